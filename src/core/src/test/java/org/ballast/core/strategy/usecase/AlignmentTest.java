package org.ballast.core.strategy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.strategy.usecase.Commerce.LI;
import static org.ballast.core.strategy.usecase.Commerce.MAYA;
import static org.ballast.core.strategy.usecase.Commerce.NOW;
import static org.ballast.core.strategy.usecase.Commerce.done;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.debt.DebtFacts;
import org.ballast.core.planning.KeyResultMovement;
import org.ballast.core.planning.ServedPillar;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What planning and debt hear of the links between issues and strategies. */
public class AlignmentTest {

    private static final BoardId BOARD = new BoardId(7);
    private static final IssueId ONE = new IssueId(1);
    private static final IssueId TWO = new IssueId(2);
    private static final UserId OUTSIDER = new UserId("10099");

    private final Commerce commerce = new Commerce();
    private final StrategyAlignments alignments = new StrategyAlignments(commerce.store);

    public AlignmentTest() {
        commerce.tracker.with(anIssue(1).build());
        commerce.tracker.with(anIssue(2).build());
        commerce.debt.items().save(aDebtItem().of(1).build());
        done(commerce.departments().addBoard(commerce.change(MAYA), BOARD));
    }

    @Test
    public void aBoardFollowsAStrategyOnceOneOfItsDepartmentIsActive() {
        assertThat(alignments.followsStrategy(BOARD)).isFalse();
        commerce.active();

        assertThat(alignments.followsStrategy(BOARD)).isTrue();
        assertThat(alignments.followsStrategy(new BoardId(8))).isFalse();
        done(commerce.move(MAYA, "archived"));
        assertThat(alignments.followsStrategy(BOARD)).isFalse();
    }

    @Test
    public void issuesServeAsMuchAsTheirStrongestLinkWhetherToAPillarAnActionOrAKeyResult() {
        commerce.active();
        link("PAY-1", "S1-K1", "somewhat");
        assertThat(alignments.permilles(BOARD, List.of(ONE, TWO)))
                .containsOnlyKeys(ONE)
                .containsEntry(ONE, 500);

        link("PAY-1", "S1-P1", "strongly");
        link("PAY-2", "S1-A1", "hurts");

        assertThat(alignments.permilles(BOARD, List.of(TWO, ONE)))
                .containsEntry(ONE, 1000)
                .containsEntry(TWO, 0);
        assertThat(alignments.permilles(BOARD, List.of(TWO))).containsOnlyKeys(TWO);
        assertThat(alignments.permilles(new BoardId(8), List.of(ONE))).isEmpty();
    }

    @Test
    public void keyResultsOfABoardsTeamMoveByWhatTheViewerMaySee() {
        assertThat(keyResults(LI)).isEmpty();
        commerce.written();
        done(commerce.add(LI, "key-result", Commerce.keyResult("drives")));
        done(commerce.move(MAYA, "agreed"));
        done(commerce.move(MAYA, "active"));
        assertThat(keyResults(LI))
                .containsExactly(Map.entry(BOARD, new KeyResultMovement(2, 0, Optional.empty(), 0, Optional.empty())));

        commerce.tracker.with(anIssue(3).resolved().build());
        link("PAY-1", "S1-K2", "strongly");
        link("PAY-3", "S1-K2", "strongly");
        done(new MeasureKeyResult(commerce.store, commerce.tracker.asTracker(), commerce.unitOfWork)
                .handle(new MeasureKeyResult.Command(
                        LI,
                        commerce.strategy,
                        Optional.empty(),
                        "K1",
                        Optional.of(new BigDecimal("7")),
                        Optional.of(NOW),
                        NOW)));
        commerce.tracker.hide(ONE, OUTSIDER);

        assertThat(keyResults(LI))
                .containsEntry(BOARD, new KeyResultMovement(2, 2, Optional.of(50), 0, Optional.empty()));
        assertThat(keyResults(OUTSIDER))
                .containsEntry(BOARD, new KeyResultMovement(2, 2, Optional.of(75), 0, Optional.empty()));
        close();
        assertThat(keyResults(OUTSIDER)).isEmpty();
    }

