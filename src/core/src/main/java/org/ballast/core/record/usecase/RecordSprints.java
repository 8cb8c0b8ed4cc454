package org.ballast.core.record.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ballast.core.cadence.Allowance;
import org.ballast.core.cadence.OccasionKind;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.planning.SprintAbsence;
import org.ballast.core.record.Asked;
import org.ballast.core.record.AskedGround;
import org.ballast.core.record.BoardPastReading;
import org.ballast.core.record.Ious;
import org.ballast.core.record.PastIssue;
import org.ballast.core.record.PastItem;
import org.ballast.core.record.PastSprint;
import org.ballast.core.record.SprintKey;
import org.ballast.core.record.SprintRecord;
import org.ballast.core.record.SprintWork;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;

/**
 * Records sprints that are over. The browser names them, since the server knows no closed sprints; what was in them and
 * what was done is asked of the tracker. A sprint that has a record keeps it, whoever names it again with other dates.
 */
public final class RecordSprints {

    /** More sprints than a year of two-week sprints are never missing at once. */
    public static final int MOST_SPRINTS = 30;

    private static final Refusal SPRINT_UNKNOWN = Refusal.unknown("ballast.planning.sprint-unknown");

    private final RecordPorts ports;
    private final RecordDesk desk;

    public RecordSprints(RecordPorts ports) {
        this.ports = ports;
        this.desk = ports.desk();
    }

    public Outcome<TeamRecordView> handle(Command command) {
        return desk.boardToPlan(command.user(), command.board())
                .then(board -> sprints(command)
                        .then(sprints -> record(board, missing(command.board(), sprints), command))
                        .map(recorded -> new TeamRecordViews(ports, desk, command.user()).view(board)));
    }

    private Outcome<List<PastSprint>> sprints(Command command) {
        if (command.sprints().size() > MOST_SPRINTS) {
            return Outcome.refused(Refusal.invalid("ballast.record.too-many-sprints", "sprints")
                    .with(MOST_SPRINTS));
        }
        List<Refusal> refusals = new ArrayList<>();
        List<PastSprint> sprints = new ArrayList<>();
        for (PastSprintForm form : command.sprints()) {
            form.check(command.now())
                    .unless(form.sprintId()
                            .filter(id -> id > 0)
                            .map(SprintId::new)
                            .filter(id -> !ports.tracker().boards().knowsSprint(command.user(), id))
                            .map(id -> SPRINT_UNKNOWN))
                    .orCollect(refusals)
                    .ifPresent(sprints::add);
        }
        sprints.sort(Comparator.comparing(PastSprint::end).thenComparing(PastSprint::key));
        return refusals.isEmpty() ? Outcome.done(sprints) : Outcome.refused(Refusal.all(refusals));
    }

    private List<PastSprint> missing(BoardId board, List<PastSprint> sprints) {
        return sprints.stream()
                .filter(sprint ->
                        ports.store().records().find(board, sprint.key()).isEmpty())
                .toList();
    }

    /** The tracker is asked before anything is written, so that no transaction waits for it. */
    private Outcome<TeamBoard> record(TeamBoard board, List<PastSprint> sprints, Command command) {
        if (sprints.isEmpty()) {
            return Outcome.done(board);
        }
        BoardPastReading reading = read(board, sprints);
        SwitchMeasure measure = new SwitchMeasure(ports, board.board());
        Outcome<TeamBoard> outcome = Outcome.done(board);
        for (PastSprint sprint : sprints) {
            SprintWork work = measure.of(sprint);
            outcome =
                    outcome.then(found -> ports.unitOfWork().run(() -> record(found, sprint, reading, work, command)));
        }
        return outcome;
    }

