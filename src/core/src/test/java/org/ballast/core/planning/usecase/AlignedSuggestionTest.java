package org.ballast.core.planning.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.TODAY;
import static org.ballast.core.testing.Payments.done;

import java.util.List;
import java.util.Optional;
import org.ballast.core.planning.BoardWeights;
import org.ballast.core.planning.ScorePart;
import org.ballast.core.planning.Weights;
import org.ballast.core.planning.WhatIf;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Role;
import org.ballast.core.strategy.Strength;
import org.ballast.core.testing.FollowedStrategy;
import org.ballast.core.testing.Payments;
import org.junit.Test;

/** A board whose team follows a strategy. */
public class AlignedSuggestionTest {

    private final Payments payments = Payments.team();
    private final IssueId plain = payments.tagged(aDebtItem().of(1).build());
    private final IssueId serving = payments.tagged(aDebtItem().of(2).build());

    @Test
    public void withoutStrategyTheAlignmentIsNoPartOfAValue() {
        assertThat(partsOf(suggestion(ANN), plain))
                .extracting(ScorePointsView::part)
                .containsExactly(ScorePart.VOTES, ScorePart.PRIORITY, ScorePart.AGE);
        assertThat(suggestion(ANN).weights()).isEqualTo(new WeightsView(60, 0, 30, 10));
    }

    @Test
    public void nothingMovesAndNothingElseCountsBeforeTheTeamAcceptedIt() {
        new FollowedStrategy(payments.strategies, BOARD.id(), true, "Speed").link(serving, 1, Strength.STRONGLY);

        assertThat(suggestion(ANN).weights()).isEqualTo(new WeightsView(60, 0, 30, 10));
        assertThat(partsOf(suggestion(ANN), serving)).isEqualTo(partsOf(suggestion(ANN), plain));
    }

    @Test
    public void withOneItLiftsWhatServesItAndTheArithmeticAddsUp() {
        follow(true).link(serving, 1, Strength.STRONGLY);

        SuggestionView view = suggestion(ANN);

        assertThat(view.weights()).isEqualTo(new WeightsView(50, 25, 15, 10));
        assertThat(view.picks()).extracting(pick -> pick.candidate().issueId()).containsExactly(serving, plain);
        assertThat(partsOf(view, serving)).contains(new ScorePointsView(ScorePart.ALIGNMENT, 250, 250));
        assertThat(partsOf(view, plain)).contains(new ScorePointsView(ScorePart.ALIGNMENT, 0, 250));
        ScoreView score = candidate(view, serving).score().orElseThrow();
        assertThat(score.parts().stream().mapToInt(ScorePointsView::points).sum())
                .isEqualTo(score.value());
        assertThat(candidate(view, serving).pillars())
                .containsExactly(new ServedPillarView("S1-P1", "Speed", "blue-plain", false));
        assertThat(candidate(view, plain).pillars()).isEmpty();
    }

    @Test
    public void everybodyGetsTheSameSuggestionAndReadersAloneTheNamesOfPillars() {
        FollowedStrategy strategy = follow(false).link(serving, 1, Strength.SOMEWHAT);
        payments.strategies.departments().setRole(strategy.department, ANN, Role.READER);

        SuggestionView reader = suggestion(ANN);
        SuggestionView outsider = suggestion(BEN);

        assertThat(partsOf(outsider, serving)).isEqualTo(partsOf(reader, serving));
        assertThat(outsider.picks())
                .extracting(pick -> pick.candidate().issueId())
                .isEqualTo(reader.picks().stream()
                        .map(pick -> pick.candidate().issueId())
                        .toList());
        assertThat(candidate(reader, serving).pillars()).hasSize(1);
        assertThat(candidate(outsider, serving).pillars()).isEmpty();
        assertThat(listed(BEN).pillars()).isEmpty();
        assertThat(listed(ANN).pillars()).hasSize(1);
    }

    @Test
    public void aBoardKeepsTheWeightsThatItsTeamChose() {
        follow(true).link(serving, 1, Strength.STRONGLY);
        payments.planning.weights().save(new BoardWeights(BOARD.id(), Weights.WITHOUT_STRATEGY, ANN, NOW));

        assertThat(partsOf(suggestion(ANN), serving)).isEqualTo(partsOf(suggestion(ANN), plain));
    }

    @Test
    public void aQuestionMayWeighTheStrategyOtherwise() {
        follow(true).link(serving, 1, Strength.SOMEWHAT);
        WhatIf question = new WhatIf(Optional.of(new Weights(50, 50, 0, 0)), Optional.empty(), List.of(), List.of());

        SuggestionView view = done(new SuggestSprint(
                        payments.debt, payments.planning, payments.initiatives, payments.asked())
                .handle(new SuggestSprint.Command(
                        ANN, BOARD.id(), Optional.empty(), Optional.empty(), Optional.empty(), question, TODAY, NOW)));

        assertThat(partsOf(view, serving)).contains(new ScorePointsView(ScorePart.ALIGNMENT, 250, 500));
    }

    /** A strategy whose lift of the one issue the team has accepted. */
    private FollowedStrategy follow(boolean open) {
        payments.accept(serving);
        return new FollowedStrategy(payments.strategies, BOARD.id(), open, "Speed");
    }

    private SuggestionView suggestion(UserId viewer) {
        return done(new SuggestSprint(payments.debt, payments.planning, payments.initiatives, payments.asked())
                .handle(new SuggestSprint.Command(
                        viewer,
                        BOARD.id(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        WhatIf.NOTHING,
                        TODAY,
                        NOW)));
    }

    private CandidateView listed(UserId viewer) {
        return done(new ListCandidates(payments.debt, payments.planning, payments.initiatives, payments.asked())
                        .handle(new ListCandidates.Command(viewer, BOARD.id(), 0, 1, TODAY, NOW)))
                .candidates()
                .get(0);
    }

    private static CandidateView candidate(SuggestionView view, IssueId issue) {
        return view.picks().stream()
                .map(PickView::candidate)
                .filter(candidate -> candidate.issueId().equals(issue))
                .findFirst()
                .orElseThrow();
    }

    private static List<ScorePointsView> partsOf(SuggestionView view, IssueId issue) {
        return candidate(view, issue).score().orElseThrow().parts();
    }
}
