package org.ballast.core.round.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.round.RoundStage.UNDERSTAND;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;
import static org.ballast.core.testing.RoundTeam.ONE;
import static org.ballast.core.testing.RoundTeam.TWO;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.round.RoundRules;
import org.ballast.core.shared.IssueId;
import org.ballast.core.testing.RoundTeam;
import org.junit.Before;
import org.junit.Test;

/** A round with more items than one answer holds. */
public class LongRoundTest {

    private final RoundTeam team = new RoundTeam();

    @Before
    public void asManyItemsAsARoundTakes() {
        for (int number = 4; number <= RoundRules.MOST_ITEMS; number++) {
            team.add(aDebtItem().of(number).build());
        }
    }

    @Test
    public void answersAHundredItemsAtOnceAndTheRestWhenAskedForIt() {
        RoundView round = team.openVote();

        RoundItemsView rest = rest(round);

        assertThat(round.items()).hasSize(100);
        assertThat(round.moreItems()).isTrue();
        assertThat(rest.items()).hasSize(50);
        assertThat(rest.more()).isFalse();
        assertThat(all(round.items(), rest.items()))
                .extracting(RoundItemView::place)
                .isEqualTo(upTo(150));
    }

    @Test
    public void hasNoMoreItemsWhenOneAnswerHoldsThem() {
        for (int number = 101; number <= RoundRules.MOST_ITEMS; number++) {
            team.payments.tracker.hide(new IssueId(number), BEN);
        }
        team.openVote();

        assertThat(team.round(BEN).items()).hasSize(100);
        assertThat(team.round(BEN).moreItems()).isFalse();
    }

    @Test
    public void givesEachItemItsPlaceAmongAllThatTheViewerSees() {
        team.open(RoundTeam.form(Optional.of(List.of("understand", "vote")), Map.of()));
        team.payments.tracker.hide(TWO, ANN);
        done(team.mark(ANN, ONE, "clear"));

        RoundView round = team.round(ANN);
        List<RoundItemView> all = all(round.items(), rest(round).items());

        assertThat(round.stage()).isEqualTo(UNDERSTAND);
        assertThat(all).extracting(RoundItemView::place).isEqualTo(upTo(149));
        assertThat(all.get(148).issueId()).as("what has an answer comes last").isEqualTo(ONE);
        assertThat(round.items())
                .extracting(RoundItemView::issueId)
                .endsWith(ONE)
                .doesNotContain(TWO);
    }

    @Test
    public void missesNothingWhenTheOrderChangesBetweenTwoParts() {
        RoundView before = team.open(RoundTeam.form(Optional.of(List.of("understand", "vote")), Map.of()));
        done(team.mark(ANN, new IssueId(140), "clear"));
        done(team.mark(BEN, ONE, "clear"));

        assertThat(all(before.items(), rest(before).items()))
                .extracting(RoundItemView::issueId)
                .doesNotHaveDuplicates()
                .hasSize(150);
    }

    @Test
    public void showsAPartOfARoundThatIsOver() {
        team.openVote();
        done(team.vote(BEN, new IssueId(150), 2));
        team.payments.tracker.hide(TWO, ANN);

        RoundView closed = team.close();
        List<RoundItemView> rest = rest(closed).items();

        assertThat(rest.get(0).issueId()).isEqualTo(new IssueId(150));
        assertThat(rest.get(0).result().orElseThrow().rank()).isEqualTo(1);
        assertThat(closed.items()).extracting(RoundItemView::issueId).doesNotContain(TWO);
    }

    @Test
    public void knowsNoPartOfARoundOfAnotherBoardOrOnAHiddenOne() {
        RoundView round = team.openVote();

        assertThat(refusal(team.items(ANN, 777, 0))).isEqualTo("ballast.round.unknown");
        team.payments.tracker.hideFilter(BOARD.filterId(), BEN);
        assertThat(refusal(team.items(BEN, round.roundId(), 0))).isEqualTo("ballast.shared.board-unknown");
    }

    private RoundItemsView rest(RoundView round) {
        long last = round.items().stream()
                .mapToLong(item -> item.issueId().value())
                .max()
                .orElseThrow();
        return done(team.items(ANN, round.roundId(), last));
    }

    private static List<RoundItemView> all(List<RoundItemView> first, List<RoundItemView> rest) {
        List<RoundItemView> all = new ArrayList<>(first);
        all.addAll(rest);
        all.sort(Comparator.comparingInt(RoundItemView::place));
        return all;
    }

    private static List<Integer> upTo(int last) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 1; number <= last; number++) {
            numbers.add(number);
        }
        return numbers;
    }
}
