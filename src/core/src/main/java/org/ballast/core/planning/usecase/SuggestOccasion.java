package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.cadence.OccasionItem;
import org.ballast.core.cadence.OccasionKey;
import org.ballast.core.cadence.OccasionKind;
import org.ballast.core.cadence.Occasions;
import org.ballast.core.cadence.TaskRule;
import org.ballast.core.cadence.TechWeek;
import org.ballast.core.cadence.TechWeekFill;
import org.ballast.core.cadence.WarRoom;
import org.ballast.core.debt.BoardReading;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.initiative.InitiativeRepository;
import org.ballast.core.planning.EligibilityRules;
import org.ballast.core.planning.OccasionPlanner;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.Policies;
import org.ballast.core.planning.RankedCandidate;
import org.ballast.core.planning.StandingDismissal;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/**
 * Suggests what a tech week or a war room should take: by score, up to its person-days, dependencies honoured. A slice that its initiative
 * holds back is not suggested.
 */
public final class SuggestOccasion {

    private final DebtStore debt;
    private final PlanningStore planning;
    private final InitiativeRepository initiatives;
    private final Tracker tracker;
    private final EnabledBoards boards;

    public SuggestOccasion(DebtStore debt, PlanningStore planning, InitiativeRepository initiatives, Tracker tracker) {
        this.debt = debt;
        this.planning = planning;
        this.initiatives = initiatives;
        this.tracker = tracker;
        this.boards = new EnabledBoards(debt, planning, tracker);
    }

    public Outcome<FillView> handle(Command command) {
        return boards.find(command.viewer(), command.board()).then(board -> {
            Occasions occasions = planning.cadence().occasions(command.board());
            Optional<OccasionKind> kind = Codes.find(OccasionKind.values(), command.kind());
            return Outcome.of(
                            kind.flatMap(known -> span(known, board.policies(), occasions, command.planned())),
                            Refusal.unknown("ballast.cadence.occasion-unknown"))
                    .then(span -> tracker.boards()
                            .read(command.viewer(), board.board(), Optional.empty())
                            .map(reading -> fill(
                                    board,
                                    reading,
                                    new OccasionKey(command.board(), kind.orElseThrow(), command.planned()),
                                    occasions.calendar().workdays(span),
                                    command)));
        });
    }

    private static Optional<DateSpan> span(
            OccasionKind kind, Policies policies, Occasions occasions, LocalDate planned) {
        return switch (kind) {
            case HACK_DAY, WEEK -> Optional.empty();
            case TECH_WEEK ->
                policies.newestFirst().stream()
                        .flatMap(saved -> occasions.techWeeks(saved.policy().rhythm()).stream())
                        .flatMap(weeks -> weeks.planned(planned).stream())
                        .map(TechWeek::span)
                        .findFirst();
            case WAR_ROOM ->
                occasions.warRooms().stream()
                        .filter(room -> room.span().first().equals(planned))
                        .map(WarRoom::days)
                        .findFirst();
        };
    }

    /** So many working days. */
    private FillView fill(EnabledBoard board, BoardReading reading, OccasionKey key, int days, Command command) {
        TeamPolicy policy = board.policies().newest().policy();
        PersonDays capacity = PersonDays.ofDays(policy.teamSize() * days);
        List<RankedCandidate> candidates = new BoardCandidates(debt, planning)
                .ranked(
                        board.round(),
                        reading,
                        command.now(),
                        planning.weightsInForce(command.board(), reading.open()));
        Map<IssueId, Refusal> reserved =
                new TreeMap<>(new SetAside(planning).from(command.board(), policy, command.today()));
        PersonDays taken = PersonDays.NONE;
        for (OccasionItemView item : new OccasionItemViews(debt.items(), tracker.issues())
                .of(command.viewer(), planning.cadence().items().of(key))) {
            taken = taken.plus(
                    item.standing() == OccasionItem.Standing.DROPPED
                            ? PersonDays.NONE
                            : item.estimate().orElse(PersonDays.NONE));
            reserved.put(item.issueId(), Refusal.conflict("ballast.planning.reserved-asked"));
        }
        EligibilityRules rules = new EligibilityRules(
                        reading,
                        policy,
                        StandingDismissal.of(planning.dismissals().of(command.board()), policy, command.now()),
                        reserved,
                        new TrackerBlockers(tracker.issues(), command.viewer()))
                .alsoReserving(SprintSlices.from(
                                key.planned(),
                                initiatives.of(command.board()),
                                policy,
                                tracker.issues(),
                                command.viewer(),
                                command.now())
                        .heldBack());
        TaskRule tasks = policy.rule().tasks();
        TechWeekFill fill = new OccasionPlanner(rules, candidates)
                .fill(
                        capacity.minus(taken),
                        key.kind() == OccasionKind.WAR_ROOM ? new TaskRule(0, 0, tasks.largestTask()) : tasks);
        List<CandidateView> rows = rows(board, candidates, fill.items(), command);
        List<Integer> people = rows.stream()
                .map(row -> TechWeekFill.people(row.estimate().orElse(PersonDays.NONE), days))
                .toList();
        return new FillView(capacity, taken, fill.taken(), rows, people);
    }

    private List<CandidateView> rows(
            EnabledBoard board, List<RankedCandidate> candidates, List<IssueId> order, Command command) {
        CandidateSheet sheet = new CandidateSheet(
                tracker.issues().findAll(command.viewer(), order),
                debt.ballots().find(board.round().id(), command.viewer()),
                planning.alignments().pillars(command.viewer(), command.board(), order));
        Map<IssueId, RankedCandidate> known = new TreeMap<>();
        candidates.forEach(candidate -> known.put(candidate.issue(), candidate));
        List<CandidateView> rows = new ArrayList<>();
        for (IssueId issue : order) {
            Optional.ofNullable(known.get(issue))
                    .flatMap(candidate -> sheet.row(candidate, Optional.empty(), (view, found) -> view))
                    .ifPresent(rows::add);
        }
        return rows;
    }

    /**
     * Asks for one occasion.
     *
     * @param kind code of a tech week or a war room
     * @param planned the day that names it
     * @param today the day that it is for the viewer
     */
    public record Command(UserId viewer, BoardId board, String kind, LocalDate planned, LocalDate today, Instant now) {}
}
