package org.ballast.core.strategy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.strategy.usecase.Commerce.GUS;
import static org.ballast.core.strategy.usecase.Commerce.LI;
import static org.ballast.core.strategy.usecase.Commerce.MAYA;
import static org.ballast.core.strategy.usecase.Commerce.NOW;
import static org.ballast.core.strategy.usecase.Commerce.code;
import static org.ballast.core.strategy.usecase.Commerce.done;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Counting;
import org.ballast.core.strategy.ElementForm;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.KeyResultValue;
import org.ballast.core.strategy.QueryReading;
import org.junit.Test;

/** Key results whose value a query gives. */
public class AskQueriesTest {

    private static final ElementKey K2 = new ElementKey(ElementKind.KEY_RESULT, 2);

    private final Commerce commerce = new Commerce().written();

    public AskQueriesTest() {
        for (int issue = 1; issue <= 4; issue++) {
            commerce.tracker.with(anIssue(issue).build());
        }
        commerce.tracker.addProject("PAY", anIssue(1).build().project());
        commerce.debt.items().save(aDebtItem().of(1).halfDays(5).build());
        commerce.debt.items().save(aDebtItem().of(2).halfDays(6).build());
        commerce.debt.items().save(aDebtItem().of(3).notEstimated().build());
    }

    @Test
    public void aCountIsWhatItsOwnerSeesWhoeverReadsIt() {
        commerce.tracker.hide(new IssueId(4), LI);
        ask("jql-count");
        assertThat(commerce.queries().all(() -> NOW)).isEqualTo(new AskQueries.Asked(1, 0));

        for (KeyResultView result : new KeyResultView[] {result(LI, NOW), result(GUS, NOW)}) {
            assertThat(result.now()).contains(new BigDecimal("3"));
            assertThat(result.percent()).contains(70);
            assertThat(result.query().orElseThrow().seenBy().orElseThrow().displayName())
                    .contains("Li");
            assertThat(result.query().orElseThrow().failure()).isEmpty();
        }
    }

    @Test
    public void aSumAddsEstimatesUpAndSaysWhatItLeavesOut() {
        ask("jql-sum");
        commerce.queries().all(() -> NOW);

        assertThat(result(GUS, NOW).now()).contains(new BigDecimal("5.5"));
        assertThat(result(GUS, NOW).query().orElseThrow().withoutEstimate()).isEqualTo(2);
    }

    @Test
    public void aQueryThatFailsSaysWhyAndKeepsItsAnswer() {
        ask("jql-count");
        commerce.queries().all(() -> NOW);
        commerce.tracker.stopSearching();
        Instant later = NOW.plus(Duration.ofMinutes(90));
        assertThat(commerce.queries().all(() -> later)).isEqualTo(new AskQueries.Asked(0, 1));

        QueryView query = readings(later);
        assertThat(query.failure().orElseThrow().code()).isEqualTo("ballast.shared.tracker-unavailable");
        assertThat(query.askedAt()).contains(later);
        assertThat(query.stale()).isFalse();
        assertThat(readings(NOW.plus(Duration.ofMinutes(121))).stale()).isTrue();
    }

    @Test
    public void anOwnerWhoLeftAnswersNothing() {
        ask("jql-count");
        commerce.tracker.addPerson(LI, new Person(Optional.of("Li"), true));

        assertThat(commerce.queries().all(() -> NOW)).isEqualTo(new AskQueries.Asked(0, 1));
        assertThat(result(GUS, NOW).now()).isEmpty();
        assertThat(result(GUS, NOW)
                        .query()
                        .orElseThrow()
                        .failure()
                        .orElseThrow()
                        .code())
                .isEqualTo("ballast.strategy.query-owner-gone");
    }

    @Test
    public void nobodyPutsAQueryIntoAnothersMouth() {
        assertThat(code(commerce.add(LI, "key-result", Commerce.asked("jql-count", "PAY", Optional.of("maya")))))
                .isEqualTo("ballast.strategy.query-by-owner-only");
        done(commerce.add(LI, "key-result", Commerce.asked("jql-count", "PAY", Optional.empty())));
        int read = element(MAYA).revision();
        assertThat(code(commerce.elements()
                        .change(
                                commerce.edit(MAYA),
                                "K2",
                                Optional.of(read),
                                Commerce.asked("jql-sum", "PAY", Optional.empty()))))
                .isEqualTo("ballast.strategy.query-by-owner-only");
        assertThat(code(commerce.elements()
                        .change(
                                commerce.edit(MAYA),
                                "K2",
                                Optional.of(read),
                                Commerce.asked("jql-count", "PAY", Optional.empty()))))
                .as("what Li asks stays as it is")
                .isEqualTo("done");
        assertThat(code(commerce.elements()
                        .change(
                                commerce.edit(MAYA),
                                "K2",
                                Optional.of(read),
                                Commerce.asked("jql-sum", "PAY", Optional.of("maya")))))
                .as("Maya may take it over with a query of her own")
                .isEqualTo("done");
    }

