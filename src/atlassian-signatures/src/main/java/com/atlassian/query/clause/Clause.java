package com.atlassian.query.clause;

/** Source: atlassian-labs/atlassian-slack-integration-server. [J11] */
public interface Clause {
    String getName();
}
