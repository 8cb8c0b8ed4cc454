package org.ballast.core.planning.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.TODAY;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refused;

import java.math.BigDecimal;
import java.util.Optional;
import org.ballast.core.planning.BoardWeights;
import org.ballast.core.planning.PlanTerms;
import org.ballast.core.planning.Weights;
import org.ballast.core.planning.WhatIf;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.Payments;
import org.junit.Test;

public class SetWeightsTest {

    private final Payments payments = Payments.team();

    @Test
    public void countInTheSuggestionAndInTheListOfCandidates() {
        payments.votes(payments.tagged(aDebtItem().of(1).build()), 3);

        assertThat(done(set(ANN, 0, 0, 100, 0))).isEqualTo(new WeightsView(0, 0, 100, 0));

        assertThat(payments.planning.weights().find(BOARD.id()))
                .contains(new BoardWeights(BOARD.id(), new Weights(0, 0, 100, 0), ANN, NOW));
        SuggestionView view =
                done(new SuggestSprint(payments.debt, payments.planning, payments.initiatives, payments.asked())
                        .handle(new SuggestSprint.Command(
                                ANN,
                                BOARD.id(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                WhatIf.NOTHING,
                                TODAY,
                                NOW)));
        assertThat(view.weights()).isEqualTo(new WeightsView(0, 0, 100, 0));
        assertThat(view.picks().get(0).candidate().score().orElseThrow().parts())
                .extracting(ScorePointsView::of)
                .containsExactly(0, 1000, 0);
        CandidatesView list =
                done(new ListCandidates(payments.debt, payments.planning, payments.initiatives, payments.asked())
                        .handle(new ListCandidates.Command(ANN, BOARD.id(), 0, 10, TODAY, NOW)));
        assertThat(list.candidates().get(0).score())
                .isEqualTo(view.picks().get(0).candidate().score());
    }

    @Test
    public void bringTermsWithThemAndWithoutTermsKeepThoseOfTheBoard() {
        done(useCase().handle(terms(Optional.of(50), Optional.of(new BigDecimal("1.5")))));
        assertThat(payments.planning.terms(BOARD.id())).isEqualTo(new PlanTerms(50, new PersonDays(3)));

        done(set(ANN, 50, 0, 50, 0));
        assertThat(payments.planning.terms(BOARD.id())).isEqualTo(new PlanTerms(50, new PersonDays(3)));

        done(useCase().handle(terms(Optional.of(0), Optional.empty())));
        assertThat(payments.planning.terms(BOARD.id())).isEqualTo(PlanTerms.NONE);
        assertThat(refused(useCase().handle(terms(Optional.of(501), Optional.empty())))
                        .code())
                .isEqualTo("ballast.planning.switch-cost-out-of-range");
    }

    private static SetWeights.Command terms(Optional<Integer> switchCost, Optional<BigDecimal> pillarDays) {
        return new SetWeights.Command(
                ANN,
                BOARD.id(),
                Optional.of(50),
                Optional.empty(),
                Optional.of(50),
                Optional.of(0),
                switchCost,
                pillarDays,
                NOW);
    }

    @Test
    public void areRefusedUnlessTheyAreAHundredTogether() {
        Refusal notWhole = Refusal.invalid("ballast.planning.weights-not-whole", "votes");
        assertThat(refused(set(ANN, 50, 0, 30, 10))).isEqualTo(notWhole);
        assertThat(refused(set(ANN, null, 0, 50, 50))).isEqualTo(notWhole);
        assertThat(refused(set(ANN, 50, 0, null, 50))).isEqualTo(notWhole);
        assertThat(refused(set(ANN, 50, 0, 50, null))).isEqualTo(notWhole);
        assertThat(payments.planning.weights().find(BOARD.id())).isEmpty();
    }

    @Test
    public void neverLetTheStrategyCountMoreThanTheVotes() {
        assertThat(refused(set(ANN, 40, 41, 10, 9)))
                .isEqualTo(Refusal.invalid("ballast.planning.alignment-above-votes", "alignment")
                        .with(41)
                        .with(40));
        assertThat(done(set(ANN, 40, 40, 10, 10))).isEqualTo(new WeightsView(40, 40, 10, 10));
    }

    @Test
    public void leaveTheAlignmentOutWhereItIsNotNamed() {
        assertThat(done(set(ANN, 60, null, 30, 10))).isEqualTo(new WeightsView(60, 0, 30, 10));
    }

    @Test
    public void areNotForEverybodyToChoose() {
        assertThat(refused(set(BEN, 0, 0, 100, 0)).code()).isEqualTo("ballast.planning.configure-not-allowed");
        assertThat(payments.planning.weights().find(BOARD.id())).isEmpty();
    }

    @Test
    public void ofAnUnknownBoardAreRefused() {
        SetWeights.Command command = new SetWeights.Command(
                ANN,
                new BoardId(99),
                Optional.of(0),
                Optional.empty(),
                Optional.of(0),
                Optional.of(100),
                Optional.empty(),
                Optional.empty(),
                NOW);
        assertThat(refused(useCase().handle(command)).code()).isEqualTo("ballast.shared.board-unknown");
    }

    private Outcome<WeightsView> set(UserId user, Integer votes, Integer alignment, Integer priority, Integer age) {
        return useCase()
                .handle(new SetWeights.Command(
                        user,
                        BOARD.id(),
                        Optional.ofNullable(votes),
                        Optional.ofNullable(alignment),
                        Optional.ofNullable(priority),
                        Optional.ofNullable(age),
                        Optional.empty(),
                        Optional.empty(),
                        NOW));
    }

    private SetWeights useCase() {
        return new SetWeights(payments.debt, payments.planning, payments.asked(), payments.unitOfWork);
    }
}
