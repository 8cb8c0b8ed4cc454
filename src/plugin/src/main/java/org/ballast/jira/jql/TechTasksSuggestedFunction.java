package org.ballast.jira.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import java.util.List;
import org.ballast.core.shared.IssueId;
import org.jspecify.annotations.Nullable;

/** {@code issue in techTasksSuggested("board name or id")}: what the board's next sprint should take. */
public class TechTasksSuggestedFunction extends AbstractJqlFunction {
    private final SuggestedTasks suggested;
    private final I18nResolver texts;

    @Inject
    public TechTasksSuggestedFunction(SuggestedTasks suggested, @ComponentImport I18nResolver texts) {
        this.suggested = suggested;
        this.texts = texts;
    }

    @Override
    public MessageSet validate(@Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = validateNumberOfArgs(operand, 1);
        if (!messages.hasAnyErrors()) {
            String board = operand.getArgs().get(0);
            if (searcher == null || !suggested.knows(searcher.getId(), board)) {
                messages.addErrorMessage(texts.getText("ballast.jira.board-unknown", board));
            }
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        ApplicationUser searcher = context.getApplicationUser();
        if (searcher == null || operand.getArgs().isEmpty()) {
            return List.of();
        }
        return suggested.find(searcher.getId(), operand.getArgs().get(0)).stream()
                .map(IssueId::value)
                .map(issue -> new QueryLiteral(operand, issue))
                .toList();
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
