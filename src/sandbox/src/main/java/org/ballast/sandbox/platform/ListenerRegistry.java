package org.ballast.sandbox.platform;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls annotated methods of registered listeners, in the publisher's thread. A failing listener is logged and does not
 * reach the publisher, as in Jira.
 */
public final class ListenerRegistry implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(ListenerRegistry.class);

    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();

    private record Subscription(Object listener, Method method) {
        boolean accepts(Object event) {
            return method.getParameterTypes()[0].isInstance(event);
        }

        void call(Object event) {
            try {
                method.invoke(listener, event);
            } catch (InvocationTargetException failed) {
                LOG.error("{} failed on {}", method, event, failed.getCause());
            } catch (IllegalAccessException closed) {
                throw new IllegalStateException("%s can not be called".formatted(method), closed);
            }
        }
    }

    @Override
    public void publish(Object event) {
        subscriptions.stream().filter(one -> one.accepts(event)).forEach(one -> one.call(event));
    }

    @Override
    public void register(Object listener) {
        List<Subscription> found = Stream.of(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .map(method -> subscription(listener, method))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("%s has no public method with @EventListener"
                    .formatted(listener.getClass().getName()));
        }
        unregister(listener);
        subscriptions.addAll(found);
    }

    private static Subscription subscription(Object listener, Method method) {
        if (method.getParameterCount() != 1) {
            throw new IllegalArgumentException("%s must take the event and nothing else".formatted(method));
        }
        method.setAccessible(true); // public methods of hidden classes are listeners too
        return new Subscription(listener, method);
    }

    @Override
    public void unregister(Object listener) {
        Set<Subscription> gone = Set.copyOf(
                subscriptions.stream().filter(one -> one.listener() == listener).toList());
        subscriptions.removeAll(gone);
    }
}
