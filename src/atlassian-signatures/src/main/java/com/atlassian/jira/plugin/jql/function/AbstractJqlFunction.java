package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/**
 * A JQL function of a plugin; its name and whether it gives a list stand in the plugin's descriptor.
 *
 * <p>Source: codescape/jira-scrum-poker ActiveScrumPokerSessionsJqlFunction (all members). [J11]
 */
public abstract class AbstractJqlFunction {
    public abstract MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause);

    public abstract List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause clause);

    public abstract int getMinimumNumberOfExpectedArguments();

    public abstract JiraDataType getDataType();

    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        MessageSet messages = new MessageSetImpl();
        if (operand.getArgs().size() != expected) {
            messages.addErrorMessage("Function '" + operand.getName() + "' expected '" + expected
                    + "' arguments but received '" + operand.getArgs().size() + "'.");
        }
        return messages;
    }
}
