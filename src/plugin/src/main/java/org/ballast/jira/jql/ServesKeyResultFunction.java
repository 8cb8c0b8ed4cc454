package org.ballast.jira.jql;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.jira.config.StrategyUseCases;

/** {@code issue in servesKeyResult("title or name such as S12-K1")}: the issues that serve it, of those that the searcher may see. */
public class ServesKeyResultFunction extends ServingFunction {
    private final StrategyUseCases useCases;

    @Inject
    public ServesKeyResultFunction(StrategyUseCases useCases, @ComponentImport I18nResolver texts) {
        super(texts);
        this.useCases = useCases;
    }

    @Override
    Outcome<List<IssueId>> serving(UserId searcher, String nameOrRef) {
        return useCases.servingIssues().ofKeyResult(searcher, nameOrRef);
    }

    @Override
    Optional<Refusal> objection(UserId searcher, String nameOrRef) {
        return useCases.servingIssues().objectionToKeyResult(searcher, nameOrRef);
    }
}
