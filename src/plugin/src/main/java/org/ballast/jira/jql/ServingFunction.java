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
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.jspecify.annotations.Nullable;

/** A function that finds the issues which serve something with a name. */
abstract class ServingFunction extends AbstractJqlFunction {
    private final I18nResolver texts;

    ServingFunction(I18nResolver texts) {
        this.texts = texts;
    }

    /** The issues that the searcher may see, or why there is nothing to look for. */
    abstract Outcome<List<IssueId>> serving(UserId searcher, String nameOrRef);

    @Override
    public MessageSet validate(@Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = validateNumberOfArgs(operand, 1);
        if (!messages.hasAnyErrors()) {
            find(searcher, operand).fold(found -> "", refusal -> {
                messages.addErrorMessage(
                        texts.getText(refusal.code(), operand.getArgs().get(0)));
                return refusal.code();
            });
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        if (operand.getArgs().isEmpty()) {
            return List.of();
        }
        List<IssueId> issues = find(context.getApplicationUser(), operand).fold(found -> found, refusal -> List.of());
        return issues.stream()
                .map(IssueId::value)
                .map(issue -> new QueryLiteral(operand, issue))
                .toList();
    }

    private Outcome<List<IssueId>> find(@Nullable ApplicationUser searcher, FunctionOperand operand) {
        return searcher == null
                ? Outcome.done(List.of())
                : serving(
                        new UserId(String.valueOf(searcher.getId())),
                        operand.getArgs().get(0));
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
