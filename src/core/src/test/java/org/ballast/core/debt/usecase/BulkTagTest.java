package org.ballast.core.debt.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;

import java.util.Optional;
import java.util.function.Supplier;
import org.ballast.core.debt.DebtForm;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.shared.Argument;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.Payments;
import org.junit.Test;

public class BulkTagTest {

    private static final DebtForm FORM = TaggingTest.form("code", "low", "1", "", "");

    private final Payments payments = Payments.team();

    @Test
    public void aDryRunSaysWhatWouldHappenAndChangesNothing() {
        threeIssues();

        BulkTagView view = done(bulkTag(ANN, "PAY", FORM, true));

        assertThat(view.dryRun()).isTrue();
        assertThat(view.total()).isEqualTo(3);
        assertThat(view.tagged()).isEqualTo(1);
        assertThat(view.results())
                .containsExactly(
                        line(1, BulkOutcome.WOULD_TAG, Optional.empty()),
                        line(2, BulkOutcome.ALREADY_TAGGED, Optional.empty()),
                        line(3, BulkOutcome.REFUSED, Optional.of(Refusal.forbidden("ballast.debt.edit-not-allowed"))));
        assertThat(payments.items.allIssues()).containsExactly(new IssueId(2));
        assertThat(payments.publisher.writes()).isZero();
    }

    @Test
    public void tagsWhatItMayAndLeavesWhatWasTaggedAsItIs() {
        DebtItem before = threeIssues();

        BulkTagView view = done(bulkTag(ANN, "PAY", FORM, false));

        assertThat(view.dryRun()).isFalse();
        assertThat(view.tagged()).isEqualTo(1);
        assertThat(view.results())
                .extracting(BulkTagLineView::outcome)
                .containsExactly(BulkOutcome.TAGGED, BulkOutcome.ALREADY_TAGGED, BulkOutcome.REFUSED);
        assertThat(payments.items.find(new IssueId(1)).orElseThrow())
                .isEqualTo(aDebtItem()
                        .of(1)
                        .priority(org.ballast.core.debt.DebtPriority.LOW)
                        .taggedAt(NOW)
                        .taggedBy(ANN.value())
                        .build());
        assertThat(payments.items.find(before.issue())).contains(before);
        assertThat(payments.publisher.of(new IssueId(1))).isPresent();
        assertThat(payments.debt.history().of(new IssueId(1))).hasSize(1);
        assertThat(payments.debt.history().of(new IssueId(2))).isEmpty();
    }

    @Test
    public void countsAndListsOnlyWhatThePersonMaySee() {
        threeIssues();
        payments.tracker.hide(new IssueId(1), BEN);

        BulkTagView view = done(bulkTag(BEN, "PAY", FORM, true));

        assertThat(view.total()).isEqualTo(2);
        assertThat(view.tagged()).isZero();
        assertThat(view.results()).extracting(BulkTagLineView::issueKey).containsExactly("PAY-2", "PAY-3");
    }

    @Test
    public void takesFiveHundredIssuesAndNotOneMore() {
        for (int issue = 1; issue <= 500; issue++) {
            payments.issue(issue);
        }
        assertThat(done(bulkTag(ANN, "PAY", FORM, true)).tagged()).isEqualTo(500);

        payments.issue(501);

        assertThat(bulkTag(ANN, "PAY", FORM, true))
                .isEqualTo(Outcome.refused(Refusal.invalid("ballast.debt.too-many-issues", "jql")
                        .with(501)
                        .with(500)));
    }

    @Test
    public void handsTheTrackersWordsOnAboutAQueryThatIsWrong() {
        assertThat(bulkTag(ANN, "projekt = PAY", FORM, true))
                .isEqualTo(Outcome.refused(
                        Refusal.invalid("ballast.debt.query-unreadable", "jql").with("projekt = PAY")));
    }

