package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/**
 * A value of a JQL function; a number is an issue id.
 *
 * <p>Source: codescape/jira-scrum-poker ActiveScrumPokerSessionsJqlFunction (constructor) [J11];
 * {@code getLongValue} atlascommunity/jira-plugins-groovy. [OLD]
 */
public class QueryLiteral {
    private final Operand sourceOperand;
    private final Long longValue;

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this.sourceOperand = sourceOperand;
        this.longValue = longValue;
    }

    public Operand getSourceOperand() {
        return sourceOperand;
    }

    public Long getLongValue() {
        return longValue;
    }
}