    @Test
    public void keyResultsMoveByWhatTheyCameSinceThePeriodBegan() {
        commerce.written();
        done(commerce.add(LI, "key-result", Commerce.keyResult("drives")));
        done(commerce.move(MAYA, "agreed"));
        done(commerce.move(MAYA, "active"));
        Instant begin = NOW.minus(Duration.ofDays(30));
        commerce.tracker.with(anIssue(3).resolvedAt(begin.minusSeconds(1)).build());
        commerce.tracker.with(anIssue(4).resolvedAt(begin.plusSeconds(1)).build());
        for (String issue : List.of("PAY-1", "PAY-2", "PAY-3", "PAY-4")) {
            link(issue, "S1-K2", "strongly");
        }
        assertThat(moved(begin).known()).isEqualTo(1);
        assertThat(moved(begin).points()).contains(25);

        measure("9", begin.minusSeconds(1));
        measure("7", NOW);

        assertThat(moved(begin)).isEqualTo(new KeyResultMovement(2, 2, Optional.of(50), 2, Optional.of(29)));
        assertThat(moved(begin.minusSeconds(2)).points()).contains(50);
        assertThat(moved(NOW).points()).contains(0);
    }

    @Test
    public void keyResultsThatAQueryMeasuresMoveByWhatItAnsweredSinceThePeriodBegan() {
        commerce.tracker.addProject("PAY", anIssue(1).build().project());
        commerce.written();
        done(commerce.add(LI, "key-result", Commerce.asked("jql-count", "PAY", Optional.empty())));
        done(commerce.move(MAYA, "agreed"));
        done(commerce.move(MAYA, "active"));
        Instant begin = NOW.minus(Duration.ofDays(30));
        commerce.queries().all(() -> begin);
        for (int issue = 3; issue <= 5; issue++) {
            commerce.tracker.with(anIssue(issue).build());
        }
        commerce.queries().all(() -> NOW.minus(Duration.ofDays(2)));
        commerce.queries().all(() -> NOW);

        assertThat(moved(begin))
                .as("from 2 of 10 to 5 of 10, when 0 is wanted")
                .isEqualTo(new KeyResultMovement(2, 1, Optional.of(50), 1, Optional.of(-30)));
        assertThat(moved(NOW.minus(Duration.ofDays(1))).points()).contains(0);
        assertThat(moved(begin.minusSeconds(1)).known())
                .as("before it was asked")
                .isZero();
        commerce.tracker.stopSearching();
        commerce.queries().all(() -> NOW);
        commerce.tracker.searchAgain();
        assertThat(moved(begin).points()).as("its last answer is still known").contains(-30);
    }

    @Test
    public void aQueryThatWasChangedTellsNothingOfBefore() {
        commerce.tracker.addProject("PAY", anIssue(1).build().project());
        commerce.tracker.addProject("SHOP", new ProjectId(99));
        commerce.written();
        done(commerce.add(LI, "key-result", Commerce.asked("jql-count", "PAY", Optional.empty())));
        Instant begin = NOW.minus(Duration.ofDays(30));
        done(commerce.queries().one(LI, commerce.strategy, Optional.empty(), "K2", begin));
        done(commerce.elements()
                .change(
                        commerce.edit(LI),
                        "K2",
                        revisionOf("K2"),
                        Commerce.asked("jql-count", "SHOP", Optional.empty())));
        done(commerce.move(MAYA, "agreed"));
        done(commerce.move(MAYA, "active"));
        Instant changed = NOW.minus(Duration.ofDays(20));
        commerce.queries().all(() -> changed);
        commerce.queries().all(() -> NOW);

        assertThat(moved(begin).known()).isZero();
        assertThat(moved(changed.minusSeconds(1)).known()).isZero();
        assertThat(moved(changed)).isEqualTo(new KeyResultMovement(2, 1, Optional.of(100), 1, Optional.of(0)));
    }

    private KeyResultMovement moved(Instant since) {
        return alignments
                .keyResults(LI, Map.of(BOARD, Optional.of(since)), commerce.tracker.asTracker(), NOW)
                .get(BOARD);
    }

    private void measure(String amount, Instant at) {
        done(new MeasureKeyResult(commerce.store, commerce.tracker.asTracker(), commerce.unitOfWork)
                .handle(new MeasureKeyResult.Command(
                        LI,
                        commerce.strategy,
                        Optional.empty(),
                        "K1",
                        Optional.of(new BigDecimal(amount)),
                        Optional.of(at),
                        NOW)));
    }

    private Map<BoardId, KeyResultMovement> keyResults(UserId viewer) {
        return alignments.keyResults(
                viewer,
                Map.of(BOARD, Optional.empty(), new BoardId(8), Optional.empty()),
                commerce.tracker.asTracker(),
                NOW);
    }