    private Outcome<TeamBoard> record(
            TeamBoard board, PastSprint sprint, BoardPastReading reading, SprintWork work, Command command) {
        BoardId id = board.board().id();
        if (ports.store().records().find(id, sprint.key()).isEmpty()) {
            Optional<Allowance> allowance = allowance(board, sprint);
            ports.store()
                    .records()
                    .add(SprintRecord.of(
                            id,
                            sprint,
                            allowance.map(RecordSprints::asked).orElse(Asked.NOTHING),
                            allowance.map(Allowance::capacity).orElse(PersonDays.NONE),
                            reading,
                            ports.store().records().latest(id, Ious.SPRINTS),
                            work,
                            command.user(),
                            command.now()));
        }
        return Outcome.done(board);
    }

    /** Empty when the board had no policy yet. */
    private Optional<Allowance> allowance(TeamBoard board, PastSprint sprint) {
        SavedPolicy policy = board.policies().inForce(sprint.start());
        if (!policy.since().isBefore(sprint.start())) {
            return Optional.empty();
        }
        PersonDays absence = ports.planning()
                .absences()
                .find(board.board().id(), sprint.key())
                .map(SprintAbsence::days)
                .orElse(PersonDays.NONE);
        return Optional.of(Allowance.of(
                policy.policy().rule(),
                Optional.of(sprint.days()),
                absence,
                ports.planning().cadence().occasions(board.board().id())));
    }

    private static Asked asked(Allowance allowance) {
        return new Asked(allowance.tasksMin(), allowance.tasksMax(), ground(allowance));
    }

    private static AskedGround ground(Allowance allowance) {
        if (allowance.warRoom().isPresent()) {
            return AskedGround.WAR_ROOM;
        }
        if (allowance.suspended().isEmpty()) {
            return AskedGround.POLICY;
        }
        return allowance.techWeek().isPresent() ? AskedGround.TECH_WEEK : AskedGround.HOLIDAYS;
    }

    private BoardPastReading read(TeamBoard board, Collection<PastSprint> sprints) {
        List<PastIssue> issues = ports.past().issues(board.board());
        Map<IssueId, DebtItem> items = new TreeMap<>();
        ports.debt()
                .items()
                .findAll(issues.stream().map(PastIssue::issue).toList())
                .forEach(item -> items.put(item.issue(), item));
        Set<IssueId> collected = ports.collected().collected(board.board().id(), items.keySet());
        Map<SprintKey, Set<IssueId>> inSprints = new HashMap<>();
        Map<SprintKey, Map<IssueId, Effort>> mobs = new HashMap<>();
        for (PastSprint sprint : sprints) {
            inSprints.put(sprint.key(), planned(board.board(), sprint.key()));
            mobs.put(sprint.key(), mobs(board, sprint));
        }
        List<PastItem> debt = new ArrayList<>();
        for (PastIssue issue : issues) {
            DebtItem item = items.get(issue.issue());
            if (item != null) {
                debt.add(new PastItem(
                        issue, item.values().estimate(), item.taggedAt(), collected.contains(issue.issue())));
            }
        }
        return new BoardPastReading(debt, inSprints, mobs, ports.past().inNoSprint(board.board()));
    }

    /** What was taken on for a hack day of the sprint and not given up, with a day of everybody who was in the team then. */
    private Map<IssueId, Effort> mobs(TeamBoard board, PastSprint sprint) {
        Effort everybody =
                Effort.ofDays(board.policies().inForce(sprint.start()).policy().teamSize());
        Map<IssueId, Effort> mobs = new TreeMap<>();
        ports
                .planning()
                .cadence()
                .items()
                .since(board.board().id(), sprint.days().first())
                .stream()
                .filter(item -> item.occasion().kind() == OccasionKind.HACK_DAY && !item.isDropped())
                .filter(item -> sprint.days().contains(item.occasion().planned()))
                .forEach(item -> mobs.put(item.issue(), everybody));
        return mobs;
    }

    /** What was in the sprint, or was taken on for the week. */
    private Set<IssueId> planned(Board board, SprintKey key) {
        return key.sprint()
                .map(sprint -> ports.past().inSprint(board, sprint))
                .orElseGet(() ->
                        ports.planning().cadence().taken(board.id(), key.week().orElseThrow()));
    }

    public record Command(UserId user, BoardId board, List<PastSprintForm> sprints, Instant now) {}
}
