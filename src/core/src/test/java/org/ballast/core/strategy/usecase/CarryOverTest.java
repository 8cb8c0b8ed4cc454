package org.ballast.core.strategy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.strategy.usecase.Commerce.GUS;
import static org.ballast.core.strategy.usecase.Commerce.LI;
import static org.ballast.core.strategy.usecase.Commerce.MAYA;
import static org.ballast.core.strategy.usecase.Commerce.NOW;
import static org.ballast.core.strategy.usecase.Commerce.addition;
import static org.ballast.core.strategy.usecase.Commerce.code;
import static org.ballast.core.strategy.usecase.Commerce.done;
import static org.ballast.core.strategy.usecase.Commerce.titled;
import static org.ballast.core.testing.IssueBuilder.anIssue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.VersionState;
import org.junit.Test;

/** The strategy of the next year takes over what the one before has begun: 2028 from 2027. */
public class CarryOverTest {

    private static final BoardId BOARD = new BoardId(7);
    private static final List<String> ALL = List.of("D1", "G1", "A1", "K1", "P1");
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));

    private final Commerce commerce = new Commerce().active();
    private final StrategyId next = new StrategyId(
            done(commerce.begin(MAYA, "2028-01-01", "2028-12-31")).id());

    public CarryOverTest() {
        commerce.tracker.with(anIssue(1).build());
        commerce.tracker.with(anIssue(2).build());
        done(commerce.departments().addBoard(commerce.change(MAYA), BOARD));
        link("PAY-1", "S1-K1", "strongly");
        measure(commerce.strategy, "9", NOW.minusSeconds(60));
        measure(commerce.strategy, "7", NOW);
    }

    @Test
    public void showsBeforehandWhatThereIsWithWhatItMakesSense() {
        CarryOverView preview = preview(LI);

        assertThat(preview.from().orElseThrow().title()).isEqualTo("Commerce 2027");
        assertThat(preview.fromVersion()).contains(1);
        assertThat(preview.canCarry()).isTrue();
        assertThat(preview.items())
                .extracting(item -> item.element().key() + " with " + item.company())
                .containsExactly(
                        "D1 with []",
                        "G1 with [D1]",
                        "A1 with [D1, G1, P1]",
                        "K1 with [D1, G1, A1, P1]",
                        "P1 with [D1, G1, A1]");
        assertThat(preview.items()).allMatch(item -> item.takenAs().isEmpty());
        CarryItemView result = preview.items().get(3);
        assertThat(result.element().issues()).isEqualTo(1);
        assertThat(result.element().keyResult().orElseThrow().percent()).contains(50);
        assertThat(result.dateIsOver()).isTrue();
        assertThat(preview.items().get(0).dateIsOver()).isFalse();
    }

    @Test
    public void theChosenElementsComeWithTheirBaselineAndSayWhereTheyAreFrom() {
        done(commerce.elements().add(edit(LI), addition("action", titled("Something new"))));

        StrategyView view = done(take(LI, ALL));

        assertThat(view.elements())
                .extracting(each ->
                        each.key() + " " + each.origin().map(OriginView::ref).orElse("new") + " " + each.references())
                .containsExactly(
                        "D1 S1-D1 []",
                        "G1 S1-G1 [D1]",
                        "A1 new []",
                        "A2 S1-A1 [G1]",
                        "K1 S1-K1 [A2]",
                        "P1 S1-P1 [D1, G1, A2]");
        KeyResultView result = keyResult(view);
        assertThat(result.start()).contains(BigDecimal.TEN);
        assertThat(result.target()).contains(new BigDecimal("4"));
        assertThat(result.due()).isEmpty();
        assertThat(result.measurable()).isFalse();
        assertThat(element(view, "K1").origin().orElseThrow().strategyTitle()).isEqualTo("Commerce 2027");
        assertThat(element(view, "K1").owner())
                .isEqualTo(element(done(commerce.view(LI)), "K1").owner());
        assertThat(done(commerce.view(LI)).elements())
                .hasSize(5)
                .allMatch(each -> each.origin().isEmpty());
    }

    @Test
    public void whatIsNotChosenStaysAndIsNotReferredTo() {
        StrategyView first = done(take(LI, List.of("K1")));
        assertThat(first.elements()).extracting(ElementView::key).containsExactly("K1");
        assertThat(first.elements().get(0).references()).isEmpty();

        StrategyView second = done(take(LI, List.of("P1", "A1")));
        assertThat(element(second, "P1").references()).containsExactly("A1");
        assertThat(preview(LI).items())
                .extracting(item -> item.takenAs().orElse("-"))
                .containsExactly("-", "-", "A1", "K1", "P1");
    }

    @Test
    public void theHistoryOfValuesGoesOn() {
        done(take(LI, ALL));
        assertThat(keyResult(view(LI)).now()).contains(new BigDecimal("7"));
        assertThat(keyResult(view(LI)).percent()).contains(50);

        measure(commerce.strategy, "6", NOW.plusSeconds(90));
        assertThat(keyResult(view(LI)).now()).contains(new BigDecimal("6"));
        measure(next, "5", NOW.plusSeconds(120));

        assertThat(keyResult(view(LI)).now()).contains(new BigDecimal("5"));
        assertThat(history(next).values())
                .extracting(value -> value.amount() + " "
                        + value.before().map(OriginView::strategyTitle).orElse("here"))
                .containsExactly("5 here", "6 Commerce 2027", "7 Commerce 2027", "9 Commerce 2027");
        assertThat(history(commerce.strategy).values())
                .extracting(MeasuredValueView::before)
                .hasSize(3)
                .containsOnly(Optional.empty());
    }

    @Test
    public void theHistoryGoesOnOverAnyNumberOfYears() {
        done(take(LI, ALL));
        agreeAndActivate();
        StrategyId third = new StrategyId(
                done(commerce.begin(MAYA, "2029-01-01", "2029-12-31")).id());
        done(carryOver().take(new SaveElement.Edit(LI, third, LATER), next, List.of("K1")));

        assertThat(history(third).values()).hasSize(2);
        assertThat(keyResult(done(view(LI, third))).now()).contains(new BigDecimal("7"));
    }

    @Test
    public void issuesServeTheNewStrategyFromTheFirstDay() {
        done(take(LI, ALL));
        link("PAY-2", "S1-A1", "somewhat");
        unlink("PAY-1", "S1-K1");
        link("PAY-1", "S1-P1", "hurts");
        agreeAndActivate();
        done(commerce.move(MAYA, "archived"));

        StrategyAlignments alignments = new StrategyAlignments(commerce.store);
        assertThat(alignments.permilles(BOARD, List.of(new IssueId(1), new IssueId(2))))
                .containsEntry(new IssueId(1), 0)
                .containsEntry(new IssueId(2), 500);
        ServingIssues serving =
                new ServingIssues(commerce.store, commerce.tracker.asTracker(), ServingIssues.MOST_ISSUES);
        assertThat(done(serving.ofPillar(LI, "Speed"))).containsExactly(new IssueId(2));
        assertThat(done(serving.ofKeyResult(LI, "S2-K1"))).isEmpty();
    }

    @Test
    public void alreadyTheDraftSaysHowManyIssuesServeIt() {
        StrategyView view = done(take(LI, ALL));

        assertThat(view.linkedIssues()).isEqualTo(1);
        assertThat(element(view, "P1").issues()).isEqualTo(1);
    }

    @Test
    public void whatIsInForceHasLinksOfItsOwnWhateverBecomesOfItsOrigin() {
        done(take(LI, ALL));
        agreeAndActivate();
        unlink("PAY-1", "S2-K1");
        link("PAY-2", "S1-K1", "strongly");
        done(commerce.versions().open(new MoveVersion.Command(LI, next, LATER)));
        agreeAndActivate();

        assertThat(view(LI).linkedIssues()).isZero();
    }

    @Test
    public void anUndoTakesBackWhatNobodyChangedWithItsLinks() {
        done(take(LI, ALL));
        ElementView diagnosis = element(view(LI), "D1");
        done(commerce.elements()
                .change(edit(MAYA), "D1", Optional.of(diagnosis.revision()), titled("Nobody measures pages.")));
        assertThat(preview(LI).undoable()).isEqualTo(4);

        StrategyView view = done(undo(LI));

        assertThat(view.elements()).extracting(ElementView::key).containsExactly("D1");
        assertThat(view.linkedIssues()).isZero();
        assertThat(commerce.store.links().of(next)).isEmpty();
        assertThat(preview(LI).undoable()).isZero();
        assertThat(done(undo(LI)).elements()).hasSize(1);
        assertThat(done(take(LI, List.of("K1"))).elements())
                .extracting(ElementView::key)
                .containsExactly("D1", "K2");
    }

    @Test
    public void anUndoEndsWithTheDraft() {
        done(take(LI, ALL));
        done(move("feedback"));

        assertThat(preview(LI).canUndo()).isFalse();
        assertThat(code(undo(LI))).isEqualTo("ballast.strategy.undo-in-draft-only");
        assertThat(view(LI).elements()).hasSize(5);
    }

    @Test
    public void nothingIsTakenTwiceUntilItWasRemoved() {
        done(take(LI, List.of("A1")));

        assertThat(code(take(MAYA, List.of("A1", "K1")))).isEqualTo("ballast.strategy.carried-already");
        assertThat(view(LI).elements()).hasSize(1);
        done(commerce.elements()
                .remove(edit(LI), "A1", Optional.of(view(LI).elements().get(0).revision())));
        assertThat(done(take(MAYA, List.of("A1"))).elements())
                .extracting(ElementView::key)
                .containsExactly("A2");
    }

    @Test
    public void refusesWhatIsNotThere() {
        assertThat(code(take(LI, List.of()))).isEqualTo("ballast.shared.value-missing");
        assertThat(code(take(LI, List.of("K9", "<b>", "K1"))))
                .isEqualTo("elements:ballast.strategy.reference-unknown elements:ballast.strategy.reference-unknown");
        assertThat(code(carryOver().take(edit(LI), next, ALL))).isEqualTo("ballast.strategy.carry-source-unknown");
        assertThat(code(carryOver().take(edit(LI), new StrategyId(99), ALL)))
                .isEqualTo("ballast.strategy.carry-source-unknown");
        assertThat(view(LI).elements()).isEmpty();
    }

    @Test
    public void writersTakeOverAndNobodySeesTheDraftBefore() {
        assertThat(code(take(GUS, ALL))).isEqualTo("ballast.strategy.strategy-unknown");
        assertThat(code(undo(GUS))).isEqualTo("ballast.strategy.strategy-unknown");
        assertThat(code(carry(GUS))).isEqualTo("ballast.strategy.strategy-unknown");
        done(take(LI, ALL));
        agreeAndActivate();

        assertThat(code(take(GUS, ALL))).isEqualTo("ballast.strategy.writers-only");
        assertThat(code(take(LI, ALL))).isEqualTo("ballast.strategy.frozen");
        assertThat(done(carry(GUS)).canCarry()).isFalse();
    }

    @Test
    public void onlyEarlierStrategiesThatWereAgreedHaveSomethingToTake() {
        assertThat(done(new ViewCarryOver(commerce.store, commerce.tracker.asTracker())
                                .handle(LI, commerce.strategy, Optional.empty(), NOW))
                        .from())
                .isEmpty();
        done(commerce.begin(MAYA, "2027-07-01", "2027-12-31"));

        assertThat(preview(LI).sources()).extracting(CarrySourceView::id).containsExactly(1L);
    }

    @Test
    public void roomForPillarsIsNotTakenByCarryingOver() {
        for (int i = 1; i <= 7; i++) {
            done(commerce.elements().add(edit(LI), addition("pillar", titled("Pillar " + i))));
        }

        assertThat(code(take(LI, List.of("P1")))).isEqualTo("ballast.strategy.too-many-pillars");
    }

    @Test
    public void theEndOfAQuarterForcesNobodyToNewObjectives() {
        Instant nextQuarter = Instant.parse("2027-07-01T00:00:00Z");

        StrategyView view = done(new ViewStrategy(commerce.store, commerce.tracker.asTracker())
                .handle(new ViewStrategy.Command(LI, commerce.strategy, Optional.empty(), nextQuarter)));

        assertThat(view.state()).isEqualTo(VersionState.ACTIVE);
        assertThat(keyResult(view).due()).contains(LocalDate.of(2027, 3, 31));
        assertThat(keyResult(view).canMeasure()).isTrue();
    }

    private CarryOverElements carryOver() {
        return new CarryOverElements(commerce.store, commerce.tracker.asTracker(), commerce.unitOfWork);
    }

    private SaveElement.Edit edit(UserId user) {
        return new SaveElement.Edit(user, next, LATER);
    }

    private Outcome<StrategyView> take(UserId user, List<String> elements) {
        return carryOver().take(edit(user), commerce.strategy, elements);
    }

    private Outcome<StrategyView> undo(UserId user) {
        return carryOver().undo(edit(user), commerce.strategy);
    }

    private Outcome<CarryOverView> carry(UserId user) {
        return new ViewCarryOver(commerce.store, commerce.tracker.asTracker())
                .handle(user, next, Optional.empty(), NOW);
    }

    private CarryOverView preview(UserId user) {
        return done(carry(user));
    }

    private StrategyView view(UserId user) {
        return done(view(user, next));
    }

    private Outcome<StrategyView> view(UserId user, StrategyId strategy) {
        return new ViewStrategy(commerce.store, commerce.tracker.asTracker())
                .handle(new ViewStrategy.Command(user, strategy, Optional.empty(), LATER));
    }

    private KeyResultHistoryView history(StrategyId strategy) {
        return done(new ViewKeyResultHistory(commerce.store, commerce.tracker.asTracker())
                .handle(LI, strategy, Optional.empty(), "K1"));
    }

    private Outcome<StrategyView> move(String state) {
        return commerce.versions().move(new MoveVersion.Command(MAYA, next, LATER), MoveVersion.Way.to(state));
    }

    private void agreeAndActivate() {
        done(commerce.elements()
                .change(
                        edit(LI),
                        "K1",
                        Optional.of(element(view(LI), "K1").revision()),
                        Commerce.keyResult("supports", element(view(LI), "K1").references())));
        done(move("agreed"));
        done(move("active"));
    }

    private void measure(StrategyId strategy, String amount, Instant at) {
        done(new MeasureKeyResult(commerce.store, commerce.tracker.asTracker(), commerce.unitOfWork)
                .handle(new MeasureKeyResult.Command(
                        LI,
                        strategy,
                        Optional.empty(),
                        "K1",
                        Optional.of(new BigDecimal(amount)),
                        Optional.of(at),
                        LATER)));
    }

    private void link(String issue, String ref, String strength) {
        done(commerce.links().link(LI, issue, ref, Optional.of(strength), Optional.empty(), NOW));
    }

    private void unlink(String issue, String ref) {
        done(commerce.links().unlink(LI, issue, ref, Optional.empty()));
    }

    private static ElementView element(StrategyView view, String key) {
        return view.elements().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static KeyResultView keyResult(StrategyView view) {
        return element(view, "K1").keyResult().orElseThrow();
    }
}
