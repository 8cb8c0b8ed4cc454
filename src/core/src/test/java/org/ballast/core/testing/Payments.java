package org.ballast.core.testing;

import static org.ballast.core.testing.BoardBuilder.aBoard;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.IssueBuilder.anIssue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.RoundKind;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.VotingRound;
import org.ballast.core.debt.usecase.DotsView;
import org.ballast.core.debt.usecase.PublicFacts;
import org.ballast.core.debt.usecase.SetDots;
import org.ballast.core.initiative.Alternation;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativePlan;
import org.ballast.core.initiative.Pause;
import org.ballast.core.initiative.PauseReason;
import org.ballast.core.initiative.Slice;
import org.ballast.core.planning.BoardAlignments;
import org.ballast.core.planning.LiftDecision;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.usecase.LinkedPillars;
import org.ballast.core.strategy.usecase.StrategyAlignments;

/**
 * The payments team in memory: project PAY (1001), its board 1 on filter 101 with the default policy and an open standing
 * vote, Ann who administers and plans, Ben who does neither. The time is {@link #NOW}, four weeks after the first Monday.
 */
public final class Payments {

    public static final UserId ANN = new UserId("10001");
    public static final UserId BEN = new UserId("10002");
    public static final ProjectId PROJECT = new ProjectId(1001);
    public static final Board BOARD = aBoard().build();
    public static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    public final InMemoryTracker tracker = new InMemoryTracker();
    public final InMemoryDebtItemRepository items = new InMemoryDebtItemRepository();
    public final InMemoryVotingRoundRepository rounds = new InMemoryVotingRoundRepository();
    public final InMemoryBallotRepository ballots = new InMemoryBallotRepository();
    public final InMemoryRepairRunRepository repairs = new InMemoryRepairRunRepository();
    public final InMemoryDebtFactsPublisher publisher = new InMemoryDebtFactsPublisher();
    public final InMemoryInitiativeRepository initiatives = new InMemoryInitiativeRepository();
    public final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();

    public final StrategyStore strategies = InMemoryStores.strategy();
    public final DebtStore debt = new DebtStore(
            items,
            new InMemoryDebtHistory(),
            new InMemoryBoardRepository(),
            rounds,
            ballots,
            new LinkedPillars(strategies));
    public final PlanningStore planning = new PlanningStore(
            new InMemoryPolicyHistory(),
            new InMemoryDismissalRepository(),
            new InMemorySprintAbsenceRepository(),
            new InMemoryBoardWeightsRepository(),
            new InMemoryLiftDecisionRepository(),
            InMemoryStores.cadence(),
            new InMemoryRoadmapRepository(),
            new StrategyAlignments(strategies),
            repairs,
            new InMemorySettingsRepository(),
            InMemoryStores.records());
    public final PublicFacts facts = new PublicFacts(debt, publisher);

    private Payments() {
        tracker.addProject("PAY", PROJECT);
        tracker.addPerson(ANN, new Person(Optional.of("Ann Archer"), false));
        tracker.addPerson(BEN, new Person(Optional.of("Ben Brook"), false));
        tracker.makeAdministrator(ANN, PROJECT);
        tracker.letPlan(ANN, PROJECT);
        tracker.addFilter(BOARD.filterId());
    }

    /** Before the board uses Ballast. */
    public static Payments withoutBoard() {
        return new Payments();
    }

    public static Payments team() {
        return teamWith(TeamPolicy.DEFAULT);
    }

    public static Payments teamWith(TeamPolicy policy) {
        Payments payments = new Payments();
        payments.enable(BOARD, policy);
        return payments;
    }

    public VotingRound enable(Board board, TeamPolicy policy) {
        tracker.addFilter(board.filterId());
        debt.boards().save(board);
        planning.policies().append(new SavedPolicy(board.id(), policy, DotLimits.DEFAULT, MONDAY, ANN));
        return rounds.open(board.id(), RoundKind.STANDING, DotLimits.DEFAULT, MONDAY);
    }

    public Tracker asked() {
        return tracker.asTracker();
    }

    public VotingRound round() {
        return rounds.findOpen(BOARD.id(), RoundKind.STANDING).orElseThrow();
    }

    /** An open issue on the board, not tagged. */
    public IssueId issue(long id) {
        return issue(anIssue(id).build());
    }

    public IssueId issue(Issue issue) {
        tracker.with(issue, BOARD.filterId());
        return issue.id();
    }

    /** A tagged issue on the board, open. */
    public IssueId tagged(DebtItem item) {
        issue(item.issue().value());
        items.save(item);
        return item.issue();
    }

    public Outcome<DotsView> setDots(UserId voter, IssueId issue, int dots) {
        return new SetDots(debt, asked(), facts, unitOfWork)
                .handle(new SetDots.Command(voter, BOARD.id(), issue, dots, NOW));
    }

    /** An initiative of the board that stands for an issue and has those slices, none of them open; paused when told so. */
    public Initiative sliced(long issue, boolean paused, Slice... slices) {
        issue(issue);
        InitiativePlan plan = new InitiativePlan(
                "Initiative of " + issue,
                ANN,
                Optional.empty(),
                Optional.empty(),
                Alternation.DEFAULT,
                InitiativePlan.DEFAULT_LARGEST_SLICE,
                false);
        Initiative added = initiatives.add(BOARD.id(), new IssueId(issue), plan, NOW.minusSeconds(60), ANN);
        Initiative sliced = added.withSlices(List.of(slices));
        Initiative kept = paused ? sliced.paused(Pause.begun(NOW.minusSeconds(1), ANN, PauseReason.DEADLINE)) : sliced;
        initiatives.save(kept.nextRevision(), initiatives.changes(added.id()).get(0));
        return kept;
    }

    /** Has so many people each give the issue one dot. */
    public void votes(IssueId issue, int people) {
        for (int person = 1; person <= people; person++) {
            done(setDots(new UserId("voter-" + person), issue, 1));
        }
    }

    /** Has the team accepted that the strategy lifts the issue, as far as it may. */
    public void accept(IssueId issue) {
        Optional<String> pillar = Optional.ofNullable(planning.alignments()
                .strongestPillars(BOARD.id(), List.of(issue))
                .get(issue));
        planning.lifts()
                .save(
                        Optional.empty(),
                        new LiftDecision(
                                BOARD.id(),
                                issue,
                                BoardAlignments.MOST,
                                BoardAlignments.MOST,
                                pillar,
                                pillar,
                                ANN,
                                NOW));
    }

    /** The value of an outcome that must be done. */
    public static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new AssertionError("refused: " + refusal);
        });
    }

    /** The refusal of an outcome that must be refused. */
    public static Refusal refused(Outcome<?> outcome) {
        return outcome.fold(
                value -> {
                    throw new AssertionError("done: " + value);
                },
                refusal -> refusal);
    }

    /** The code of an outcome that must be refused. */
    public static String refusal(Outcome<?> outcome) {
        return refused(outcome).code();
    }
}
