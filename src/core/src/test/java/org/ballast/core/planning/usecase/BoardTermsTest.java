package org.ballast.core.planning.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.TODAY;
import static org.ballast.core.testing.Payments.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.planning.BoardWeights;
import org.ballast.core.planning.PlanTerms;
import org.ballast.core.planning.Weights;
import org.ballast.core.planning.WhatIf;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Strength;
import org.ballast.core.testing.FollowedStrategy;
import org.ballast.core.testing.Payments;
import org.junit.Before;
import org.junit.Test;

/** A board of one or two tasks a sprint: two about the ledger, and a search that fewer want, all of a day. */
public class BoardTermsTest {

    private static final PersonDays ONE_DAY = PersonDays.ofDays(1);

    private final Payments payments = Payments.team();
    private final IssueId first =
            payments.tagged(aDebtItem().of(1).area("Ledger").build());
    private final IssueId search =
            payments.tagged(aDebtItem().of(2).area("Search").build());
    private final IssueId second =
            payments.tagged(aDebtItem().of(3).area("Ledger").build());

    @Before
    public void votes() {
        payments.votes(first, 4);
        payments.votes(search, 3);
        payments.votes(second, 2);
    }

    @Test
    public void askNothingUntilTheTeamSaysSo() {
        SuggestionView view = suggest(ANN, WhatIf.NOTHING);

        assertThat(issues(view)).containsExactly(first, search);
        assertThat(view.terms()).isEqualTo(new TermsView(0, PersonDays.NONE, PersonDays.NONE, PersonDays.NONE));
    }

    @Test
    public void countNothingForAPillarThatAnAcceptedItemWasMovedToWithoutTheTeam() {
        FollowedStrategy strategy = new FollowedStrategy(payments.strategies, BOARD.id(), false, "Speed", "Calm");
        strategy.link(second, 1, Strength.STRONGLY);
        payments.accept(second);
        keep(0, ONE_DAY);
        assertThat(issues(suggest(ANN, WhatIf.NOTHING))).containsExactly(first, second);

        strategy.link(second, 1, Strength.SOMEWHAT).link(second, 2, Strength.STRONGLY);

        assertThat(issues(suggest(ANN, WhatIf.NOTHING))).containsExactly(first, search);
    }

    @Test
    public void ofAQuestionAnswerItAndAreNotKept() {
        WhatIf question = new WhatIf(
                Optional.empty(),
                Optional.of(new PlanTerms(200, PersonDays.NONE)),
                Optional.empty(),
                List.of(),
                List.of(),
                WhatIf.USUAL_MISSES);

        assertThat(issues(suggest(ANN, question))).containsExactly(first, second);
        assertThat(issues(suggest(ANN, WhatIf.NOTHING))).containsExactly(first, search);
    }

    @Test
    public void ofTheBoardHoldForTheRoadmapToo() {
        keep(200, PersonDays.NONE);

        assertThat(issues(suggest(ANN, WhatIf.NOTHING))).containsExactly(first, second);
        RoadmapView roadmap = roadmap();
        assertThat(roadmap.terms().switchCost()).isEqualTo(200);
        assertThat(inSprint(roadmap, 1)).containsExactly(first, second);
        assertThat(inSprint(roadmap, 2)).containsExactly(search);
    }

    @Test
    public void countAnItemForAPillarOnceTheTeamAcceptedItWhateverTheWeights() {
        FollowedStrategy strategy = new FollowedStrategy(payments.strategies, BOARD.id(), false, "Speed", "Calm");
        strategy.link(second, 1, Strength.SOMEWHAT).link(second, 2, Strength.STRONGLY);
        keep(0, ONE_DAY);
        assertThat(issues(suggest(ANN, WhatIf.NOTHING))).containsExactly(first, search);

        payments.accept(second);

        SuggestionView view = suggest(ANN, WhatIf.NOTHING);
        assertThat(issues(view)).containsExactly(first, second);
        assertThat(view.terms()).isEqualTo(new TermsView(0, ONE_DAY, ONE_DAY, ONE_DAY));
        SuggestionView outsider = suggest(BEN, WhatIf.NOTHING);
        assertThat(issues(outsider)).isEqualTo(issues(view));
        assertThat(outsider.terms()).isEqualTo(view.terms());
        assertThat(payments.planning.alignments().strongestPillars(BOARD.id(), List.of(first, second)))
                .containsOnlyKeys(second)
                .containsValue("S1-P2");
    }

    @Test
    public void wantOfARoadmapWhatAllItsSprintsShouldGiveAndSayWhatTheyDo() {
        new FollowedStrategy(payments.strategies, BOARD.id(), true, "Speed").link(second, 1, Strength.STRONGLY);
        payments.accept(second);
        keep(0, ONE_DAY);

        assertThat(roadmap().terms()).isEqualTo(new TermsView(0, ONE_DAY, PersonDays.ofDays(4), ONE_DAY));
    }

    @Test
    public void addUpForThePicksThatAreStillThereWhenOneIsDeletedMeanwhile() {
        keep(10, PersonDays.NONE);
        payments.tracker.deleteOnceRead(first);

        SuggestionView view = suggest(ANN, WhatIf.NOTHING);

        assertThat(issues(view)).containsExactly(search);
        PickView pick = view.picks().get(0);
        assertThat(pick.switchCost()).isEqualTo(10);
        assertThat(view.value())
                .isEqualTo(pick.candidate().score().orElseThrow().value() - 10);
    }

    private void keep(int switchCost, PersonDays pillarDays) {
        payments.planning
                .weights()
                .save(new BoardWeights(
                        BOARD.id(), new Weights(60, 0, 30, 10), new PlanTerms(switchCost, pillarDays), ANN, NOW));
    }

    private SuggestionView suggest(UserId viewer, WhatIf whatIf) {
        return done(new SuggestSprint(payments.debt, payments.planning, payments.initiatives, payments.asked())
                .handle(new SuggestSprint.Command(
                        viewer, BOARD.id(), Optional.empty(), Optional.empty(), Optional.empty(), whatIf, TODAY, NOW)));
    }

    private RoadmapView roadmap() {
        return done(new PlanRoadmap(payments.debt, payments.planning, payments.initiatives, payments.asked())
                .handle(new RoadmapQuestion(
                        ANN,
                        BOARD.id(),
                        Optional.of(LocalDate.of(2026, 12, 7)),
                        Optional.of(4),
                        List.of(),
                        false,
                        false,
                        Optional.empty(),
                        NOW)));
    }

    private static List<IssueId> inSprint(RoadmapView roadmap, int sprint) {
        return roadmap.sprints().get(sprint - 1).slots().get(0).items().stream()
                .map(item -> item.candidate().issueId())
                .toList();
    }

    private static List<IssueId> issues(SuggestionView view) {
        return view.picks().stream().map(pick -> pick.candidate().issueId()).toList();
    }
}
