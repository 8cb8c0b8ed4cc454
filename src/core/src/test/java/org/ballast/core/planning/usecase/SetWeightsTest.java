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
import java.util.List;
import java.util.Optional;
import org.ballast.core.planning.BoardWeights;
import org.ballast.core.planning.PlanTerms;
import org.ballast.core.planning.Weights;
import org.ballast.core.planning.WhatIf;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.LogPart;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.PersonView;
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
        SuggestionView view = suggestion(WhatIf.NOTHING);
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

    private SetWeights.Command terms(Optional<Integer> switchCost, Optional<BigDecimal> pillarDays) {
        return new SetWeights.Command(
                ANN,
                BOARD.id(),
                Optional.of(50),
                Optional.empty(),
                Optional.of(50),
                Optional.of(0),
                switchCost,
                pillarDays,
                revision(),
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
                Optional.of(0),
                NOW);
        assertThat(refused(useCase().handle(command)).code()).isEqualTo("ballast.shared.board-unknown");
    }

    @Test
    public void areChangedByWhoSawThemAloneAndWhoComesLateIsTold() {
        done(useCase().handle(votes(60, Optional.of(0))));

        assertThat(refused(useCase().handle(votes(70, Optional.of(0)))))
                .isEqualTo(Refusal.conflict("ballast.planning.weights-changed-meanwhile"));
        assertThat(payments.planning.weights().find(BOARD.id()))
                .contains(new BoardWeights(BOARD.id(), new Weights(60, 0, 40, 0), ANN, NOW));

        assertThat(done(useCase().handle(votes(60, Optional.of(0)))))
                .as("the same is no quarrel")
                .isEqualTo(new WeightsView(60, 0, 40, 0));
        assertThat(done(useCase().handle(votes(70, Optional.of(1))))).isEqualTo(new WeightsView(70, 0, 30, 0));
        assertThat(refused(useCase().handle(votes(80, Optional.empty()))))
                .isEqualTo(Refusal.invalid("ballast.shared.value-missing", "revision"));
    }

    @Test
    public void leaveALineForEachChangeWithWhoAndWhatWasBefore() {
        payments.planning
                .weights()
                .save(new BoardWeights(
                        BOARD.id(), new Weights(50, 0, 50, 0), new PlanTerms(20, new PersonDays(1)), BEN, NOW));
        done(useCase().handle(votes(60, Optional.of(0))));
        done(useCase().handle(votes(60, Optional.of(1))));
        done(useCase().handle(terms(Optional.of(30), Optional.empty())));

        PersonView ann = PersonView.of(payments.asked().people().find(ANN));
        WeightsChoiceView landed = new WeightsChoiceView(new WeightsView(50, 0, 50, 0), 20, new PersonDays(1));
        WeightsChoiceView votes = new WeightsChoiceView(new WeightsView(60, 0, 40, 0), 20, new PersonDays(1));
        WeightsChoiceView terms = new WeightsChoiceView(new WeightsView(50, 0, 50, 0), 30, PersonDays.NONE);
        assertThat(done(log(BEN)).changes())
                .containsExactly(
                        new WeightsChangeView(2, Optional.of(votes), terms, ann, NOW),
                        new WeightsChangeView(1, Optional.of(landed), votes, ann, NOW));
    }

    @Test
    public void ofATeamThatHadNotChosenHaveNothingBefore() {
        assertThat(done(log(ANN)).changes()).isEmpty();
        done(useCase().handle(votes(60, Optional.of(0))));

        assertThat(done(log(ANN)).changes())
                .extracting(WeightsChangeView::before)
                .containsExactly(Optional.empty());
    }

    @Test
    public void haveALogOfTheNewestHundredChanges() {
        for (int turn = 0; turn <= LogPart.LONGEST; turn++) {
            done(useCase().handle(votes(turn % 2, Optional.of(turn))));
        }

        assertThat(done(log(ANN)).changes())
                .hasSize(100)
                .first()
                .extracting(WeightsChangeView::sequence)
                .isEqualTo(101);
        assertThat(done(new ViewWeightsLog(payments.debt, payments.planning, payments.asked())
                                .handle(ANN, BOARD.id(), Optional.of(2)))
                        .changes())
                .as("the rest, for whoever reads on")
                .extracting(WeightsChangeView::sequence)
                .containsExactly(1);
    }

    @Test
    public void haveALogForThoseAloneWhoSeeTheBoard() {
        done(useCase().handle(votes(60, Optional.of(0))));
        payments.tracker.hideFilter(BOARD.filterId(), BEN);

        assertThat(refused(log(BEN)).code()).isEqualTo("ballast.shared.board-unknown");
    }

    @Test
    public void areSuggestedWithTheRevisionThatWasSeenAlsoForAQuestion() {
        done(useCase().handle(votes(60, Optional.of(0))));
        WhatIf question = new WhatIf(
                Optional.of(new Weights(0, 0, 100, 0)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                WhatIf.USUAL_MISSES);

        assertThat(suggestion(WhatIf.NOTHING).weightsRevision()).isEqualTo(1);
        assertThat(suggestion(question).weightsRevision()).isEqualTo(1);
    }

    private SuggestionView suggestion(WhatIf whatIf) {
        return done(new SuggestSprint(payments.debt, payments.planning, payments.initiatives, payments.asked())
                .handle(new SuggestSprint.Command(
                        ANN, BOARD.id(), Optional.empty(), Optional.empty(), Optional.empty(), whatIf, TODAY, NOW)));
    }

    private static SetWeights.Command votes(int votes, Optional<Integer> revision) {
        return new SetWeights.Command(
                ANN,
                BOARD.id(),
                Optional.of(votes),
                Optional.empty(),
                Optional.of(100 - votes),
                Optional.of(0),
                Optional.empty(),
                Optional.empty(),
                revision,
                NOW);
    }

    private Outcome<WeightsLogView> log(UserId viewer) {
        return new ViewWeightsLog(payments.debt, payments.planning, payments.asked())
                .handle(viewer, BOARD.id(), Optional.empty());
    }

    private Optional<Integer> revision() {
        return Optional.of(payments.planning.weights().newestSequence(BOARD.id()));
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
                        revision(),
                        NOW));
    }

    private SetWeights useCase() {
        return new SetWeights(payments.debt, payments.planning, payments.asked(), payments.unitOfWork);
    }
}
