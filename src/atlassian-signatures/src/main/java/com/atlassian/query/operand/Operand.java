package com.atlassian.query.operand;

/** Source: atlassian-labs/atlassian-slack-integration-server. [J11] */
public interface Operand {
    String getName();

    String getDisplayString();
}
