package org.ballast.sandbox.rest;

/** Ids of Jira Software's own custom fields, as a fresh Jira numbers them. */
final class CustomFields {

    static final String FLAGGED = "customfield_10100";
    static final String SPRINT = "customfield_10104";
    static final String RANK = "customfield_10105";
    static final String STORY_POINTS = "customfield_10106";
    static final int RANK_NUMBER = 10105;

    private CustomFields() {}
}
