package org.ballast.core.planning.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.TODAY;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ballast.core.planning.BoardWeights;
import org.ballast.core.planning.LiftDecision;
import org.ballast.core.planning.LiftState;
import org.ballast.core.planning.PlanTerms;
import org.ballast.core.planning.Weights;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Role;
import org.ballast.core.strategy.Strength;
import org.ballast.core.testing.FollowedStrategy;
import org.ballast.core.testing.InMemoryLiftDecisionRepository;
import org.ballast.core.testing.Payments;
import org.junit.Test;

/** A team that is asked whether its strategy may lift items of its board. */
public class DecideLiftsTest {

    private static final Optional<String> FIRST = Optional.of("S1-P1");

    private final Payments payments = Payments.team();
    private final IssueId voted = payments.tagged(aDebtItem().of(1).build());
    private final IssueId serving = payments.tagged(aDebtItem().of(2).build());
    private final IssueId alsoServing = payments.tagged(aDebtItem().of(3).build());

    @Test
    public void aNewPillarShowsWhatItWouldMoveAndWhyAndMovesNothing() {
        follow(true);
        payments.votes(voted, 1);

        RerankView view = view(ANN);

        assertThat(view.open()).isEqualTo(2);
        assertThat(view.before()).isEqualTo(new WeightsView(60, 0, 30, 10));
        assertThat(view.after()).isEqualTo(new WeightsView(50, 25, 15, 10));
        assertThat(view.lifts())
                .first()
                .isEqualTo(new LiftView(
                        serving,
                        "PAY-2",
                        view.lifts().get(0).summary(),
                        LiftState.OPEN,
                        1000,
                        0,
                        false,
                        new RankPlaceView(2, 0, 0),
                        new RankPlaceView(2, 0, 250),
                        List.of(new ServedPillarView("S1-P1", "Speed", "blue-plain", false))));
        assertThat(view.canDecide()).isTrue();
        assertThat(ranked()).containsExactly(voted, serving, alsoServing);
    }

    @Test
    public void someAreAcceptedOthersStayAndNobodyIsAskedTwice() {
        follow(true);

        RerankView left =
                done(decide(ANN, choice(serving, 1000, "open", true), choice(alsoServing, 500, "open", false)));

        assertThat(left.open()).isZero();
        assertThat(left.lifts()).extracting(LiftView::state).containsExactly(LiftState.ACCEPTED, LiftState.KEPT);
        assertThat(left.before()).isEqualTo(left.after()).isEqualTo(new WeightsView(50, 25, 15, 10));
        assertThat(ranked()).containsExactly(serving, voted, alsoServing);
        assertThat(payments.planning.lifts().of(BOARD.id()))
                .containsExactly(
                        new LiftDecision(BOARD.id(), serving, 1000, 1000, FIRST, FIRST, ANN, NOW),
                        new LiftDecision(BOARD.id(), alsoServing, 500, 0, FIRST, Optional.empty(), ANN, NOW));
    }

    @Test
    public void whoMovesALinkToAnotherPillarHasTheTeamAskedWhereDaysOfPillarsCount() {
        FollowedStrategy strategy = follow(true, "Calm");
        done(decide(ANN, choice(serving, 1000, "open", true)));
        strategy.link(serving, 1, Strength.SOMEWHAT).link(serving, 2, Strength.STRONGLY);
        assertThat(lift(view(ANN), serving).state()).isEqualTo(LiftState.ACCEPTED);

        askForDays();

        LiftView asked = lift(view(ANN), serving);
        assertThat(asked.state()).isEqualTo(LiftState.OPEN);
        assertThat(asked.otherPillar()).isTrue();
        assertThat(asked.counted()).isEqualTo(1000);
        assertThat(asked.after()).isEqualTo(asked.before());
        LiftView accepted = lift(done(decide(ANN, choice(serving, 1000, "open", true))), serving);
        assertThat(accepted.state()).isEqualTo(LiftState.ACCEPTED);
        assertThat(accepted.otherPillar()).isFalse();
    }

    @Test
    public void whoKeepsAnItemAsItIsWhenItsPillarChangedIsNotAskedAgain() {
        FollowedStrategy strategy = follow(true, "Calm");
        done(decide(ANN, choice(serving, 1000, "open", true)));
        strategy.link(serving, 1, Strength.SOMEWHAT).link(serving, 2, Strength.STRONGLY);
        askForDays();

        LiftView kept = lift(done(decide(ANN, choice(serving, 1000, "open", false))), serving);

        assertThat(kept.state()).isEqualTo(LiftState.KEPT);
        assertThat(kept.counted()).isEqualTo(1000);
        assertThat(payments.planning.lifts().of(BOARD.id()).get(0).acceptedPillar())
                .isEqualTo(FIRST);
    }

