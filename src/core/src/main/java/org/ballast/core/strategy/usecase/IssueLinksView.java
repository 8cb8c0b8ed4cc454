package org.ballast.core.strategy.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/**
 * How an issue stands to the strategies that a person may see.
 *
 * @param targets what it can be linked with: pillars, actions and key results of active strategies
 */
public record IssueLinksView(
        IssueId issueId,
        String issueKey,
        List<LinkView> links,
        List<LinkTargetView> targets,
        boolean canEdit,
        Optional<Refusal> editRefusal) {}
