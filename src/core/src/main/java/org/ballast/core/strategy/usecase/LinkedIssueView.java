package org.ballast.core.strategy.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/**
 * An issue that is linked with an element, or with what a pillar gathers.
 *
 * @param links by what it is linked with
 * @param canUnlink whether the person may take its links away
 */
public record LinkedIssueView(
        IssueId issueId,
        String issueKey,
        String summary,
        boolean resolved,
        List<ElementLinkView> links,
        boolean canUnlink,
        Optional<Refusal> unlinkRefusal) {}