    private void askForDays() {
        payments.planning
                .weights()
                .save(new BoardWeights(BOARD.id(), Weights.DEFAULT, new PlanTerms(0, PersonDays.ofDays(1)), ANN, NOW));
    }

    @Test
    public void toKeepEverythingChangesNothingAtAll() {
        follow(true);

        RerankView left =
                done(decide(ANN, choice(serving, 1000, "open", false), choice(alsoServing, 500, "open", false)));

        assertThat(left.open()).isZero();
        assertThat(left.before()).isEqualTo(new WeightsView(60, 0, 30, 10)).isEqualTo(left.after());
        assertThat(left.passed()).isEmpty();
        assertThat(ranked()).containsExactly(voted, serving, alsoServing);
    }

    @Test
    public void aStrongerLinkAsksAgainAndAWeakerOneCountsLessAtOnce() {
        FollowedStrategy strategy = follow(true);
        done(decide(ANN, choice(serving, 1000, "open", true), choice(alsoServing, 500, "open", true)));

        strategy.link(alsoServing, 1, Strength.STRONGLY).link(serving, 1, Strength.SOMEWHAT);

        RerankView view = view(ANN);
        assertThat(view.open()).isEqualTo(1);
        assertThat(view.lifts()).extracting(LiftView::issueId).containsExactly(alsoServing, serving);
        assertThat(view.lifts()).extracting(lift -> lift.before().alignment()).containsExactly(125, 125);
        assertThat(view.lifts()).extracting(lift -> lift.after().alignment()).containsExactly(250, 125);
    }

    @Test
    public void whatWasAcceptedCanBeTakenBackAndWhatWasKeptCanBeAccepted() {
        follow(true);
        done(decide(ANN, choice(serving, 1000, "open", true), choice(alsoServing, 500, "open", false)));

        done(decide(ANN, choice(serving, 1000, "accepted", false), choice(alsoServing, 500, "kept", true)));

        assertThat(view(ANN).lifts())
                .extracting(LiftView::issueId, LiftView::state)
                .containsExactly(tuple(alsoServing, LiftState.ACCEPTED), tuple(serving, LiftState.KEPT));
    }

    @Test
    public void whatCountsInPartIsSaidAndCanBeTakenBack() {
        FollowedStrategy strategy = follow(true);
        done(decide(ANN, choice(alsoServing, 500, "open", true)));
        strategy.link(alsoServing, 1, Strength.STRONGLY);

        RerankView kept = done(decide(ANN, choice(alsoServing, 1000, "open", false)));
        assertThat(lift(kept, alsoServing).state()).isEqualTo(LiftState.KEPT);
        assertThat(lift(kept, alsoServing).counted()).isEqualTo(500);
        assertThat(kept.accepted()).isEqualTo(1);

        RerankView back = done(decide(ANN, choice(alsoServing, 1000, "kept", false)));
        assertThat(lift(back, alsoServing).counted()).isZero();
        assertThat(lift(back, alsoServing).before().alignment()).isZero();
        assertThat(back.accepted()).isZero();
        assertThat(back.kept()).isEqualTo(1);
    }

    @Test
    public void itemsThatArePassedAreShownWithoutBeingAskedAbout() {
        follow(true);

        assertThat(view(ANN).passed())
                .containsExactly(new PassedItemView(
                        voted,
                        "PAY-1",
                        view(ANN).passed().get(0).summary(),
                        new RankPlaceView(1, 0, 0),
                        new RankPlaceView(3, 0, 0)));
        assertThat(view(ANN).passedLeftOut()).isZero();
        assertThat(view(ANN).liftsLeftOut()).isZero();
    }

    @Test
    public void theSecondOfTwoIsToldWhenSomebodyWasFasterOrALinkChanged() {
        FollowedStrategy strategy = follow(true);
        done(decide(ANN, choice(serving, 1000, "open", true)));

        assertThat(refusal(decide(ANN, choice(alsoServing, 500, "open", true), choice(serving, 1000, "open", false))))
                .isEqualTo("ballast.planning.lifts-changed");
        strategy.link(alsoServing, 1, Strength.STRONGLY);
        assertThat(refusal(decide(ANN, choice(alsoServing, 500, "open", true))))
                .isEqualTo("ballast.planning.lifts-changed");
        assertThat(payments.planning.lifts().of(BOARD.id())).hasSize(1);
    }

