package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.BoardBuilder.aBoard;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.core.testing.Payments.done;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.RoundKind;
import org.ballast.core.debt.Tracker;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.EstimateScale;
import org.ballast.core.round.Participant;
import org.ballast.core.round.RoundItem;
import org.ballast.core.round.RoundMove;
import org.ballast.core.round.RoundPlan;
import org.ballast.core.round.RoundResult;
import org.ballast.core.round.RoundStage;
import org.ballast.core.round.RoundStore;
import org.ballast.core.round.ScaleKind;
import org.ballast.core.round.usecase.MoveRound;
import org.ballast.core.round.usecase.RoundDotsView;
import org.ballast.core.round.usecase.SetRoundDots;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** Nobody overspends in a round, and the count finds every vote that somebody was told is saved, whatever comes at once. */
public abstract class RoundVoteContract {

    private static final int REQUESTS = 50;
    private static final int ISSUES = 10;
    private static final int VOTERS = 10;
    private static final Board BOARD = aBoard().build();
    private static final UserId FACILITATOR = new UserId("20000");

    /** Both empty, over the same database. */
    public record Stores(DebtStore debt, RoundStore rounds) {}

    protected abstract Stores newStores();

    /** The unit of work of the same database. */
    protected abstract UnitOfWork unitOfWork();

    @Test
    public void fiftyRequestsOfOnePersonStayWithinTheBudget() throws Exception {
        Stores stores = newStores();
        RoundId round = prepare(stores);
        List<Callable<Outcome<RoundDotsView>>> calls = new ArrayList<>();
        for (int number = 0; number < REQUESTS; number++) {
            int issue = number % ISSUES + 1;
            int dots = number % 3 + 1;
            calls.add(() -> vote(stores, voter(1), issue, dots));
        }

        List<Outcome<RoundDotsView>> outcomes = atOnce(calls);

        Ballot ballot = stores.debt().ballots().find(round, voter(1));
        assertThat(ballot.votes().size()).isBetween(1, 5);
        assertThat(ballot.marks().values()).allMatch(dots -> dots <= 3);
        assertThat(outcomes).anyMatch(Outcome.Done.class::isInstance).anyMatch(Outcome.Refused.class::isInstance);
    }

    @Test
    public void theCountFindsEveryVoteThatWasAcknowledged() throws Exception {
        Stores stores = newStores();
        RoundId round = prepare(stores);
        List<Callable<Outcome<?>>> calls = new ArrayList<>();
        Map<Integer, Integer> place = new TreeMap<>();
        for (int voter = 1; voter <= VOTERS; voter++) {
            for (int issue = 1; issue <= 4; issue++) {
                int who = voter;
                int what = issue;
                place.put(calls.size(), issue);
                calls.add(() -> vote(stores, voter(who), what, 1));
            }
            if (voter == VOTERS / 2) {
                calls.add(() -> close(stores));
                calls.add(() -> close(stores));
            }
        }

        List<Outcome<?>> outcomes = atOnce(calls);
        done(close(stores));

        Map<IssueId, Integer> acknowledged = new TreeMap<>();
        place.forEach((at, issue) -> {
            if (outcomes.get(at) instanceof Outcome.Done<?>) {
                acknowledged.merge(new IssueId(issue), 1, Integer::sum);
            }
        });
        List<RoundResult> results = stores.rounds().rounds().results(round);
        assertThat(results).hasSize(ISSUES);
        for (RoundResult result : results) {
            assertThat(result.tally().votes())
                    .as("dots on %s", result.issue())
                    .isGreaterThanOrEqualTo(acknowledged.getOrDefault(result.issue(), 0));
        }
        assertThat(stores.rounds().rounds().find(round).orElseThrow().stage()).isEqualTo(RoundStage.CLOSED);
    }

    private RoundId prepare(Stores stores) {
        stores.debt().boards().save(BOARD);
        stores.debt().rounds().open(BOARD.id(), RoundKind.STANDING, DotLimits.DEFAULT, MONDAY);
        RoundId round = stores.debt()
                .rounds()
                .open(BOARD.id(), RoundKind.DEBT_ROUND, DotLimits.DEFAULT, MONDAY)
                .id();
        RoundPlan plan = new RoundPlan(
                "Q4",
                List.of(RoundStage.VOTE),
                EstimateScale.usual(ScaleKind.PERSON_DAYS),
                0,
                80,
                true,
                Map.of(),
                false);
        stores.rounds()
                .rounds()
                .open(
                        stores.debt().rounds().find(round).orElseThrow(),
                        plan,
                        FACILITATOR,
                        new RoundMove(1, RoundStage.VOTE, MONDAY, FACILITATOR));
        for (int voter = 1; voter <= VOTERS; voter++) {
            stores.rounds().rounds().save(round, Participant.joining(voter(voter), MONDAY));
        }
        for (long issue = 1; issue <= ISSUES; issue++) {
            stores.debt().items().save(aDebtItem().of(issue).build());
            stores.rounds().rounds().save(round, RoundItem.listed(new IssueId(issue), MONDAY));
        }
        return round;
    }

    private Outcome<RoundDotsView> vote(Stores stores, UserId user, long issue, int dots) {
        return new SetRoundDots(stores.debt(), stores.rounds(), tracker(), runners(), unitOfWork())
                .handle(new SetRoundDots.Command(user, BOARD.id(), new IssueId(issue), dots, MONDAY));
    }

    private Outcome<?> close(Stores stores) {
        return new MoveRound(stores.debt(), stores.rounds(), tracker(), runners(), issues -> {}, unitOfWork())
                .handle(new MoveRound.Command(
                        FACILITATOR,
                        BOARD.id(),
                        Optional.of("vote"),
                        Optional.of("closed"),
                        false,
                        true,
                        false,
                        MONDAY));
    }

    private static Tracker tracker() {
        InMemoryTracker tracker = new InMemoryTracker();
        for (long issue = 1; issue <= ISSUES; issue++) {
            tracker.with(anIssue(issue).build(), BOARD.filterId());
        }
        return tracker.asTracker();
    }

    private static RoundRunners runners() {
        return new RoundRunners(new InMemoryLeadRepository(), new InMemoryTracker());
    }

    private static UserId voter(int number) {
        return new UserId("1000" + number);
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(10);
        try {
            List<T> outcomes = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(calls)) {
                outcomes.add(future.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
