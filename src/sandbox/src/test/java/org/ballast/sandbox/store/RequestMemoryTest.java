package org.ballast.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;

public class RequestMemoryTest {
    private final RequestMemory memory = new RequestMemory();
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    public void readsEveryTimeOutsideOfRequests() {
        assertThat(read()).isEqualTo(1);
        assertThat(read()).isEqualTo(2);
    }

    @Test
    public void readsOnceInARequest() {
        memory.begin();
        assertThat(read()).isEqualTo(1);
        assertThat(read()).isEqualTo(1);
        memory.end();
        assertThat(read()).isEqualTo(2);
    }

    @Test
    public void readsAgainAfterAChange() {
        memory.begin();
        read();
        memory.forget();
        assertThat(read()).isEqualTo(2);
        memory.end();
    }

    private int read() {
        return memory.get("key", reads::incrementAndGet);
    }
}
