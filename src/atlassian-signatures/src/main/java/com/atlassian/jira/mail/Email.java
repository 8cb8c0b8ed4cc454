package com.atlassian.jira.mail;

/**
 * A mail with the headers that Jira gives its own, so that nothing answers it automatically.
 *
 * <p>Source: alanmosely/basic-jira-development-panels, PullRequestServiceImpl (jakarta). [J11]
 */
public class Email extends com.atlassian.mail.Email {

    public Email(String to) {
        super(to);
    }
}
