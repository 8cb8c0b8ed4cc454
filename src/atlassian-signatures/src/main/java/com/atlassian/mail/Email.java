package com.atlassian.mail;

/**
 * A mail to be sent.
 *
 * <p>Source: the published class files of atlassian-mail as decompiled by others; louisgoodnews/Jira chains the setters, so each
 * returns the mail. [DEC]
 */
public class Email {
    private final String to;
    private String subject = "";
    private String body = "";

    public Email(String to) {
        this.to = to;
    }

    public Email setSubject(String subject) {
        this.subject = subject;
        return this;
    }

    public Email setBody(String body) {
        this.body = body;
        return this;
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }
}