    @Test
    public void asksForAQueryOfSensibleLength() {
        assertThat(refusal(bulkTag(ANN, "  ", FORM, true))).isEqualTo("ballast.shared.value-missing");
        assertThat(refusal(bulkTag(ANN, "x".repeat(10_001), FORM, true))).isEqualTo("ballast.shared.text-too-long");
        BulkTag bulkTag = new BulkTag(payments.debt, payments.asked(), payments.facts, payments.unitOfWork);
        assertThat(bulkTag.handle(new BulkTag.Command(ANN, Optional.empty(), FORM, true, NOW)))
                .isEqualTo(Outcome.refused(Refusal.invalid("ballast.shared.value-missing", "jql")));
    }

    @Test
    public void checksTheValuesBeforeItSearches() {
        DebtForm wrong = TaggingTest.form("code", "low", "0", "", "");

        assertThat(refusal(bulkTag(ANN, "projekt = PAY", wrong, true))).isEqualTo("ballast.debt.estimate-out-of-range");
    }

    @Test
    public void oneIssueThatFailsTakesNoOtherWithIt() {
        payments.issue(1);
        payments.issue(2);
        UnitOfWork busyOnce = new UnitOfWork() {
            private int runs;

            @Override
            public <T> Outcome<T> run(Supplier<Outcome<T>> work) {
                return runs++ == 0 ? Outcome.refused(Refusals.BUSY) : work.get();
            }
        };

        BulkTagView view = done(new BulkTag(payments.debt, payments.asked(), payments.facts, busyOnce)
                .handle(new BulkTag.Command(ANN, Optional.of("PAY"), FORM, false, NOW)));

        assertThat(view.tagged()).isEqualTo(1);
        assertThat(view.results())
                .extracting(BulkTagLineView::outcome)
                .containsExactly(BulkOutcome.REFUSED, BulkOutcome.TAGGED);
    }

    @Test
    public void anIssueThatSomebodyTaggedMeanwhileStaysAsItIs() {
        payments.issue(1);
        DebtItem meanwhile = aDebtItem().of(1).note("meanwhile").build();
        UnitOfWork late = new UnitOfWork() {
            @Override
            public <T> Outcome<T> run(Supplier<Outcome<T>> work) {
                payments.items.save(meanwhile);
                return work.get();
            }
        };

        BulkTagView view = done(new BulkTag(payments.debt, payments.asked(), payments.facts, late)
                .handle(new BulkTag.Command(ANN, Optional.of("PAY"), FORM, false, NOW)));

        assertThat(view.results()).extracting(BulkTagLineView::outcome).containsExactly(BulkOutcome.ALREADY_TAGGED);
        assertThat(view.tagged()).isZero();
        assertThat(payments.items.find(new IssueId(1))).contains(meanwhile);
    }

    /** One that can be tagged, one that is, one that must not be edited. */
    private DebtItem threeIssues() {
        payments.issue(1);
        DebtItem tagged = aDebtItem().of(2).note("before").build();
        payments.tagged(tagged);
        payments.issue(anIssue(3).readOnly().build());
        return tagged;
    }

    private static BulkTagLineView line(long issue, BulkOutcome outcome, Optional<Refusal> problem) {
        return new BulkTagLineView(
                new IssueId(issue), "PAY-" + issue, "Summary of <b>" + issue + "</b>", outcome, problem);
    }

    private Outcome<BulkTagView> bulkTag(UserId user, String jql, DebtForm form, boolean dryRun) {
        return new BulkTag(payments.debt, payments.asked(), payments.facts, payments.unitOfWork)
                .handle(new BulkTag.Command(user, Optional.of(jql), form, dryRun, NOW));
    }

    @Test
    public void argumentsOfTheLimitAreCounts() {
        assertThat(Refusal.invalid("ballast.debt.too-many-issues", "jql")
                        .with(501)
                        .arguments())
                .containsExactly(new Argument.Count(501));
    }
}
