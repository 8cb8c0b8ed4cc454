package com.atlassian.jira.issue.history;

import java.sql.Timestamp;

/**
 * One change of one field. For a status the values are ids, for an assignee they are user keys; null is nobody.
 *
 * <p>Source: thomasprincipe/timeinstatus TimeInStatusContextProvider for Jira 7 ({@code getCreated}); public scripts for Jira 7 and 8 read
 * status ids and user keys with {@code getFrom} and {@code getTo}. [OLD] The constructor belongs to this stand-in.
 */
public class ChangeItemBean {
    private final String from;
    private final String to;
    private final Timestamp created;

    public ChangeItemBean(String from, String to, Timestamp created) {
        this.from = from;
        this.to = to;
        this.created = new Timestamp(created.getTime());
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    public Timestamp getCreated() {
        return new Timestamp(created.getTime());
    }
}
