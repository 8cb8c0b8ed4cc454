package org.ballast.core.strategy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.strategy.usecase.Commerce.GUS;
import static org.ballast.core.strategy.usecase.Commerce.LI;
import static org.ballast.core.strategy.usecase.Commerce.MAYA;
import static org.ballast.core.strategy.usecase.Commerce.NOW;
import static org.ballast.core.strategy.usecase.Commerce.code;
import static org.ballast.core.strategy.usecase.Commerce.done;
import static org.ballast.core.testing.BoardBuilder.aBoard;
import static org.ballast.core.testing.IssueBuilder.anIssue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementForm;
import org.ballast.core.strategy.SeenValue;
import org.ballast.core.testing.InMemoryInitiativeRepository;
import org.ballast.core.testing.InMemoryStores;
import org.junit.Test;

/** What issues and measurements add to a strategy. */
public class LinksAndValuesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final Commerce commerce = new Commerce();

    public LinksAndValuesTest() {
        commerce.tracker.with(anIssue(1).build());
        commerce.tracker.with(anIssue(2).readOnly().build());
        commerce.tracker.with(anIssue(3).resolved().build());
    }

    @Test
    public void anIssueServesAPillarThroughAKeyResult() {
        commerce.active();

        IssueLinksView links = done(link(GUS, "PAY-1", "S1-K1", "strongly"));

        assertThat(links.links()).hasSize(1);
        assertThat(links.links().get(0).target().pillars()).containsExactly("Speed");
        assertThat(links.targets()).extracting(LinkTargetView::ref).containsExactly("S1-A1", "S1-K1", "S1-P1");
        StrategyView view = done(commerce.view(GUS));
        assertThat(view.linkedIssues()).isEqualTo(1);
        assertThat(view.issuesHidden()).isFalse();
        assertThat(pillar(view).hints()).isEmpty();
        assertThat(pillar(view).issues()).isEqualTo(1);
        assertThat(view.elements().get(3).issues()).isEqualTo(1);
    }

    @Test
    public void anIssueThatHurtsServesNothing() {
        commerce.active();
        done(link(GUS, "PAY-1", "S1-P1", "hurts"));

        assertThat(pillar(done(commerce.view(GUS))).hints()).hasSize(1);
        assertThat(pillar(done(commerce.view(GUS))).issues()).isZero();
        assertThat(done(commerce.view(GUS)).linkedIssues()).isEqualTo(1);
    }

    @Test
    public void countsLeaveOutWhatTheReaderMayNotSeeAndSaySo() {
        commerce.active();
        done(link(MAYA, "PAY-1", "S1-P1", "strongly"));
        commerce.tracker.hide(new IssueId(1), GUS);

        StrategyView view = done(commerce.view(GUS));

        assertThat(view.linkedIssues()).isZero();
        assertThat(pillar(view).issues()).isZero();
        assertThat(view.issuesHidden()).isTrue();
        assertThat(code(commerce.links().view(GUS, "PAY-1"))).isEqualTo("ballast.shared.issue-unknown");
    }

    @Test
    public void linkingTakesTheRightToEditAndSomethingInForce() {
        commerce.written();
        assertThat(code(link(LI, "PAY-1", "S1-P1", "strongly"))).isEqualTo("ballast.strategy.element-unknown");
        done(commerce.move(MAYA, "agreed"));
        done(commerce.move(MAYA, "active"));

        assertThat(code(link(LI, "PAY-2", "S1-P1", "strongly"))).isEqualTo("ballast.debt.edit-not-allowed");
        assertThat(code(link(LI, "PAY-9", "S1-P1", "strongly"))).isEqualTo("ballast.shared.issue-unknown");
        assertThat(code(link(LI, "PAY-1", "S1-D1", "strongly"))).isEqualTo("ballast.strategy.element-unknown");
        assertThat(code(link(LI, "PAY-1", "S2-P1", "strongly"))).isEqualTo("ballast.strategy.element-unknown");
        assertThat(code(link(LI, "PAY-1", "S1-P1", "madly"))).isEqualTo("ballast.shared.choice-unknown");
    }

    @Test
    public void aLinkChangesItsStrengthAndGoes() {
        commerce.active();
        done(link(LI, "PAY-1", "S1-P1", "strongly"));
        assertThat(done(link(LI, "PAY-1", "S1-P1", "somewhat")).links()).hasSize(1);

        assertThat(done(commerce.links().unlink(LI, "PAY-1", "S1-P1", Optional.empty()))
                        .links())
                .isEmpty();
        assertThat(done(commerce.links().unlink(LI, "PAY-1", "S1-P1", Optional.empty()))
                        .links())
                .isEmpty();
    }

    @Test
    public void theOwnerOfAKeyResultMeasuresItThoughNoWriter() {
        commerce.active();

        StrategyView view = done(measure(GUS, "7", 0));

        KeyResultView result = view.elements().get(3).keyResult().orElseThrow();
        assertThat(result.percent()).contains(50);
        assertThat(result.now()).contains(new BigDecimal("7"));
        assertThat(result.measuredAt()).contains(NOW);
        assertThat(code(measure(new UserId("10009"), "7", 0))).isEqualTo("ballast.strategy.writers-only");
    }

    @Test
    public void aValueIsANumberOfThePast() {
        commerce.active();

        assertThat(code(measure(LI, "1234567890123456", 0))).isEqualTo("ballast.strategy.amount-out-of-range");
        assertThat(code(measure(LI, "0.1234567", 0))).isEqualTo("ballast.strategy.amount-out-of-range");
        assertThat(code(measure(LI, "7", 1))).isEqualTo("ballast.strategy.measured-in-future");
        assertThat(done(measure(LI, "1e3", 0))
                        .elements()
                        .get(3)
                        .keyResult()
                        .orElseThrow()
                        .now())
                .contains(new BigDecimal("1000"));
        assertThat(code(new MeasureKeyResult(commerce.store, commerce.tracker.asTracker(), commerce.unitOfWork)
                        .handle(new MeasureKeyResult.Command(
                                LI,
                                commerce.strategy,
                                Optional.empty(),
                                "P1",
                                Optional.of(BigDecimal.ONE),
                                Optional.empty(),
                                NOW))))
                .isEqualTo("ballast.strategy.element-unknown");
    }

    @Test
    public void theHistorySaysWhenAValueOfThePastWasWrittenDown() {
        commerce.active();
        done(measure(LI, "7", 0));
        done(measure(LI, "8", -60));

        assertThat(done(new ViewKeyResultHistory(commerce.store, commerce.tracker.asTracker())
                                .handle(LI, commerce.strategy, Optional.empty(), "K1"))
                        .values())
                .extracting(MeasuredValueView::writtenAt)
                .containsExactly(Optional.empty(), Optional.of(NOW));
    }

    @Test
    public void ofTwoWhoTypeAValueTheSecondIsToldAndBothStandInTheLog() {
        commerce.active();
        SeenValue nothing = new SeenValue(Optional.empty());
        assertThat(code(measure(LI, "7", nothing, NOW))).isEqualTo("done");

        assertThat(code(measure(GUS, "5", nothing, NOW.plusSeconds(60))))
                .isEqualTo("ballast.strategy.measured-meanwhile");
        assertThat(code(measure(GUS, "5", new SeenValue(Optional.of(NOW.plusSeconds(60))), NOW.plusSeconds(60))))
                .isEqualTo("ballast.strategy.measured-meanwhile");
        assertThat(code(measure(GUS, "5", new SeenValue(Optional.of(NOW)), NOW.plusSeconds(60))))
                .isEqualTo("done");
        assertThat(done(new ViewKeyResultHistory(commerce.store, commerce.tracker.asTracker())
                                .handle(LI, commerce.strategy, Optional.empty(), "K1"))
                        .values())
                .extracting(value -> value.amount().toPlainString())
                .containsExactly("5", "7");
    }

    @Test
    public void nobodyMeasuresWhoLosesTheRightInThatMoment() {
        commerce.active();
        commerce.unitOfWork.beforeNextRun(() -> done(commerce.departments()
                .setRole(commerce.change(MAYA), Commerce.seat(Optional.of("li"), Optional.of("reader")))));

        assertThat(code(measure(LI, "7", 0))).isEqualTo("ballast.strategy.writers-only");

        assertThat(done(new ViewKeyResultHistory(commerce.store, commerce.tracker.asTracker())
                                .handle(GUS, commerce.strategy, Optional.empty(), "K1"))
                        .values())
                .isEmpty();
    }

    private Outcome<StrategyView> measure(UserId user, String amount, SeenValue seen, Instant now) {
        return new MeasureKeyResult(commerce.store, commerce.tracker.asTracker(), commerce.unitOfWork)
                .handle(new MeasureKeyResult.Command(
                        user,
                        commerce.strategy,
                        Optional.empty(),
                        "K1",
                        Optional.of(new BigDecimal(amount)),
                        Optional.empty(),
                        Optional.of(seen),
                        now));
    }

    @Test
    public void whatADraftMeasuresOtherwiseIsMeasuredAsTheVersionInForceHasIt() {
        commerce.active();
        done(commerce.versions().open(new MoveVersion.Command(LI, commerce.strategy, NOW)));
        int read = done(commerce.view(LI)).elements().get(3).revision();
        done(commerce.elements().change(commerce.edit(LI), "K1", Optional.of(read), Commerce.keyResult("drives")));
        done(commerce.add(LI, "key-result", Commerce.keyResult("supports")));

        assertThat(code(measure(LI, Optional.of(2), "K1"))).isEqualTo("ballast.strategy.driven-by-issues");
        assertThat(done(measure(LI, Optional.of(1), "K1")).version()).isEqualTo(1);
        assertThat(done(measure(LI, Optional.empty(), "K1")).version()).isEqualTo(1);
        assertThat(done(measure(LI, Optional.of(2), "K2")).version()).isEqualTo(2);

        ElementView changed = done(commerce.view(LI)).elements().get(3);
        done(commerce.elements().change(commerce.edit(LI), "K1", Optional.of(changed.revision()), percent()));
        assertThat(code(measure(LI, Optional.of(2), "K1"))).isEqualTo("ballast.strategy.measured-in-force");
        assertThat(done(commerce.view(LI))
                        .elements()
                        .get(3)
                        .keyResult()
                        .orElseThrow()
                        .canMeasure())
                .isFalse();
        assertThat(done(commerce.view(LI, Optional.of(1)))
                        .elements()
                        .get(3)
                        .keyResult()
                        .orElseThrow()
                        .canMeasure())
                .isTrue();
    }

    private Outcome<StrategyView> measure(UserId user, Optional<Integer> version, String key) {
        return new MeasureKeyResult(commerce.store, commerce.tracker.asTracker(), commerce.unitOfWork)
                .handle(new MeasureKeyResult.Command(
                        user, commerce.strategy, version, key, Optional.of(BigDecimal.ONE), Optional.empty(), NOW));
    }

    private static ElementForm percent() {
        return new ElementForm(
                Optional.of("Fast pages"),
                List.of(),
                List.of(),
                List.of("A1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("percent"),
                Optional.empty(),
                Optional.of(BigDecimal.ZERO),
                Optional.of(BigDecimal.TEN),
                Optional.empty(),
                Optional.of("2027-03-31"),
                Optional.of("supports"),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    @Test
    public void issuesDriveAKeyResultWhenItsOwnerSaysSo() {
        commerce.written();
        int read = done(commerce.view(LI)).elements().get(3).revision();
        done(commerce.elements().change(commerce.edit(LI), "K1", Optional.of(read), Commerce.keyResult("drives")));
        done(commerce.move(MAYA, "agreed"));
        done(commerce.move(MAYA, "active"));
        assertThat(done(commerce.view(LI))
                        .elements()
                        .get(3)
                        .keyResult()
                        .orElseThrow()
                        .percent())
                .isEmpty();

        done(link(LI, "PAY-1", "S1-K1", "strongly"));
        done(link(LI, "PAY-3", "S1-K1", "somewhat"));
        commerce.tracker.with(anIssue(5).resolved().build());
        done(link(LI, "PAY-5", "S1-K1", "hurts"));

        assertThat(done(commerce.view(LI))
                        .elements()
                        .get(3)
                        .keyResult()
                        .orElseThrow()
                        .percent())
                .contains(50);
        assertThat(code(measure(LI, "7", 0))).isEqualTo("ballast.strategy.driven-by-issues");
    }

    @Test
    public void searchesFindWhatServesAPillarOrAKeyResult() {
        commerce.active();
        commerce.tracker.with(anIssue(4).build());
        done(link(LI, "PAY-1", "S1-K1", "strongly"));
        done(link(LI, "PAY-3", "S1-P1", "somewhat"));
        done(link(LI, "PAY-4", "S1-P1", "hurts"));
        ServingIssues serving =
                new ServingIssues(commerce.store, commerce.tracker.asTracker(), ServingIssues.MOST_ISSUES);

        assertThat(done(serving.ofPillar(GUS, "speed"))).containsExactly(new IssueId(1), new IssueId(3));
        assertThat(done(serving.ofPillar(GUS, "S1-P1"))).containsExactly(new IssueId(1), new IssueId(3));
        assertThat(done(serving.ofKeyResult(GUS, "S1-K1"))).containsExactly(new IssueId(1));
        commerce.tracker.hide(new IssueId(1), GUS);
        assertThat(done(serving.ofPillar(GUS, "Speed"))).containsExactly(new IssueId(3));
        assertThat(code(serving.ofPillar(GUS, "S1-K1"))).isEqualTo("ballast.strategy.pillar-not-found");
        commerce.close();
        assertThat(code(serving.ofPillar(GUS, "Speed"))).isEqualTo("ballast.strategy.pillar-not-found");
    }

    @Test
    public void aSearchThatWouldFindTooManyIsRefused() {
        commerce.active();
        commerce.tracker.with(anIssue(4).build());
        done(link(LI, "PAY-1", "S1-P1", "strongly"));
        done(link(LI, "PAY-3", "S1-P1", "somewhat"));
        done(link(LI, "PAY-4", "S1-P1", "hurts"));
        commerce.tracker.hide(new IssueId(1), GUS);
        ServingIssues two = new ServingIssues(commerce.store, commerce.tracker.asTracker(), 2);
        ServingIssues one = new ServingIssues(commerce.store, commerce.tracker.asTracker(), 1);

        assertThat(two.objectionToPillar(GUS, "Speed"))
                .as("three links, of which two serve")
                .isEmpty();
        assertThat(done(two.ofPillar(GUS, "Speed"))).containsExactly(new IssueId(3));
        assertThat(one.objectionToPillar(GUS, "Speed").orElseThrow().code())
                .isEqualTo("ballast.strategy.too-many-serving");
        assertThat(code(one.ofPillar(GUS, "Speed"))).isEqualTo("ballast.strategy.too-many-serving");
        assertThat(one.objectionToKeyResult(GUS, "S1-K1")).isEmpty();
        assertThat(one.objectionToKeyResult(GUS, "S1-P1").orElseThrow().code())
                .isEqualTo("ballast.strategy.key-result-not-found");
    }

    @Test
    public void aBoardOfTheDepartmentSeesItsPillars() {
        commerce.active();
        done(commerce.departments().addBoard(commerce.change(MAYA), new BoardId(7)));
        commerce.debt.boards().save(aBoard().id(7).build());
        commerce.debt.boards().save(aBoard().id(8).build());
        commerce.tracker.addFilter(101);
        done(link(LI, "PAY-1", "S1-K1", "strongly"));
        ViewBoardPillars view = new ViewBoardPillars(
                commerce.debt,
                InMemoryStores.planning(commerce.store),
                new InMemoryInitiativeRepository(),
                commerce.store,
                commerce.tracker.asTracker());

        BoardPillarView pillar =
                done(view.handle(GUS, new BoardId(7), TODAY, NOW)).pillars().get(0);
        assertThat(pillar.ref()).isEqualTo("S1-P1");
        assertThat(pillar.serving()).containsExactly(new IssueId(1));
        assertThat(pillar.keyResults()).hasSize(1);
        assertThat(done(view.handle(GUS, new BoardId(8), TODAY, NOW)).pillars()).isEmpty();
        assertThat(code(view.handle(GUS, new BoardId(9), TODAY, NOW))).isEqualTo("ballast.shared.board-unknown");
        commerce.close();
        assertThat(done(view.handle(GUS, new BoardId(7), TODAY, NOW)).pillars()).isEmpty();
    }

    @Test
    public void linksGoWithTheIssue() {
        commerce.active();
        done(link(LI, "PAY-1", "S1-P1", "strongly"));
        commerce.store.links().removeAll(new IssueId(1));

        assertThat(commerce.store.links().of(List.of(new IssueId(1)))).isEmpty();
    }

    private static ElementView pillar(StrategyView view) {
        return view.elements().get(4);
    }

    private Outcome<IssueLinksView> link(UserId user, String issue, String ref, String strength) {
        return commerce.links().link(user, issue, ref, Optional.of(strength), Optional.empty(), NOW);
    }

    private Outcome<StrategyView> measure(UserId user, String amount, int secondsFromNow) {
        return new MeasureKeyResult(commerce.store, commerce.tracker.asTracker(), commerce.unitOfWork)
                .handle(new MeasureKeyResult.Command(
                        user,
                        commerce.strategy,
                        Optional.empty(),
                        "K1",
                        Optional.of(new BigDecimal(amount)),
                        Optional.of(NOW.plusSeconds(secondsFromNow)),
                        NOW));
    }
}
