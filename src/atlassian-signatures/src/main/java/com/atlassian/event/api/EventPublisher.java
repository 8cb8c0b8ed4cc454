package com.atlassian.event.api;

/**
 * Registers listeners: objects with public methods annotated with {@link EventListener}.
 *
 * <p>Source: atlassian-labs/atlassian-slack-integration-server. [J11]
 */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);
}
