package com.atlassian.jira.component;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.mail.queue.MailQueue;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Hands out what Jira has, without an import that might be missing.
 *
 * <p>Source: alanmosely/basic-jira-development-panels, PullRequestServiceImpl (jakarta), calls both getters. [J11] {@code getComponent}: public
 * plugins and scripts of older versions ask for ConstantsManager and ChangeHistoryManager by it. [OLD]
 */
public final class ComponentAccessor {
    private static final Map<Class<?>, Object> COMPONENTS = new ConcurrentHashMap<>();
    private static volatile MailQueue mailQueue;
    private static volatile ApplicationProperties applicationProperties;

    private ComponentAccessor() {}

    public static MailQueue getMailQueue() {
        return mailQueue;
    }

    public static ApplicationProperties getApplicationProperties() {
        return applicationProperties;
    }

    /** Null where Jira has no such component. */
    public static <T> T getComponent(Class<T> type) {
        return type.cast(COMPONENTS.get(type));
    }

    /** Not Jira's: a component of the stand-in; null takes it away. */
    public static <T> void offer(Class<T> type, T component) {
        if (component == null) {
            COMPONENTS.remove(type);
        } else {
            COMPONENTS.put(type, component);
        }
    }

    /** Not Jira's: what the stand-in offers. */
    public static void offer(MailQueue queue, ApplicationProperties properties) {
        mailQueue = queue;
        applicationProperties = properties;
    }
}
