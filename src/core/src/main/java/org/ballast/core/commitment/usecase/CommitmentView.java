package org.ballast.core.commitment.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.commitment.Kept;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;

/**
 * What a team committed itself to, as one person sees it.
 *
 * @param revision what a change has to name
 * @param action the action's name among all strategies, such as S12-A3
 * @param actionTitle absent when the person may not see it or it is gone
 * @param issues those that the person may see
 * @param kept absent until the team has said what became of it
 * @param words with which it was said; empty until then
 * @param by who wrote or ended it last
 */
public record CommitmentView(
        int slot,
        int revision,
        String text,
        String action,
        Optional<String> actionTitle,
        List<CommittedIssueView> issues,
        boolean issuesHidden,
        Optional<Kept> kept,
        String words,
        PersonView by,
        Instant at,
        boolean canChange,
        Optional<Refusal> changeRefusal,
        boolean canEnd,
        Optional<Refusal> endRefusal) {}
