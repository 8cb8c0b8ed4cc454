package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.core.cadence.Allowance;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.cadence.OccasionItem;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.BoardReading;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.initiative.InitiativeRepository;
import org.ballast.core.planning.ConfigureRules;
import org.ballast.core.planning.EligibilityRules;
import org.ballast.core.planning.PersonTime;
import org.ballast.core.planning.PlanTerms;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.RankedCandidate;
import org.ballast.core.planning.SprintAbsence;
import org.ballast.core.planning.SprintSuggestion;
import org.ballast.core.planning.StandingDismissal;
import org.ballast.core.planning.SuggestionPlanner;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.planning.Weights;
import org.ballast.core.planning.WhatIf;
import org.ballast.core.record.Payback;
import org.ballast.core.record.SprintKey;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Suggests the tech tasks of a sprint, with the arithmetic of every pick and the reason of every near miss. */
public final class SuggestSprint {

    private final DebtStore debt;
    private final PlanningStore planning;
    private final InitiativeRepository initiatives;
    private final Tracker tracker;
    private final EnabledBoards boards;

    public SuggestSprint(DebtStore debt, PlanningStore planning, InitiativeRepository initiatives, Tracker tracker) {
        this.debt = debt;
        this.planning = planning;
        this.initiatives = initiatives;
        this.tracker = tracker;
        this.boards = new EnabledBoards(debt, planning, tracker);
    }

    public Outcome<SuggestionView> handle(Command command) {
        return boards.find(command.viewer(), command.board())
                .then(board -> tracker.boards()
                        .read(command.viewer(), board.board(), command.sprint().flatMap(SprintKey::sprint))
                        .map(reading -> suggest(board, target(reading, command), command)));
    }

    /** A board without sprints has taken issues on for a week; the viewer's share of them is what is planned. */
    private BoardReading target(BoardReading reading, Command command) {
        return command.week()
                .map(monday -> planning.cadence().taken(command.board(), monday))
                .map(taken ->
                        reading.aimingAt(Set.copyOf(tracker.issues().visible(Optional.of(command.viewer()), taken))))
                .orElse(reading);
    }

    private SuggestionView suggest(EnabledBoard board, BoardReading reading, Command command) {
        TeamPolicy policy = board.policies().forSprint(command.sprintStart()).policy();
        Optional<DateSpan> days = command.span();
        LocalDate firstDay = days.map(DateSpan::first).orElseGet(command::today);
        SetAside setAside = new SetAside(planning);
        SprintsBefore before = new SprintsBefore(planning, tracker.issues(), command.viewer(), command.board());
        PassedOver passedOver = before.passedOver(policy);
        Payback payback = new Payback(before.owed(), command.later());
        Allowance asked = Allowance.of(
                policy.rule(), days, absence(command), planning.cadence().occasions(command.board()));
        Allowance allowance = payback.of(asked);
        SprintSlices slices = new SprintSlices(
                initiatives.of(command.board()),
                policy,
                days,
                tracker.issues(),
                command.viewer(),
                command.today(),
                command.now());
        List<StandingDismissal> dismissals =
                StandingDismissal.of(planning.dismissals().of(command.board()), policy, command.now());
        // Read before the weights: whoever keeps what came of them while they changed is to be told.
        int weightsRevision = planning.weights().newestSequence(command.board());
        Weights weights = weights(command, reading.open());
        PlanTerms terms = command.whatIf().terms().orElseGet(() -> planning.terms(command.board()));
        List<RankedCandidate> candidates =
                new BoardCandidates(debt, planning).ranked(board.round(), reading, command.now(), weights);
        EligibilityRules rules = new EligibilityRules(
                        reading,
                        policy,
                        dismissals,
                        reserved(setAside, policy, firstDay, command),
                        new TrackerBlockers(tracker.issues(), command.viewer()))
                .alsoReserving(slices.reserved());
        Optional<SprintHackDay> hackDay = SprintHackDay.of(
                policy,
                allowance,
                seen(setAside.items(command.board(), firstDay), command),
                rules,
                candidates,
                command.whatIf().forced());
        SprintSuggestion suggestion = SuggestionPlanner.suggest(
                allowance,
                rules.alsoReserving(hackDay.map(SprintHackDay::reserved).orElse(Map.of())),
                candidates,
                PersonTime.of(
                        policy,
                        allowance,
                        command.whatIf().capacity().orElseGet(allowance::capacity),
                        new TrackerAssignees(tracker.issues(), command.viewer())),
                new BoardTerms(debt, planning).inForce(command.board(), terms, candidates),
                command.whatIf());
        Ballot ballot = debt.ballots().find(board.round().id(), command.viewer());
        Optional<Refusal> planObjection = ConfigureRules.objectionToPlan(
                tracker.permissions(), command.viewer(), board.board().project());
        SuggestionViews views =
                new SuggestionViews(tracker, planning.alignments(), command, suggestion, candidates, hackDay, ballot);
        return views.view(
                allowance,
                payback.owed(),
                passedOver::sprints,
                weights,
                weightsRevision,
                terms,
                dismissals,
                hackDay.map(day -> day.view(
                        policy,
                        planning.cadence().calendars().drivers(command.board()),
                        views.mobRows(day),
                        new OccasionItemViews(debt.items(), tracker.issues()).of(command.viewer(), day.items()))),
                slices.due(reading),
                slices.allocations(),
                planObjection);
    }

