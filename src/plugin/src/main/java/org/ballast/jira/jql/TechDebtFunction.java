package org.ballast.jira.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import jakarta.inject.Inject;
import java.util.List;
import org.ballast.core.debt.DebtItemRepository;

/**
 * {@code issue in techDebt()}: every tagged issue, from the plugin's own tables, so it is right even while Jira's index
 * is stale. Jira leaves out what the person must not see.
 */
public class TechDebtFunction extends AbstractJqlFunction {
    private final DebtItemRepository items;

    @Inject
    public TechDebtFunction(DebtItemRepository items) {
        this.items = items;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        return validateNumberOfArgs(operand, 0);
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        return items.allIssues().stream()
                .map(issue -> new QueryLiteral(operand, (Long) issue.value()))
                .toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
