package org.ballast.sandbox.store;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what one request read about people and what they may do, where Jira has caches. What the request changes
 * itself is seen at once, what others change by the next request. Outside of requests nothing is remembered.
 */
public final class RequestMemory {

    @SuppressWarnings("ThreadLocalUsage") // lives as long as its store
    private final ThreadLocal<@Nullable Map<Object, Object>> remembered = new ThreadLocal<>();

    RequestMemory() {}

    /** The thread begins with a request. */
    public void begin() {
        remembered.set(new HashMap<>());
    }

    /** The thread is done with its request. */
    public void end() {
        remembered.remove();
    }

    /**
     * What was read under this key, or else what is read now.
     *
     * @param key says what is read and with which values
     */
    @SuppressWarnings("unchecked") // a key is used for one type only
    <T> T get(Object key, Supplier<T> read) {
        Map<Object, Object> known = remembered.get();
        if (known == null) {
            return read.get();
        }
        Object value = known.get(key);
        if (value == null) {
            value = read.get();
            known.put(key, value);
        }
        return (T) value;
    }

    /** Something changed. */
    void forget() {
        Map<Object, Object> known = remembered.get();
        if (known != null) {
            known.clear();
        }
    }
}