    private static Map<IssueId, Refusal> reserved(
            SetAside setAside, TeamPolicy policy, LocalDate firstDay, Command command) {
        return command.week()
                .map(monday -> setAside.beside(command.board(), policy, monday, command.today()))
                .orElseGet(() -> command.sprint().isPresent()
                        ? setAside.besideWeeks(command.board(), policy, firstDay)
                        : setAside.from(command.board(), policy, firstDay));
    }

    /** Those that the viewer may see, so that what the mob has does not tell of an issue that is hidden. */
    private List<OccasionItem> seen(List<OccasionItem> items, Command command) {
        Set<IssueId> issues = items.stream().map(OccasionItem::issue).collect(Collectors.toSet());
        Set<IssueId> visible = Set.copyOf(tracker.issues().visible(Optional.of(command.viewer()), issues));
        return items.stream().filter(item -> visible.contains(item.issue())).toList();
    }

    private Weights weights(Command command, Set<IssueId> open) {
        return command.whatIf().weights().orElseGet(() -> planning.weightsInForce(command.board(), open));
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
     * @param sprint the sprint or, of a board without sprints, the calendar week
     * @param days its days; absent when it has no dates, without effect for a week
     * @param later whether another sprint or week of the board, not over either, comes before it; then that one pays back
     *     what is owed, so that no debt is paid in two sprints that have no record yet
     * @param whatIf a question of which nothing is kept
     * @param today the day that it is for the viewer
     */
    public record Command(
            UserId viewer,
            BoardId board,
            Optional<SprintKey> sprint,
            Optional<Instant> sprintStart,
            Optional<DateSpan> days,
            boolean later,
            WhatIf whatIf,
            LocalDate today,
            Instant now) {

        /** The first sprint or week that is not over. */
        public Command(
                UserId viewer,
                BoardId board,
                Optional<SprintKey> sprint,
                Optional<Instant> sprintStart,
                Optional<DateSpan> days,
                WhatIf whatIf,
                LocalDate today,
                Instant now) {
            this(viewer, board, sprint, sprintStart, days, false, whatIf, today, now);
        }

        /** The Monday of the week that is planned; empty for a sprint. */
        Optional<LocalDate> week() {
            return sprint.flatMap(SprintKey::week);
        }

        Optional<DateSpan> span() {
            return week().map(DateSpan::weekOf).or(() -> days);
        }
    }
}
