package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.BoardBuilder.aBoard;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.debt.RoundKind;
import org.ballast.core.debt.VotingRound;
import org.ballast.core.debt.usecase.DotsView;
import org.ballast.core.debt.usecase.PublicFacts;
import org.ballast.core.debt.usecase.SetDots;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** Nobody overspends, whatever a store's transactions are like and however many requests come at once. */
public abstract class NeverOverspendContract {

    private static final int REQUESTS = 50;
    private static final int ISSUES = 10;
    private static final UserId VOTER = new UserId("10001");

    /** An empty store. */
    protected abstract DebtStore newStore();

    /** The unit of work of the same database. */
    protected abstract UnitOfWork unitOfWork();

    @Test
    public void fiftyRequestsForDifferentIssuesStayWithinTheBudget() throws Exception {
        DebtStore store = newStore();
        VotingRound round = prepare(store, new DotLimits(5, 3));

        List<Outcome<DotsView>> outcomes = atOnce(store, number -> new Wish(number % ISSUES + 1, number % 3 + 1));

        Ballot ballot = store.ballots().find(round.id(), VOTER);
        assertThat(ballot.votes().size()).isBetween(1, 5);
        assertThat(ballot.marks().values()).allMatch(dots -> dots <= 3);
        assertThat(outcomes).anyMatch(Outcome.Done.class::isInstance).anyMatch(Outcome.Refused.class::isInstance);
    }

    @Test
    public void fiftyRequestsForTheSameDotGiveItOnce() throws Exception {
        DebtStore store = newStore();
        VotingRound round = prepare(store, new DotLimits(5, 3));

        atOnce(store, number -> new Wish(1, 1));

        assertThat(store.ballots().find(round.id(), VOTER).dotsOn(new IssueId(1)))
                .isEqualTo(1);
    }

    @Test
    public void givingAndTakingBackAtOnceAfterTheBudgetWasLoweredStaysWithinIt() throws Exception {
        DebtStore store = newStore();
        VotingRound round = prepare(store, new DotLimits(5, 3));
        setDots(store, new Wish(1, 3));
        setDots(store, new Wish(2, 2));
        store.rounds().changeLimits(round.id(), new DotLimits(3, 2));
        Random random = new Random(20261122);
        List<Wish> wishes = new ArrayList<>();
        for (int number = 0; number < REQUESTS; number++) {
            wishes.add(new Wish(1 + random.nextInt(4), random.nextInt(3)));
        }

        setDots(store, new Wish(1, 0));
        atOnce(store, wishes::get);

        assertThat(store.ballots().find(round.id(), VOTER).votes()).hasSizeLessThanOrEqualTo(3);
    }

    /** So many dots for that issue. */
    private record Wish(long issue, int dots) {}

    private interface Wishes {
        Wish number(int number);
    }

    private VotingRound prepare(DebtStore store, DotLimits limits) {
        Board board = aBoard().build();
        store.boards().save(board);
        for (long issue = 1; issue <= ISSUES; issue++) {
            store.items().save(aDebtItem().of(issue).build());
        }
        return store.rounds().open(board.id(), RoundKind.STANDING, limits, MONDAY);
    }

    private List<Outcome<DotsView>> atOnce(DebtStore store, Wishes wishes) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(REQUESTS / 5);
        try {
            List<Callable<Outcome<DotsView>>> calls = new ArrayList<>();
            for (int number = 0; number < REQUESTS; number++) {
                Wish wish = wishes.number(number);
                calls.add(() -> setDots(store, wish));
            }
            List<Outcome<DotsView>> outcomes = new ArrayList<>();
            for (Future<Outcome<DotsView>> future : threads.invokeAll(calls)) {
                outcomes.add(future.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private Outcome<DotsView> setDots(DebtStore store, Wish wish) {
        InMemoryTracker tracker = new InMemoryTracker();
        for (long issue = 1; issue <= ISSUES; issue++) {
            tracker.with(anIssue(issue).build(), aBoard().build().filterId());
        }
        PublicFacts facts = new PublicFacts(store, new InMemoryDebtFactsPublisher());
        return new SetDots(store, tracker.asTracker(), facts, unitOfWork())
                .handle(new SetDots.Command(
                        VOTER, aBoard().build().id(), new IssueId(wish.issue()), wish.dots(), MONDAY));
    }
}
