package org.ballast.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.Payments.NOW;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.debt.Tally;
import org.ballast.core.testing.DebtItemBuilder;
import org.junit.Test;

public class RankingTest {

    @Test
    public void theScoreIsTheSumOfItsPartsPerPersonDay() {
        Candidate candidate = new Candidate(
                aDebtItem()
                        .of(1)
                        .priority(DebtPriority.HIGH)
                        .halfDays(3)
                        .weeksOld(13, NOW)
                        .build(),
                new Tally(2, 1));
        Candidate most = candidate(aDebtItem().of(2), 3, 1);

        Score score = scoreOf(1, candidate, most);

        assertThat(score.parts())
                .containsExactly(
                        new ScorePoints(ScorePart.VOTES, 400, 600),
                        new ScorePoints(ScorePart.PRIORITY, 225, 300),
                        new ScorePoints(ScorePart.AGE, 50, 100));
        assertThat(score.value()).isEqualTo(675);
        assertThat(score.total()).isEqualTo(450);
    }

    @Test
    public void theBestCandidateReachesAThousandAndHalfADayDoublesIt() {
        Candidate best = candidate(
                aDebtItem().of(1).priority(DebtPriority.HIGHEST).halfDays(1).weeksOld(26, NOW), 5, 5);

        Score score = scoreOf(1, best);

        assertThat(score.value()).isEqualTo(1000);
        assertThat(score.total()).isEqualTo(2000);
    }

    @Test
    public void withoutAnyVotesTheVotesPartIsNothing() {
        Score score = scoreOf(
                1, candidate(aDebtItem().of(1).priority(DebtPriority.LOWEST).weeksOld(0, NOW), 0, 0));

        assertThat(score.value()).isZero();
        assertThat(score.total()).isZero();
        assertThat(score.parts()).extracting(ScorePoints::of).containsExactly(600, 300, 100);
    }

    @Test
    public void pointsAreRoundedDown() {
        Score score = scoreOf(
                1,
                candidate(aDebtItem().of(1).priority(DebtPriority.LOWEST).weeksOld(1, NOW), 1, 1),
                candidate(aDebtItem().of(2), 7, 7));

        assertThat(score.parts()).extracting(ScorePoints::points).containsExactly(85, 0, 3);
    }

    @Test
    public void ageCountsWholeWeeksUpToHalfAYear() {
        assertThat(ageOf(aDebtItem().weeksOld(27, NOW))).isEqualTo(100);
        assertThat(ageOf(aDebtItem().taggedAt(NOW.minusSeconds(7 * 24 * 3600 - 1))))
                .isZero();
        assertThat(ageOf(aDebtItem().taggedAt(NOW.plusSeconds(90 * 24 * 3600)))).isZero();
        assertThat(Ranking.of(List.of(candidate(aDebtItem().weeksOld(30, NOW), 0, 0)), NOW)
                        .get(0)
                        .ageWeeks())
                .isEqualTo(30);
    }

    @Test
    public void aMillionVotesDoNotOverflow() {
        Score score = scoreOf(1, candidate(aDebtItem().of(1), 99 * 1_000_000, 1_000_000));

        assertThat(score.parts().get(0).points()).isEqualTo(600);
    }

    @Test
    public void theHigherScoreComesFirst() {
        assertThat(order(
                        candidate(aDebtItem().of(1).halfDays(4), 0, 0),
                        candidate(aDebtItem().of(2).halfDays(2), 0, 0)))
                .containsExactly(2L, 1L);
    }

    @Test
    public void amongEqualScoresMoreVotersComeFirst() {
        assertThat(order(
                        candidate(aDebtItem().of(1), 3, 1),
                        candidate(aDebtItem().of(2), 3, 2)))
                .containsExactly(2L, 1L);
    }

