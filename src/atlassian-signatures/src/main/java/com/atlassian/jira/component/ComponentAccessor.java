package com.atlassian.jira.component;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.mail.queue.MailQueue;

/**
 * Hands out what Jira has, without an import that might be missing.
 *
 * <p>Source: alanmosely/basic-jira-development-panels, PullRequestServiceImpl (jakarta), calls both methods. [J11]
 */
public final class ComponentAccessor {
    private static volatile MailQueue mailQueue;
    private static volatile ApplicationProperties applicationProperties;

    private ComponentAccessor() {}

    public static MailQueue getMailQueue() {
        return mailQueue;
    }

    public static ApplicationProperties getApplicationProperties() {
        return applicationProperties;
    }

    /** Not Jira's: what the stand-in offers. */
    public static void offer(MailQueue queue, ApplicationProperties properties) {
        mailQueue = queue;
        applicationProperties = properties;
    }
}
