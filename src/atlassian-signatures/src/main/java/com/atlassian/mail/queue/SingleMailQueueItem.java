package com.atlassian.mail.queue;

import com.atlassian.mail.Email;

/**
 * One mail in the queue.
 *
 * <p>Source: alanmosely/basic-jira-development-panels, PullRequestServiceImpl (jakarta). [J11]
 */
public class SingleMailQueueItem implements MailQueueItem {
    private final Email email;

    public SingleMailQueueItem(Email email) {
        this.email = email;
    }

    @Override
    public String getSubject() {
        return email.getSubject();
    }

    /** Not Jira's: what the stand-in reads. */
    public Email email() {
        return email;
    }
}
