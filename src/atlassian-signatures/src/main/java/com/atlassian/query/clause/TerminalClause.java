package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;

/** {@code field operator operand}. Source: codescape/jira-scrum-poker, atlassian-labs/atlassian-slack-integration-server. [J11] */
public interface TerminalClause extends Clause {
    Operand getOperand();
}
