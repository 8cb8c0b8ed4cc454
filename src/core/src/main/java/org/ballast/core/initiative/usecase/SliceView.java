package org.ballast.core.initiative.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.initiative.SliceState;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;

/**
 * A slice of an initiative.
 *
 * @param dependsOn those of its dependencies that the viewer may see
 * @param due whether it is suggested for the next sprint
 * @param suggestRefusal why it is not; absent when it is, and for a finished one
 * @param openRefusal why it can not be opened
 * @param finishRefusal why it can not be finished
 */
public record SliceView(
        InitiativeIssueView issue,
        PersonDays effort,
        List<IssueId> dependsOn,
        SliceState state,
        SafeStopView safeStop,
        Optional<Instant> openedAt,
        Optional<Instant> finishedAt,
        boolean due,
        Optional<Refusal> suggestRefusal,
        Optional<Refusal> openRefusal,
        Optional<Refusal> finishRefusal) {}
