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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.DebtItemRepository;
import org.ballast.core.debt.IssueDirectory;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * {@code issue in techDebt()}: the tagged issues, from the plugin's own tables, so an issue is found whatever its public
 * property says. Jira refuses the whole query when a function names an issue that is gone or hidden from the searcher, so
 * those are left out here, by one search for all.
 */
public class TechDebtFunction extends AbstractJqlFunction {
    private final DebtItemRepository items;
    private final IssueDirectory issues;

    @Inject
    public TechDebtFunction(DebtItemRepository items, IssueDirectory issues) {
        this.items = items;
        this.issues = issues;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        return validateNumberOfArgs(operand, 0);
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        List<IssueId> tagged = items.allIssues();
        return known(context, tagged).stream()
                .map(issue -> new QueryLiteral(operand, (Long) issue.value()))
                .toList();
    }

    private Collection<IssueId> known(QueryCreationContext context, List<IssueId> tagged) {
        if (context.isSecurityOverriden()) {
            return issues.existing(tagged);
        }
        ApplicationUser searcher = context.getApplicationUser();
        Optional<UserId> viewer = Optional.ofNullable(searcher).map(user -> new UserId(String.valueOf(user.getId())));
        return issues.visible(viewer, tagged);
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