    @Test
    public void aQueryHasToBeReadable() {
        assertThat(code(commerce.add(LI, "key-result", Commerce.asked("jql-count", "project =", Optional.empty()))))
                .isEqualTo("ballast.debt.query-unreadable");
        assertThat(code(commerce.add(LI, "key-result", Commerce.asked("jql-count", " ", Optional.empty()))))
                .isEqualTo("ballast.shared.value-missing");
        assertThat(code(commerce.add(LI, "key-result", Commerce.asked("number", "project =", Optional.empty()))))
                .as("a number has no query")
                .isEqualTo("done");
    }

    @Test
    public void nobodyTypesWhatAQueryAnswers() {
        ask("jql-count");

        assertThat(code(new MeasureKeyResult(commerce.store, commerce.tracker.asTracker(), commerce.unitOfWork)
                        .handle(new MeasureKeyResult.Command(
                                LI,
                                commerce.strategy,
                                Optional.empty(),
                                "K2",
                                Optional.of(BigDecimal.ONE),
                                Optional.empty(),
                                NOW))))
                .isEqualTo("ballast.strategy.answered-by-query");
        assertThat(element(LI).keyResult().orElseThrow().counting()).isEqualTo(Counting.SUPPORTS);
    }

    @Test
    public void whoWritesTheStrategyHasTheQueryAskedAtOnce() {
        ask("jql-count");

        StrategyView view = done(commerce.queries().one(MAYA, commerce.strategy, Optional.empty(), "K2", NOW));
        assertThat(view.elements().get(4).keyResult().orElseThrow().now()).contains(new BigDecimal("4"));
        assertThat(code(commerce.queries().one(GUS, commerce.strategy, Optional.empty(), "K2", NOW)))
                .isEqualTo("ballast.strategy.writers-only");
        assertThat(code(commerce.queries().one(MAYA, commerce.strategy, Optional.empty(), "K1", NOW)))
                .isEqualTo("ballast.strategy.element-unknown");
        assertThat(result(GUS, NOW).query().orElseThrow().canAsk()).isFalse();
    }

    @Test
    public void aDraftThatAsksSomethingElseDoesNotTakeThePlaceOfWhatIsInForce() {
        commerce.tracker.addProject("SHOP", new ProjectId(99));
        ask("jql-count");
        done(commerce.queries().one(LI, commerce.strategy, Optional.empty(), "K2", NOW));
        done(commerce.versions().open(new MoveVersion.Command(LI, commerce.strategy, NOW)));
        assertThat(code(commerce.queries().one(LI, commerce.strategy, Optional.of(2), "K2", NOW)))
                .as("what asks the same has the same answer")
                .isEqualTo("done");

        change(LI, Commerce.asked("jql-count", "SHOP", Optional.empty()));
        assertThat(code(commerce.queries().one(LI, commerce.strategy, Optional.of(2), "K2", NOW)))
                .isEqualTo("ballast.strategy.measured-in-force");
        assertThat(result(LI, NOW).query().orElseThrow().canAsk()).isFalse();
        assertThat(result(GUS, NOW).now()).contains(new BigDecimal("4"));
        StrategyView asked = done(commerce.queries().one(LI, commerce.strategy, Optional.empty(), "K2", NOW));
        assertThat(asked.version()).isEqualTo(1);
        assertThat(written()).containsExactly(new BigDecimal("4"));
    }

    @Test
    public void howManyIssuesThereAreIsNoSumOfTheirDays() {
        ask("jql-count");
        commerce.queries().all(() -> NOW);
        done(commerce.versions().open(new MoveVersion.Command(LI, commerce.strategy, NOW)));
        change(LI, Commerce.asked("jql-sum", "PAY", Optional.empty()));
        done(commerce.move(MAYA, "agreed"));
        done(commerce.move(MAYA, "active"));
        assertThat(result(GUS, NOW).now()).isEmpty();

        Instant later = NOW.plusSeconds(3600);
        commerce.queries().all(() -> later);
        assertThat(result(GUS, later).now()).contains(new BigDecimal("5.5"));
        assertThat(reading().answeredSince()).contains(later);
    }

    @Test
    public void theHistoryGetsALineWhenTheValueChangesAndNoMoreThanOneInADay() {
        ask("jql-count");
        commerce.queries().all(() -> NOW);
        commerce.queries().all(() -> NOW.plusSeconds(3600));
        assertThat(written()).containsExactly(new BigDecimal("4"));
        commerce.tracker.delete(new IssueId(4));
        Instant evening = NOW.plusSeconds(7200);
        commerce.queries().all(() -> evening);
        assertThat(written()).containsExactly(new BigDecimal("4"));
        assertThat(history()).as("and yet one reads it").containsExactly(new BigDecimal("3"), new BigDecimal("4"));

        commerce.queries().all(() -> NOW.plus(Duration.ofDays(1)));
        commerce.queries().all(() -> NOW.plus(Duration.ofDays(2)));
        assertThat(written()).containsExactly(new BigDecimal("3"), new BigDecimal("4"));
        assertThat(history()).containsExactly(new BigDecimal("3"), new BigDecimal("4"));
        commerce.tracker.with(anIssue(4).build());
        commerce.queries().all(() -> NOW.plus(Duration.ofDays(2)).plusSeconds(1));
        assertThat(written())
                .as("a day without a change takes no line from the next change")
                .containsExactly(new BigDecimal("4"), new BigDecimal("3"), new BigDecimal("4"));
    }

