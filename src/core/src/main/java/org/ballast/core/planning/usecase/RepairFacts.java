package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.BoardReading;
import org.ballast.core.debt.DebtFactsPublisher;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Publication;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.usecase.PublicFacts;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.RankedCandidate;
import org.ballast.core.planning.RepairRun;
import org.ballast.core.planning.RepairState;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UnitOfWork;

/**
 * Rebuilds the public facts of every debt item from what is kept, takes them from issues that are not tagged, forgets
 * issues that no longer exist, and ranks every board anew. Run it on one node at a time; nobody's permissions matter.
 */
public final class RepairFacts {

    /** After so many issues the progress is saved; so many ranks are written in one unit of work. */
    private static final int STEP = 50;

    /** So many issues at a time are looked up in the tracker. */
    private static final int PORTION = 500;

    private final DebtStore debt;
    private final PlanningStore planning;
    private final Tracker tracker;
    private final DebtFactsPublisher publisher;
    private final UnitOfWork unitOfWork;

    public RepairFacts(
            DebtStore debt,
            PlanningStore planning,
            Tracker tracker,
            DebtFactsPublisher publisher,
            UnitOfWork unitOfWork) {
        this.debt = debt;
        this.planning = planning;
        this.tracker = tracker;
        this.publisher = publisher;
        this.unitOfWork = unitOfWork;
    }

    public Outcome<RepairView> handle(Command command) {
        Instant started = command.clock().get();
        return save(new RepairRun(RepairState.RUNNING, 0, 0, 0, 0, started, Optional.empty()))
                .then(begun -> repair(command, begun));
    }

    private Outcome<RepairView> repair(Command command, RepairRun begun) {
        forgetDeleted();
        Set<IssueId> issues = new TreeSet<>(debt.items().allIssues());
        issues.addAll(publisher.published());
        return save(new RepairRun(RepairState.RUNNING, 0, issues.size(), 0, 0, begun.startedAt(), Optional.empty()))
                .then(run -> saveRanks(begun.startedAt()).then(ranked -> repairAll(issues, run)))
                .then(run -> save(new RepairRun(
                        RepairState.DONE,
                        run.done(),
                        run.total(),
                        run.repaired(),
                        run.failed(),
                        run.startedAt(),
                        Optional.of(command.clock().get()))))
                .map(run -> RepairView.of(Optional.of(run)));
    }

    private void forgetDeleted() {
        ForgetIssue forget = new ForgetIssue(debt, planning, unitOfWork);
        for (List<IssueId> some : portions(new IssueTraces(debt, planning).issues(), PORTION)) {
            Set<IssueId> existing = tracker.issues().existing(some);
            some.stream()
                    .filter(issue -> !existing.contains(issue))
                    .forEach(issue -> forget.handle(new ForgetIssue.Command(issue)));
        }
    }

    private Outcome<RepairRun> repairAll(Set<IssueId> issues, RepairRun start) {
        PublicFacts facts = new PublicFacts(debt, publisher);
        Outcome<RepairRun> run = Outcome.done(start);
        Map<Publication, Integer> counts = new EnumMap<>(Publication.class);
        int done = 0;
        for (IssueId issue : issues) {
            counts.merge(facts.refresh(issue), 1, Integer::sum);
            done++;
            if (done % STEP == 0 || done == issues.size()) {
                run = save(new RepairRun(
                        RepairState.RUNNING,
                        done,
                        issues.size(),
                        counts.getOrDefault(Publication.WRITTEN, 0),
                        counts.getOrDefault(Publication.FAILED, 0),
                        start.startedAt(),
                        Optional.empty()));
            }
        }
        return run;
    }

    /** Writes the ranks that changed, a few in each unit of work, so that nobody who votes or tags has to wait long. */
    private Outcome<Integer> saveRanks(Instant now) {
        Map<IssueId, Integer> best = new TreeMap<>();
        EnabledBoards boards = new EnabledBoards(debt, planning, tracker);
        for (Board board : debt.boards().all()) {
            boards.enabled(board).ifPresent(enabled -> rank(enabled, now, best));
        }
        Map<IssueId, Integer> before = debt.items().lastRanks();
        Set<IssueId> changed = new TreeSet<>(before.keySet());
        changed.addAll(best.keySet());
        changed.removeIf(issue -> Objects.equals(before.get(issue), best.get(issue)));
        Outcome<Integer> saved = Outcome.done(0);
        for (List<IssueId> some : portions(changed, STEP)) {
            saved = saved.then(soFar -> saveRanks(some, best).map(count -> soFar + count));
        }
        return saved;
    }

    private Outcome<Integer> saveRanks(List<IssueId> issues, Map<IssueId, Integer> best) {
        Map<IssueId, Optional<Integer>> ranks = new TreeMap<>();
        issues.forEach(issue -> ranks.put(issue, Optional.ofNullable(best.get(issue))));
        return unitOfWork.run(() -> {
            debt.items().saveLastRanks(ranks);
            return Outcome.done(ranks.size());
        });
    }

    private static List<List<IssueId>> portions(Set<IssueId> issues, int size) {
        List<IssueId> all = List.copyOf(issues);
        List<List<IssueId>> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            portions.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return portions;
    }

    private void rank(EnabledBoard board, Instant now, Map<IssueId, Integer> best) {
        Set<IssueId> open = tracker.boards().allOpen(board.board());
        BoardReading reading = new BoardReading(open, Set.of(), Set.of(), Set.of());
        for (RankedCandidate candidate : new BoardCandidates(debt, planning)
                .ranked(
                        board.round(),
                        reading,
                        now,
                        planning.weightsInForce(board.board().id(), open))) {
            best.merge(candidate.issue(), candidate.rank(), Math::min);
        }
    }

    private Outcome<RepairRun> save(RepairRun run) {
        return unitOfWork.run(() -> {
            planning.repairs().save(run);
            return Outcome.done(run);
        });
    }

    /** The clock is asked when the repair starts and when it ends. */
    public record Command(Supplier<Instant> clock) {}
}