    @Test
    public void thenLessEffort() {
        Candidate large = candidate(
                aDebtItem().of(1).priority(DebtPriority.LOWEST).halfDays(4).weeksOld(0, NOW), 0, 0);
        Candidate small = candidate(
                aDebtItem().of(2).priority(DebtPriority.LOWEST).halfDays(2).weeksOld(0, NOW), 0, 0);

        assertThat(order(large, small)).containsExactly(2L, 1L);
    }

    @Test
    public void thenTheOlderTag() {
        assertThat(order(
                        candidate(aDebtItem().of(1).taggedAt(NOW.minusSeconds(5)), 0, 0),
                        candidate(aDebtItem().of(2).taggedAt(NOW.minusSeconds(6)), 0, 0)))
                .containsExactly(2L, 1L);
    }

    @Test
    public void thenTheLowerIssueId() {
        assertThat(order(
                        candidate(aDebtItem().of(10), 0, 0),
                        candidate(aDebtItem().of(9), 0, 0)))
                .containsExactly(9L, 10L);
    }

    @Test
    public void candidatesWithoutEstimateComeLastByValue() {
        Candidate worthless = candidate(
                aDebtItem().of(1).priority(DebtPriority.LOWEST).halfDays(400).weeksOld(0, NOW), 0, 0);
        Candidate low = candidate(aDebtItem().of(2).priority(DebtPriority.LOW).notEstimated(), 9, 9);
        Candidate high =
                candidate(aDebtItem().of(3).priority(DebtPriority.HIGHEST).notEstimated(), 9, 2);

        assertThat(order(low, high, worthless)).containsExactly(1L, 3L, 2L);
        assertThat(Ranking.of(List.of(low), NOW).get(0).score()).isEmpty();
        assertThat(Ranking.of(List.of(low), NOW).get(0).parts()).hasSize(3);
    }

    @Test
    public void doneOnesComeBehindAllOpenOnesAndCompeteWithNobody() {
        Candidate open =
                candidate(aDebtItem().of(1).priority(DebtPriority.LOWEST).halfDays(400), 1, 1);
        Candidate done = candidate(aDebtItem().of(2).priority(DebtPriority.HIGHEST), 9, 9);

        List<RankedCandidate> ranked = Ranking.of(List.of(open), List.of(done), NOW, Weights.WITHOUT_STRATEGY);

        assertThat(ranked).extracting(RankedCandidate::rank).containsExactly(1, 2);
        assertThat(ranked).extracting(one -> one.issue().value()).containsExactly(1L, 2L);
        assertThat(ranked.get(0).parts().get(0).points()).isEqualTo(600);
    }