    @Test
    public void aQueryThatFailsWritesNothingDown() {
        ask("jql-count");
        commerce.tracker.stopSearching();
        commerce.queries().all(() -> NOW);
        assertThat(written()).isEmpty();
        assertThat(history()).isEmpty();
        assertThat(reading().answeredSince()).isEmpty();

        commerce.tracker.searchAgain();
        Instant later = NOW.plusSeconds(3600);
        commerce.queries().all(() -> later);
        commerce.tracker.stopSearching();
        commerce.queries().all(() -> NOW.plus(Duration.ofDays(1)));

        assertThat(written()).containsExactly(new BigDecimal("4"));
        assertThat(reading().answeredSince()).contains(later);
    }

    @Test
    public void anotherQueryAndOtherEyesBeginAnew() {
        commerce.tracker.addProject("SHOP", new ProjectId(99));
        done(commerce.add(LI, "key-result", Commerce.asked("jql-count", "PAY", Optional.empty())));
        done(commerce.queries().one(LI, commerce.strategy, Optional.empty(), "K2", NOW));
        assertThat(reading().answeredSince()).contains(NOW);
        Instant later = NOW.plusSeconds(60);
        change(LI, Commerce.asked("jql-count", "SHOP", Optional.empty()));
        done(commerce.queries().one(LI, commerce.strategy, Optional.empty(), "K2", later));
        assertThat(reading().answeredSince()).contains(later);
        assertThat(written()).as("on the same day").containsExactly(new BigDecimal("0"), new BigDecimal("4"));

        change(MAYA, Commerce.asked("jql-count", "SHOP", Optional.of("maya")));
        Instant last = NOW.plusSeconds(120);
        done(commerce.queries().one(MAYA, commerce.strategy, Optional.empty(), "K2", last));
        assertThat(reading().answeredSince()).contains(last);
        assertThat(written()).hasSize(3);
    }

    @Test
    public void anAnswerFromBeforeThisWasKeptCountsFromWhenItCame() {
        ask("jql-count");
        commerce.queries().all(() -> NOW);
        QueryReading kept = reading();
        commerce.store
                .readings()
                .save(new QueryReading(
                        kept.keyResult(),
                        Optional.empty(),
                        kept.jql(),
                        kept.seenBy(),
                        kept.askedAt(),
                        kept.answer(),
                        kept.failure(),
                        Optional.empty()));

        commerce.queries().all(() -> NOW.plus(Duration.ofDays(9)));
        assertThat(reading().answeredSince()).contains(NOW);
        assertThat(written()).hasSize(1);
    }

    @Test
    public void theAnswerToAnotherQueryIsNoAnswer() {
        commerce.tracker.addProject("SHOP", new ProjectId(99));
        done(commerce.add(LI, "key-result", Commerce.asked("jql-count", "PAY", Optional.empty())));
        done(commerce.queries().one(LI, commerce.strategy, Optional.empty(), "K2", NOW));
        int read = element(LI).revision();
        done(commerce.elements()
                .change(
                        commerce.edit(LI),
                        "K2",
                        Optional.of(read),
                        Commerce.asked("jql-count", "SHOP", Optional.empty())));

        assertThat(result(LI, NOW).now()).isEmpty();
        assertThat(result(LI, NOW).query().orElseThrow().askedAt()).isEmpty();
    }

    private void ask(String measure) {
        done(commerce.add(LI, "key-result", Commerce.asked(measure, "PAY", Optional.empty())));
        done(commerce.move(MAYA, "agreed"));
        done(commerce.move(MAYA, "active"));
    }

    private void change(UserId user, ElementForm form) {
        done(commerce.elements()
                .change(commerce.edit(user), "K2", Optional.of(element(user).revision()), form));
    }

    private QueryReading reading() {
        return commerce.store.readings().of(commerce.strategy).get(K2);
    }

    private List<BigDecimal> written() {
        return commerce.store.values().of(new ElementRef(commerce.strategy, K2), 9).stream()
                .map(KeyResultValue::amount)
                .toList();
    }

    private List<BigDecimal> history() {
        return done(new ViewKeyResultHistory(commerce.store, commerce.tracker.asTracker())
                        .handle(GUS, commerce.strategy, Optional.empty(), "K2"))
                .values()
                .stream()
                .map(MeasuredValueView::amount)
                .toList();
    }

    private ElementView element(UserId viewer) {
        return done(commerce.view(viewer)).elements().get(4);
    }

    private KeyResultView result(UserId viewer, Instant now) {
        return done(new ViewStrategy(commerce.store, commerce.tracker.asTracker())
                        .handle(new ViewStrategy.Command(viewer, commerce.strategy, Optional.empty(), now)))
                .elements()
                .get(4)
                .keyResult()
                .orElseThrow();
    }

    private QueryView readings(Instant now) {
        commerce.tracker.searchAgain();
        return result(GUS, now).query().orElseThrow();
    }
}
