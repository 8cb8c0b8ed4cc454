package com.atlassian.query.operand;

import java.util.List;

/**
 * A call of a JQL function.
 *
 * <p>Source: codescape/jira-scrum-poker ActiveScrumPokerSessionsJqlFunction and its test (a class made from name and
 * arguments) [J11]; {@code getArgs} atlascommunity/jira-plugins-groovy. [OLD]
 */
public class FunctionOperand implements Operand {
    private final String name;
    private final List<String> args;

    public FunctionOperand(String name, List<String> args) {
        this.name = name;
        this.args = List.copyOf(args);
    }

    @Override
    public String getName() {
        return name;
    }

    public List<String> getArgs() {
        return args;
    }

    @Override
    public String getDisplayString() {
        return name + "(" + String.join(", ", args) + ")";
    }
}