    @Test
    public void theSecondOfTwoWhoDecideAtTheSameMomentIsToldAndOverwritesNothing() {
        follow(true);
        done(decide(ANN, choice(serving, 1000, "open", false)));
        LiftDecision kept = payments.planning.lifts().of(BOARD.id()).get(0);
        LiftDecision faster = new LiftDecision(BOARD.id(), serving, 1000, 1000, FIRST, FIRST, BEN, NOW);
        ((InMemoryLiftDecisionRepository) payments.planning.lifts())
                .afterNextReading(() -> payments.planning.lifts().save(Optional.of(kept), faster));

        assertThat(refusal(decide(ANN, choice(serving, 1000, "kept", false))))
                .isEqualTo("ballast.planning.lifts-changed");

        assertThat(payments.planning.lifts().of(BOARD.id())).containsExactly(faster);
    }

    @Test
    public void theStrategyCountsNothingOnceNoOpenItemIsLiftedAnyMore() {
        follow(true);
        done(decide(ANN, choice(serving, 1000, "open", true)));
        assertThat(view(ANN).before()).isEqualTo(new WeightsView(50, 25, 15, 10));

        payments.tracker.resolve(serving, NOW);

        assertThat(view(ANN).before()).isEqualTo(new WeightsView(60, 0, 30, 10));
    }

    @Test
    public void theStrategyCountsNothingOnceTheLinksOfWhatWasAcceptedAreGone() {
        FollowedStrategy strategy = follow(true);
        done(decide(ANN, choice(serving, 1000, "open", true)));

        strategy.link(serving, 1, Strength.HURTS);
        assertThat(view(ANN).before()).isEqualTo(new WeightsView(60, 0, 30, 10));
        payments.strategies.links().removeAll(serving);
        assertThat(view(ANN).before()).isEqualTo(new WeightsView(60, 0, 30, 10));
    }

    @Test
    public void whatIsNoLiftOfTheBoardIsRefusedLikeOneThatChanged() {
        follow(true);

        for (DecideLifts.Choice choice : List.of(
                choice(voted, 1000, "open", true),
                choice(new IssueId(99), 1000, "open", true),
                new DecideLifts.Choice(Optional.of(-1L), Optional.of(1000), Optional.of("open"), Optional.of(true)),
                new DecideLifts.Choice(Optional.of(2L), Optional.empty(), Optional.of("open"), Optional.of(true)),
                new DecideLifts.Choice(Optional.of(2L), Optional.of(1000), Optional.empty(), Optional.of(true)),
                new DecideLifts.Choice(Optional.empty(), Optional.of(1000), Optional.of("open"), Optional.of(true)))) {
            assertThat(refusal(decide(ANN, choice))).isEqualTo("ballast.planning.lifts-changed");
        }
        done(decide(
                ANN,
                new DecideLifts.Choice(Optional.of(2L), Optional.of(1000), Optional.of("open"), Optional.empty())));
        assertThat(payments.planning.lifts().accepted(BOARD.id())).isEmpty();
    }

    @Test
    public void oneToAHundredAreDecidedAtOnce() {
        follow(true);
        List<DecideLifts.Choice> most = new ArrayList<>(Collections.nCopies(100, choice(serving, 1000, "open", true)));

        assertThat(refusal(decide(ANN))).isEqualTo("ballast.planning.choices-out-of-range");
        done(decide(ANN, most.toArray(new DecideLifts.Choice[0])));
        most.add(choice(serving, 1000, "accepted", true));
        assertThat(refusal(decide(ANN, most.toArray(new DecideLifts.Choice[0]))))
                .isEqualTo("ballast.planning.choices-out-of-range");
    }

    @Test
    public void whoMayNotPlanSeesTheOfferAndWhyItIsNotForThem() {
        follow(true);

        assertThat(view(BEN).open()).isEqualTo(2);
        assertThat(view(BEN).canDecide()).isFalse();
        assertThat(view(BEN).decideRefusal()).isPresent();
        assertThat(refusal(decide(BEN, choice(serving, 1000, "open", true))))
                .isEqualTo("ballast.planning.plan-not-allowed");
        assertThat(payments.planning.lifts().of(BOARD.id())).isEmpty();
    }

    @Test
    public void pillarsAreNamedToThoseWhoMayReadThemAndNobodySeesIssuesThatAreHidden() {
        FollowedStrategy strategy = follow(false);
        payments.strategies.departments().setRole(strategy.department, ANN, Role.READER);
        payments.tracker.hide(alsoServing, BEN);

        assertThat(view(ANN).lifts().get(0).pillars()).hasSize(1);
        assertThat(view(BEN).lifts()).extracting(LiftView::issueId).containsExactly(serving);
        assertThat(view(BEN).lifts().get(0).pillars()).isEmpty();
        assertThat(view(BEN).open()).isEqualTo(1);
    }