    @Test
    public void whatHurtsTakesFromThePointsOfTheStrategyAloneAndIsShown() {
        commerce.active();
        done(commerce.versions().open(new MoveVersion.Command(LI, commerce.strategy, NOW)));
        done(commerce.add(LI, "pillar", Commerce.titled("Calm")));
        done(commerce.move(MAYA, "agreed"));
        done(commerce.move(MAYA, "active"));
        link("PAY-1", "S1-K1", "strongly");
        link("PAY-1", "S1-P2", "hurts");

        assertThat(alignments.permilles(BOARD, List.of(ONE))).containsEntry(ONE, 500);
        assertThat(alignments.pillars(LI, BOARD, List.of(ONE)).get(ONE))
                .containsExactly(
                        new ServedPillar("S1-P1", "Speed", "blue-plain", false),
                        new ServedPillar("S1-P2", "Calm", "orange-striped", true));
    }

    @Test
    public void aPillarThatIsServedInOneWayAndHurtInAnotherIsShownAsServed() {
        commerce.active();
        link("PAY-1", "S1-A1", "hurts");
        link("PAY-1", "S1-P1", "somewhat");

        assertThat(alignments.pillars(LI, BOARD, List.of(ONE)).get(ONE))
                .extracting(ServedPillar::hurts)
                .containsExactly(false);
    }

    @Test
    public void pointsAreTheSameForEverybodyAndNamesForReadersAlone() {
        commerce.active();
        link("PAY-1", "S1-P1", "strongly");
        assertThat(alignments.pillars(OUTSIDER, BOARD, List.of(ONE))).containsOnlyKeys(ONE);

        close();

        assertThat(alignments.pillars(OUTSIDER, BOARD, List.of(ONE))).isEmpty();
        assertThat(alignments.pillars(LI, BOARD, List.of(ONE))).containsOnlyKeys(ONE);
        assertThat(alignments.permilles(BOARD, List.of(ONE))).containsEntry(ONE, 1000);
    }

    @Test
    public void whatIsNoLongerInForceCountsNothing() {
        commerce.active();
        link("PAY-1", "S1-P1", "strongly");
        done(commerce.versions().open(new MoveVersion.Command(LI, commerce.strategy, NOW)));
        done(commerce.elements().remove(commerce.edit(LI), "P1", revisionOf("P1")));
        assertThat(alignments.permilles(BOARD, List.of(ONE))).containsEntry(ONE, 1000);

        done(commerce.versions()
                .move(
                        new MoveVersion.Command(MAYA, commerce.strategy, NOW),
                        new MoveVersion.Way(
                                Optional.of(1),
                                Optional.of("archived"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));

        assertThat(alignments.permilles(BOARD, List.of(ONE))).isEmpty();
        assertThat(alignments.pillars(LI, BOARD, List.of(ONE))).isEmpty();
    }

    @Test
    public void publicFactsNameThePillarsThatEverybodyMayRead() {
        commerce.active();
        link("PAY-1", "S1-K1", "somewhat");
        assertThat(commerce.publisher.of(ONE)).map(DebtFacts::pillars).contains(List.of("S1-P1"));

        link("PAY-1", "S1-K1", "hurts");
        assertThat(commerce.publisher.of(ONE)).map(DebtFacts::pillars).contains(List.of());

        link("PAY-1", "S1-P1", "strongly");
        done(commerce.links().unlink(LI, "PAY-1", "S1-P1", Optional.empty()));
        assertThat(commerce.publisher.of(ONE)).map(DebtFacts::pillars).contains(List.of());
    }

    @Test
    public void pillarsOfAClosedDepartmentStayOutOfThePublicFacts() {
        commerce.active();
        link("PAY-1", "S1-P1", "strongly");
        int before = commerce.repairs;

        close();

        assertThat(commerce.repairs).isEqualTo(before + 1);
        assertThat(commerce.facts.of(ONE)).map(DebtFacts::pillars).contains(List.of());
    }

    @Test
    public void aRepairIsAskedForWheneverWhatIsInForceChanges() {
        commerce.written();
        done(commerce.move(MAYA, "agreed"));
        assertThat(commerce.repairs).isZero();
        done(commerce.move(MAYA, "active"));
        assertThat(commerce.repairs).isEqualTo(1);
        done(commerce.move(MAYA, "archived"));
        assertThat(commerce.repairs).isEqualTo(2);
    }

    private Optional<Integer> revisionOf(String key) {
        return done(commerce.view(LI)).elements().stream()
                .filter(element -> element.key().equals(key))
                .map(ElementView::revision)
                .findFirst();
    }

    private void close() {
        commerce.close();
    }

    private void link(String issue, String ref, String strength) {
        done(commerce.links().link(LI, issue, ref, Optional.of(strength), Optional.empty(), NOW));
    }
}
