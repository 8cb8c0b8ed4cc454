package org.ballast.core.debt.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.BoardBuilder.aBoard;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BOARD;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.debt.Vote;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.testing.Payments;
import org.junit.Test;

/** Whatever happens to limits and issues between the requests, the invariants of a ballot hold. Seeds make it repeatable. */
public class DotsNeverRunOverTest {

    private static final int SEEDS = 60;
    private static final int STEPS = 80;
    private static final int ISSUES = 6;

    @Test
    public void withinBudgetAndCapAfterEveryAdditionAndTakingBackNeverRefused() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Payments payments = Payments.team();
            Random random = new Random(seed);
            for (int issue = 1; issue <= ISSUES; issue++) {
                payments.tagged(aDebtItem().of(issue).build());
            }
            for (int step = 0; step < STEPS; step++) {
                disturb(payments, random);
                setDots(payments, random, "seed " + seed + " step " + step);
            }
        }
    }

    private static void setDots(Payments payments, Random random, String where) {
        IssueId issue = new IssueId(1 + random.nextInt(ISSUES));
        int dots = random.nextInt(5) - (random.nextInt(20) == 0 ? 1 : 0);
        Ballot before = ballot(payments);

        Outcome<DotsView> outcome = payments.setDots(ANN, issue, dots);

        Ballot after = ballot(payments);
        boolean done = outcome instanceof Outcome.Done;
        assertThat(done ? after.dotsOn(issue) : before.dotsOn(issue)).as(where).isEqualTo(after.dotsOn(issue));
        if (done) {
            assertThat(after.dotsOn(issue)).as(where).isEqualTo(dots);
            check(outcome, where);
        } else {
            assertThat(after.votes()).as(where).containsExactlyInAnyOrderElementsOf(before.votes());
        }
        if (dots >= 0 && dots < before.dotsOn(issue)) {
            assertThat(done).as(where + ": taking back").isTrue();
        }
        if (dots > before.dotsOn(issue) && done) {
            DotLimits limits = payments.round().limits();
            assertThat(after.votes()).as(where).hasSizeLessThanOrEqualTo(limits.budget());
            assertThat(after.votes()).as(where).allMatch(vote -> vote.slot() <= limits.budget());
            assertThat(after.dotsOn(issue)).as(where).isLessThanOrEqualTo(limits.cap());
        }
        assertThat(keys(after)).as(where).hasSize(after.votes().size());
    }

    private static void check(Outcome<DotsView> outcome, String where) {
        BallotView ballot = Payments.done(outcome).ballot();
        assertThat(ballot.marks().stream().mapToInt(MarkView::dots).sum())
                .as(where)
                .isEqualTo(ballot.dotsUsed());
        assertThat(ballot.dotsLeft()).as(where).isEqualTo(Math.max(0, ballot.budget() - ballot.dotsUsed()));
    }

    /** Now and then the limits change, an issue is resolved, opened, untagged, tagged, hidden or leaves the board. */
    private static void disturb(Payments payments, Random random) {
        long issue = 1 + random.nextInt(ISSUES);
        switch (random.nextInt(14)) {
            case 0 ->
                payments.rounds.changeLimits(
                        payments.round().id(), new DotLimits(1 + random.nextInt(8), 1 + random.nextInt(4)));
            case 1 -> payments.tracker.with(anIssue(issue).resolved().build());
            case 2 -> payments.issue(anIssue(issue).build());
            case 3 -> payments.items.remove(new IssueId(issue));
            case 4 -> payments.items.save(aDebtItem().of(issue).build());
            case 5 ->
                payments.tracker.removeFromFilter(
                        new IssueId(issue), aBoard().build().filterId());
            case 6 -> payments.tracker.delete(new IssueId(issue));
            default -> {
                // Nothing happened.
            }
        }
        assertThat(payments.debt.boards().find(BOARD.id())).isPresent();
    }

    private static Set<String> keys(Ballot ballot) {
        Set<String> slots = new HashSet<>();
        Set<String> marks = new HashSet<>();
        for (Vote vote : ballot.votes()) {
            slots.add(String.valueOf(vote.slot()));
            marks.add(vote.issue() + ":" + vote.mark());
        }
        assertThat(marks).hasSameSizeAs(slots);
        return slots;
    }

    private static Ballot ballot(Payments payments) {
        return payments.ballots.find(payments.round().id(), ANN);
    }
}
