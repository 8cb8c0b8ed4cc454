package org.ballast.sandbox.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class ListenerRegistryTest {
    private final ListenerRegistry registry = new ListenerRegistry();
    private final List<Object> heard = new ArrayList<>();

    /** Hears texts. */
    public final class TextListener {
        @EventListener
        public void onText(CharSequence text) {
            heard.add(text);
        }
    }

    /** Fails at everything. */
    public static final class FailingListener {
        @EventListener
        public void onAnything(Object event) {
            throw new IllegalStateException("expected by the test");
        }
    }

    @Test
    public void callsTheMethodsWhoseParameterFitsTheEvent() {
        registry.register(new TextListener());

        registry.publish(42);
        registry.publish("hello");

        assertThat(heard).containsExactly("hello");
    }

    @Test
    public void callsAListenerOnceHoweverOftenItIsRegistered() {
        TextListener listener = new TextListener();
        registry.register(listener);
        registry.register(listener);

        registry.publish("hello");

        assertThat(heard).containsExactly("hello");
    }

    @Test
    public void forgetsUnregisteredListeners() {
        TextListener listener = new TextListener();
        registry.register(listener);
        registry.unregister(listener);

        registry.publish("hello");

        assertThat(heard).isEmpty();
    }

    @Test
    public void keepsAFailingListenerFromThePublisherAndTheOthers() {
        registry.register(new FailingListener());
        registry.register(new TextListener());

        registry.publish("hello");

        assertThat(heard).containsExactly("hello");
    }

    @Test
    public void refusesAListenerThatHearsNothing() {
        assertThatThrownBy(() -> registry.register("deaf")).hasMessageContaining("@EventListener");
    }
}
