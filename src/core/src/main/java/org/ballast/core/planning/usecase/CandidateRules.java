package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.time.LocalDate;
import org.ballast.core.debt.BoardReading;
import org.ballast.core.debt.Tracker;
import org.ballast.core.initiative.InitiativeRepository;
import org.ballast.core.planning.EligibilityRules;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.StandingDismissal;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.UserId;

/** What rules candidates out of a board's next sprint, as far as one person may see it, without the sprint at hand. */
record CandidateRules(PlanningStore planning, InitiativeRepository initiatives, Tracker tracker) {

    /**
     * The rules of the newest policy.
     *
     * @param today the day that it is for the viewer
     */
    EligibilityRules of(EnabledBoard board, BoardReading reading, UserId viewer, LocalDate today, Instant now) {
        TeamPolicy policy = board.policies().newest().policy();
        return new EligibilityRules(
                        reading,
                        policy,
                        StandingDismissal.of(
                                planning.dismissals().of(board.board().id()), policy, now),
                        new SetAside(planning).from(board.board().id(), policy, today),
                        new TrackerBlockers(tracker.issues(), viewer))
                .alsoReserving(SprintSlices.from(
                                today, initiatives.of(board.board().id()), policy, tracker.issues(), viewer, now)
                        .reserved());
    }
}