    @Test
    public void aBoardWhoseWeightsGiveTheStrategyNothingIsAskedNothing() {
        follow(true);
        payments.planning.weights().save(new BoardWeights(BOARD.id(), Weights.WITHOUT_STRATEGY, ANN, NOW));

        assertThat(view(ANN).lifts()).isEmpty();
        assertThat(view(ANN).open()).isZero();

        payments.planning.weights().save(new BoardWeights(BOARD.id(), new Weights(99, 1, 0, 0), ANN, NOW));
        assertThat(view(ANN).open()).isEqualTo(2);
        assertThat(view(ANN).before()).isEqualTo(view(ANN).after()).isEqualTo(new WeightsView(99, 1, 0, 0));
    }

    @Test
    public void aBoardThatFollowsNoStrategyIsAskedNothingWhateverItAcceptedBefore() {
        payments.accept(serving);

        assertThat(view(ANN).lifts()).isEmpty();
        assertThat(view(ANN).before()).isEqualTo(new WeightsView(60, 0, 30, 10));
        assertThat(refusal(rerank().handle(ANN, new BoardId(77), NOW))).isEqualTo("ballast.shared.board-unknown");
    }

    @Test
    public void moreThanAHundredAreShownInPortions() {
        FollowedStrategy strategy = follow(true);
        for (long issue = 4; issue <= 105; issue++) {
            strategy.link(payments.tagged(aDebtItem().of(issue).build()), 1, Strength.STRONGLY);
        }

        RerankView view = view(ANN);

        assertThat(view.open()).isEqualTo(104);
        assertThat(view.lifts()).hasSize(100);
        assertThat(view.liftsLeftOut()).isEqualTo(4);
        assertThat(view.accepted()).isZero();
        assertThat(view.kept()).isZero();
    }

    @Test
    public void whatIsDecidedIsCountedBeyondTheRowsThatAreShown() {
        FollowedStrategy strategy = follow(true);
        for (long issue = 4; issue <= 105; issue++) {
            strategy.link(payments.tagged(aDebtItem().of(issue).build()), 1, Strength.STRONGLY);
            payments.accept(new IssueId(issue));
        }
        done(decide(ANN, choice(serving, 1000, "open", false)));

        RerankView view = view(ANN);

        assertThat(view.lifts()).hasSize(100);
        assertThat(view.open()).isEqualTo(1);
        assertThat(view.accepted()).isEqualTo(102);
        assertThat(view.kept()).isEqualTo(1);
    }

    private FollowedStrategy follow(boolean open) {
        return follow(open, "Quality");
    }

    /** The items serve the first pillar, Speed. */
    private FollowedStrategy follow(boolean open, String secondPillar) {
        return new FollowedStrategy(payments.strategies, BOARD.id(), open, "Speed", secondPillar)
                .link(serving, 1, Strength.STRONGLY)
                .link(alsoServing, 1, Strength.SOMEWHAT);
    }

    private static LiftView lift(RerankView view, IssueId issue) {
        return view.lifts().stream()
                .filter(lift -> lift.issueId().equals(issue))
                .findFirst()
                .orElseThrow();
    }

    private ViewRerank rerank() {
        return new ViewRerank(payments.debt, payments.planning, payments.asked());
    }

    private RerankView view(UserId viewer) {
        return done(rerank().handle(viewer, BOARD.id(), NOW));
    }

    private Outcome<RerankView> decide(UserId user, DecideLifts.Choice... choices) {
        return new DecideLifts(payments.debt, payments.planning, payments.asked(), payments.unitOfWork)
                .handle(new DecideLifts.Command(user, BOARD.id(), List.of(choices), NOW));
    }

    private static DecideLifts.Choice choice(IssueId issue, int given, String state, boolean accept) {
        return new DecideLifts.Choice(
                Optional.of(issue.value()), Optional.of(given), Optional.of(state), Optional.of(accept));
    }

    private List<IssueId> ranked() {
        return done(new ListCandidates(payments.debt, payments.planning, payments.initiatives, payments.asked())
                        .handle(new ListCandidates.Command(ANN, BOARD.id(), 0, 100, TODAY, NOW)))
                .candidates()
                .stream()
                .map(CandidateView::issueId)
                .toList();
    }
}
