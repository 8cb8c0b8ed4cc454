package com.atlassian.query;

/** A parsed JQL query. Source: atlassian-labs/atlassian-slack-integration-server. [J11] */
public interface Query {
    /** The JQL as it was written; null for a query that was built. */
    String getQueryString();
}