    @Test
    public void isTheSameHoweverTheCandidatesArePassed() {
        for (int seed = 1; seed <= 50; seed++) {
            Random random = new Random(seed);
            List<Candidate> candidates = someCandidates(random, 40);
            List<RankedCandidate> ranked = Ranking.of(candidates, NOW);
            Collections.shuffle(candidates, random);

            assertThat(Ranking.of(candidates, NOW)).as("seed " + seed).isEqualTo(ranked);
            for (RankedCandidate one : ranked) {
                assertThat(one.parts().stream().mapToInt(ScorePoints::points).sum())
                        .isBetween(0, 1000);
                assertThat(one.parts()).allMatch(part -> part.points() >= 0 && part.points() <= part.of());
            }
            assertThat(ranked).extracting(RankedCandidate::rank).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    public void weightsSayHowMuchEachPartCanGive() {
        Candidate candidate = candidate(aDebtItem().of(1).priority(DebtPriority.HIGHEST), 3, 3);

        RankedCandidate ranked = Ranking.of(List.of(candidate), List.of(), NOW, new Weights(0, 0, 75, 25))
                .get(0);

        assertThat(ranked.parts()).extracting(ScorePoints::of).containsExactly(0, 750, 250);
        assertThat(ranked.parts().get(1).points()).isEqualTo(750);
    }

    @Test
    public void weightsAreNothingBelowNothingAndAHundredTogether() {
        assertThat(Weights.areWhole(100, 0, 0, 0)).isTrue();
        assertThat(Weights.areWhole(25, 25, 25, 25)).isTrue();
        assertThat(Weights.areWhole(50, 0, 30, 21)).isFalse();
        assertThat(Weights.areWhole(-10, 0, 100, 10)).isFalse();
        assertThat(Weights.areWhole(100, -10, 0, 10)).isFalse();
        assertThat(Weights.areWhole(100, 0, -10, 10)).isFalse();
        assertThat(Weights.areWhole(10, 0, 100, -10)).isFalse();
        assertThat(Weights.areWhole(Integer.MAX_VALUE, 0, Integer.MAX_VALUE, 102))
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(1, 0, 1, 1));
    }

    @Test
    public void theAlignmentWeighsAtMostWhatTheVotesDo() {
        assertThat(Weights.areBounded(25, 25)).isTrue();
        assertThat(Weights.areBounded(24, 25)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(24, 25, 41, 10));
        assertThat(Weights.DEFAULT).isEqualTo(new Weights(50, 25, 15, 10));
    }

    @Test
    public void theStrategyLiftsAnItemAndNeverErasesVotes() {
        Candidate voted = new Candidate(plain(1).build(), new Tally(5, 5), 0);
        Candidate aligned = new Candidate(plain(2).build(), new Tally(0, 0), BoardAlignments.MOST);
        Candidate half = new Candidate(plain(3).build(), new Tally(0, 0), BoardAlignments.MOST / 2);
        Candidate neither = new Candidate(plain(4).build(), new Tally(0, 0), 0);
        Weights even = new Weights(50, 50, 0, 0);

        List<RankedCandidate> ranked = Ranking.of(List.of(neither, aligned, half, voted), List.of(), NOW, even);

        assertThat(ranked).extracting(one -> one.issue().value()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(ranked.get(2).parts())
                .containsExactly(
                        new ScorePoints(ScorePart.VOTES, 0, 500),
                        new ScorePoints(ScorePart.ALIGNMENT, 250, 500),
                        new ScorePoints(ScorePart.PRIORITY, 0, 0),
                        new ScorePoints(ScorePart.AGE, 0, 0));
        assertThat(ranked.get(2).score().orElseThrow().value()).isEqualTo(250);
    }

    private static DebtItemBuilder plain(long issue) {
        return aDebtItem().of(issue).weeksOld(0, NOW);
    }

    static List<Candidate> someCandidates(Random random, int count) {
        List<Candidate> candidates = new ArrayList<>();
        for (int issue = 1; issue <= count; issue++) {
            DebtItemBuilder item = aDebtItem()
                    .of(issue)
                    .priority(DebtPriority.values()[random.nextInt(5)])
                    .halfDays(1 + random.nextInt(6))
                    .weeksOld(random.nextInt(30), NOW);
            if (random.nextInt(6) == 0) {
                item.notEstimated();
            }
            int voters = random.nextInt(4);
            candidates.add(candidate(item, voters == 0 ? 0 : voters + random.nextInt(4), voters));
        }
        return candidates;
    }

    static Candidate candidate(DebtItemBuilder item, int votes, int voters) {
        return new Candidate(item.build(), new Tally(votes, voters));
    }

    private static List<Long> order(Candidate... candidates) {
        return Ranking.of(List.of(candidates), NOW).stream()
                .map(ranked -> ranked.issue().value())
                .toList();
    }

    private static Score scoreOf(long issue, Candidate... candidates) {
        return Ranking.of(List.of(candidates), NOW).stream()
                .filter(ranked -> ranked.issue().value() == issue)
                .findFirst()
                .flatMap(RankedCandidate::score)
                .orElseThrow();
    }

    private static int ageOf(DebtItemBuilder item) {
        return scoreOf(1, candidate(item, 0, 0)).parts().get(2).points();
    }
}
