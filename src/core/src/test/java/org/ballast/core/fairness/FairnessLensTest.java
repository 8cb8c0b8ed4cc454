package org.ballast.core.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.junit.Test;

/** What the lens says of a plan. */
public class FairnessLensTest {

    private static final IssueId LEDGER = new IssueId(1);
    private static final IssueId BUILD = new IssueId(2);
    private static final IssueId DOCS = new IssueId(3);

    @Test
    public void namesWhatAShareOfTheTeamWouldHaveBoughtAndHowManyHaveNothing() {
        FairnessLens lens = FairnessLens.of(
                PersonDays.ofDays(4),
                ranking(LEDGER, 2, BUILD, 2, DOCS, 1),
                List.of(
                        Map.of(LEDGER, 3, BUILD, 2),
                        Map.of(LEDGER, 3, BUILD, 2),
                        Map.of(LEDGER, 3, BUILD, 2),
                        Map.of(DOCS, 1)));

        assertThat(lens.planned()).isEqualTo(PersonDays.ofDays(4));
        assertThat(lens.voters()).isEqualTo(4);
        assertThat(lens.unrepresented()).isEqualTo(1);
        assertThat(lens.leftOut()).containsExactly(DOCS);
        assertThat(lens.mayName()).isTrue();
    }

    @Test
    public void withThreeVotersItCountsAndDoesNotName() {
        FairnessLens lens = FairnessLens.of(
                PersonDays.ofDays(2),
                ranking(LEDGER, 2, DOCS, 1),
                List.of(Map.of(LEDGER, 1), Map.of(LEDGER, 1), Map.of(DOCS, 1)));

        assertThat(lens.voters()).isEqualTo(3);
        assertThat(lens.mayName()).isFalse();
    }

    @Test
    public void thePlanSkipsWhatDoesNotFitAndTakesTheNext() {
        FairnessLens lens =
                FairnessLens.of(PersonDays.ofDays(3), ranking(LEDGER, 2, BUILD, 2, DOCS, 1), List.of(Map.of(DOCS, 1)));

        assertThat(lens.planned()).isEqualTo(PersonDays.ofDays(3));
        assertThat(lens.unrepresented()).isZero();
        assertThat(lens.leftOut()).isEmpty();
    }

    @Test
    public void dotsOnWhatIsNotRankedMakeNoVoter() {
        FairnessLens lens = FairnessLens.of(
                PersonDays.ofDays(3),
                ranking(LEDGER, 2),
                List.of(Map.of(DOCS, 2), Map.of(LEDGER, 0), Map.of(LEDGER, 1)));

        assertThat(lens.voters()).isEqualTo(1);
        assertThat(lens.unrepresented()).isZero();
    }

    @Test
    public void aPlanThatHoldsWhatEverybodyWantedLeavesNothingOut() {
        FairnessLens lens = FairnessLens.of(
                PersonDays.ofDays(1), ranking(LEDGER, 1), List.of(Map.of(LEDGER, 1), Map.of(LEDGER, 2)));

        assertThat(lens.leftOut()).isEmpty();
        assertThat(lens.unrepresented()).isZero();
    }

    @Test
    public void withoutVotersOrBudgetItHasNothingToSay() {
        FairnessLens lens = FairnessLens.of(PersonDays.NONE, ranking(LEDGER, 1), List.of());

        assertThat(lens).isEqualTo(new FairnessLens(PersonDays.NONE, PersonDays.NONE, 0, 0, List.of()));
    }

    @Test
    public void aRankingWithoutEffortsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EstimatedRanking(List.of(LEDGER, DOCS), Map.of(LEDGER, Effort.ofDays(1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EstimatedRanking(List.of(LEDGER, LEDGER), Map.of(LEDGER, Effort.ofDays(1))));
    }

    private static EstimatedRanking ranking(Object... issuesAndDays) {
        Map<IssueId, Effort> efforts = new TreeMap<>();
        List<IssueId> issues = new ArrayList<>();
        for (int at = 0; at < issuesAndDays.length; at += 2) {
            issues.add((IssueId) issuesAndDays[at]);
            efforts.put((IssueId) issuesAndDays[at], Effort.ofDays((Integer) issuesAndDays[at + 1]));
        }
        return new EstimatedRanking(issues, efforts);
    }
}
