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
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
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

    /** Why there is nothing to look for; Jira asks this before each search. */
    abstract Optional<Refusal> objection(UserId searcher, String nameOrRef);

    @Override
    public MessageSet validate(@Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = validateNumberOfArgs(operand, 1);
        if (!messages.hasAnyErrors()) {
            String nameOrRef = operand.getArgs().get(0);
            viewer(searcher)
                    .flatMap(viewer -> objection(viewer, nameOrRef))
                    .ifPresent(refusal -> messages.addErrorMessage(texts.getText(refusal.code(), nameOrRef)));
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        if (operand.getArgs().isEmpty()) {
            return List.of();
        }
        List<IssueId> issues = viewer(context.getApplicationUser())
                .map(viewer -> serving(viewer, operand.getArgs().get(0)).fold(found -> found, refusal -> none()))
                .orElse(none());
        return issues.stream()
                .map(IssueId::value)
                .map(issue -> new QueryLiteral(operand, issue))
                .toList();
    }

    private static List<IssueId> none() {
        return List.of();
    }

    private static Optional<UserId> viewer(@Nullable ApplicationUser searcher) {
        return Optional.ofNullable(searcher).map(user -> new UserId(String.valueOf(user.getId())));
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
