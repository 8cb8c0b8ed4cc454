package com.atlassian.mail.queue;

/**
 * What Jira sends as soon as its mail service next runs.
 *
 * <p>Source: alanmosely/basic-jira-development-panels, PullRequestServiceImpl (jakarta). [J11]
 */
public interface MailQueue {
    void addItem(MailQueueItem item);
}
