package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.BoardReading;
import org.ballast.core.debt.DebtFactsPublisher;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.IssueDirectory;
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

    /** After so many issues the progress is saved. */
    private static final int STEP = 50;

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
        return save(run(RepairState.RUNNING, 0, 0, 0, started, Optional.empty()))
                .then(begun -> repair(command, started));
    }

    private Outcome<RepairView> repair(Command command, Instant started) {
        forgetDeleted(tracker.issues());
        Set<IssueId> issues = new TreeSet<>(debt.items().allIssues());
        issues.addAll(publisher.published());
        return save(run(RepairState.RUNNING, 0, issues.size(), 0, started, Optional.empty()))
                .then(run -> saveRanks(started).then(ranked -> repairAll(issues, run)))
                .then(run -> save(run(
                        RepairState.DONE,
                        run.done(),
                        run.total(),
                        run.repaired(),
                        started,
                        Optional.of(command.clock().get()))))
                .map(run -> RepairView.of(Optional.of(run)));
    }

    private void forgetDeleted(IssueDirectory directory) {
        List<IssueId> tagged = debt.items().allIssues();
        Set<IssueId> existing = directory.existing(tagged);
        ForgetIssue forget = new ForgetIssue(debt, planning, unitOfWork);
        tagged.stream()
                .filter(issue -> !existing.contains(issue))
                .forEach(issue -> forget.handle(new ForgetIssue.Command(issue)));
    }

    private Outcome<RepairRun> repairAll(Set<IssueId> issues, RepairRun start) {
        PublicFacts facts = new PublicFacts(debt, publisher);
        Outcome<RepairRun> run = Outcome.done(start);
        int done = 0;
        int repaired = 0;
        for (IssueId issue : issues) {
            repaired += facts.refresh(issue) ? 1 : 0;
            done++;
            if (done % STEP == 0 || done == issues.size()) {
                run = save(
                        run(RepairState.RUNNING, done, issues.size(), repaired, start.startedAt(), Optional.empty()));
            }
        }
        return run;
    }

    private Outcome<Map<IssueId, Integer>> saveRanks(Instant now) {
        Map<IssueId, Integer> best = new TreeMap<>();
        EnabledBoards boards = new EnabledBoards(debt, planning, tracker);
        for (Board board : debt.boards().all()) {
            boards.enabled(board).ifPresent(enabled -> rank(enabled, now, best));
        }
        return unitOfWork.run(() -> {
            debt.items().saveLastRanks(best);
            return Outcome.done(best);
        });
    }

    private void rank(EnabledBoard board, Instant now, Map<IssueId, Integer> best) {
        Set<IssueId> open = tracker.boards().allOpen(board.board());
        BoardReading reading = new BoardReading(open, Set.of(), Set.of(), Set.of());
        for (RankedCandidate candidate :
                new BoardCandidates(debt).ranked(board.round().id(), reading, now)) {
            best.merge(candidate.issue(), candidate.rank(), Math::min);
        }
    }

    private Outcome<RepairRun> save(RepairRun run) {
        return unitOfWork.run(() -> {
            planning.repairs().save(run);
            return Outcome.done(run);
        });
    }

    private static RepairRun run(
            RepairState state, int done, int total, int repaired, Instant startedAt, Optional<Instant> finishedAt) {
        return new RepairRun(state, done, total, repaired, startedAt, finishedAt);
    }

    /** The clock is asked when the repair starts and when it ends. */
    public record Command(Supplier<Instant> clock) {}
}
