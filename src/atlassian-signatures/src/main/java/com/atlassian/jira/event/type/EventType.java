package com.atlassian.jira.event.type;

/**
 * Ids of Jira's own events; the fields are objects, read at run time.
 *
 * <p>Source: atlassian-labs/atlassian-slack-integration-server. [J11]
 */
public class EventType {
    public static final Long ISSUE_CREATED_ID = Long.valueOf(1L);
    public static final Long ISSUE_UPDATED_ID = Long.valueOf(2L);
    public static final Long ISSUE_DELETED_ID = Long.valueOf(8L);
    public static final Long ISSUE_MOVED_ID = Long.valueOf(9L);

    private EventType() {}
}
