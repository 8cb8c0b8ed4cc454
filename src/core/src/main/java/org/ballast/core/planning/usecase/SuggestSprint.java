package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.BoardReading;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.Capacity;
import org.ballast.core.planning.ConfigureRules;
import org.ballast.core.planning.EligibilityRules;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.SprintAbsence;
import org.ballast.core.planning.SprintSuggestion;
import org.ballast.core.planning.StandingDismissal;
import org.ballast.core.planning.SuggestionPlanner;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.planning.Weights;
import org.ballast.core.planning.WhatIf;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;

/** Suggests the tech tasks of a sprint, with the arithmetic of every pick and the reason of every near miss. */
public final class SuggestSprint {

    private final DebtStore debt;
    private final PlanningStore planning;
    private final Tracker tracker;
    private final EnabledBoards boards;

    public SuggestSprint(DebtStore debt, PlanningStore planning, Tracker tracker) {
        this.debt = debt;
        this.planning = planning;
        this.tracker = tracker;
        this.boards = new EnabledBoards(debt, planning, tracker);
    }

    public Outcome<SuggestionView> handle(Command command) {
        return boards.find(command.viewer(), command.board())
                .then(board -> tracker.boards()
                        .read(command.viewer(), board.board(), command.sprint())
                        .map(reading -> suggest(board, reading, command)));
    }

    private SuggestionView suggest(EnabledBoard board, BoardReading reading, Command command) {
        TeamPolicy policy = board.policies().forSprint(command.sprintStart()).policy();
        Capacity capacity = new Capacity(policy.capacity(), absence(command));
        List<StandingDismissal> dismissals =
                StandingDismissal.of(planning.dismissals().of(command.board()), policy, command.now());
        Weights weights = weights(command);
        EligibilityRules rules = new EligibilityRules(
                reading, policy, dismissals, new TrackerBlockers(tracker.issues(), command.viewer()));
        SprintSuggestion suggestion = SuggestionPlanner.suggest(
                policy,
                capacity,
                rules,
                new BoardCandidates(debt).ranked(board.round().id(), reading, command.now(), weights),
                command.whatIf());
        Ballot ballot = debt.ballots().find(board.round().id(), command.viewer());
        Optional<Refusal> planObjection = ConfigureRules.objectionToPlan(
                tracker.permissions(), command.viewer(), board.board().project());
        return new SuggestionViews(tracker, command, suggestion, ballot)
                .view(policy, capacity, weights, dismissals, planObjection);
    }

    private Weights weights(Command command) {
        return command.whatIf().weights().orElseGet(() -> planning.weights().inForce(command.board()));
    }

    private PersonDays absence(Command command) {
        return command.sprint()
                .flatMap(sprint -> planning.absences().find(command.board(), sprint))
                .map(SprintAbsence::days)
                .orElse(PersonDays.NONE);
    }

    /**
     * Without sprint nothing counts as planned. The policy is the newest that was saved before the sprint starts.
     *
     * @param sprintStart when the sprint started or will start, as the browser knows it; absent when it has no date
     * @param whatIf a question of which nothing is kept
     */
    public record Command(
            UserId viewer,
            BoardId board,
            Optional<SprintId> sprint,
            Optional<Instant> sprintStart,
            WhatIf whatIf,
            Instant now) {}
}
