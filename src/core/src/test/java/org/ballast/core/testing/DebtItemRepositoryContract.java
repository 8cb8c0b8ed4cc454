package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtItemRepository;
import org.ballast.core.debt.DebtKind;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.debt.RankedItem;
import org.ballast.core.shared.IssueId;
import org.junit.Test;

/** What every {@link DebtItemRepository} does. */
public abstract class DebtItemRepositoryContract {

    private static final IssueId ONE = new IssueId(1);
    private static final IssueId TWO = new IssueId(2);

    /** An empty repository. */
    protected abstract DebtItemRepository newRepository();

    @Test
    public void findsNothingBeforeAnythingWasSaved() {
        DebtItemRepository items = newRepository();

        assertThat(items.find(ONE)).isEmpty();
        assertThat(items.findAll(List.of(ONE))).isEmpty();
        assertThat(items.findAll(List.of())).isEmpty();
        assertThat(items.allIssues()).isEmpty();
        assertThat(items.findRanked(ONE)).isEmpty();
        assertThat(items.findValues(ONE)).isEmpty();
    }

    @Test
    public void givesBackEveryValueAsItWasSaved() {
        DebtItemRepository items = newRepository();
        DebtItem item = aDebtItem()
                .of(9_007_199_254_740_993L)
                .kind(DebtKind.OBSERVABILITY)
                .priority(DebtPriority.HIGHEST)
                .halfDays(3)
                .area("checkout \"<b>&amp;'; DROP TABLE")
                .note("first line\nsecond: \ud83d\udea2 \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627")
                .taggedBy("JIRAUSER10200")
                .build();

        items.save(item);

        assertThat(items.find(item.issue())).contains(item);
        assertThat(items.findValues(item.issue())).contains(item.values());
    }

    @Test
    public void keepsTheLongestTextsOfLettersOutsideTheBasicPlane() {
        DebtItemRepository items = newRepository();
        DebtItem item = aDebtItem()
                .area("\ud83d\udea2".repeat(100))
                .note("\ud83d\udea2".repeat(2000))
                .build();

        items.save(item);

        assertThat(items.find(item.issue())).contains(item);
        assertThat(items.findValues(item.issue())).contains(item.values());
    }

    @Test
    public void keepsAnItemWithoutEstimateAndTexts() {
        DebtItemRepository items = newRepository();
        DebtItem item = aDebtItem().notEstimated().area("").note("").build();

        items.save(item);

        assertThat(items.find(item.issue())).contains(item);
        assertThat(items.findValues(item.issue())).contains(item.values());
    }

    @Test
    public void replacesTheItemOfTheSameIssue() {
        DebtItemRepository items = newRepository();
        items.save(aDebtItem().of(ONE).halfDays(3).note("old").build());
        DebtItem item = aDebtItem().of(ONE).notEstimated().note("new").build();

        items.save(item);

        assertThat(items.find(ONE)).contains(item);
        assertThat(items.allIssues()).containsExactly(ONE);
    }

    @Test
    public void removesOneItemAndNoOther() {
        DebtItemRepository items = newRepository();
        items.save(aDebtItem().of(ONE).build());
        items.save(aDebtItem().of(TWO).build());

        items.remove(ONE);
        items.remove(new IssueId(3));

        assertThat(items.allIssues()).containsExactly(TWO);
    }

    @Test
    public void findsManyAscendingAndLeavesOutTheUntagged() {
        DebtItemRepository items = newRepository();
        DebtItem two = aDebtItem().of(2).build();
        DebtItem ten = aDebtItem().of(10).build();
        items.save(ten);
        items.save(two);

        assertThat(items.findAll(List.of(new IssueId(10), new IssueId(7), TWO, TWO)))
                .containsExactly(two, ten);
        assertThat(items.allIssues()).containsExactly(TWO, new IssueId(10));
    }

    @Test
    public void findsAmongMoreIdsThanOneQueryTakes() {
        DebtItemRepository items = newRepository();
        items.save(aDebtItem().of(2_500).build());
        List<IssueId> many =
                LongStream.rangeClosed(1, 2_500).mapToObj(IssueId::new).toList();

        assertThat(items.findAll(many)).extracting(DebtItem::issue).containsExactly(new IssueId(2_500));
    }

    @Test
    public void setsAndTakesAwayTheLastRanksOfSomeItems() {
        DebtItemRepository items = newRepository();
        DebtItem one = aDebtItem().of(ONE).note("kept").build();
        items.save(one);
        items.save(aDebtItem().of(TWO).build());
        items.save(aDebtItem().of(4).build());
        assertThat(items.lastRanks()).isEmpty();
        items.saveLastRanks(Map.of(ONE, Optional.of(1), TWO, Optional.of(2), new IssueId(4), Optional.of(3)));

        items.saveLastRanks(Map.of(ONE, Optional.empty(), TWO, Optional.of(1), new IssueId(3), Optional.of(2)));

        assertThat(lastRank(items, ONE)).isEmpty();
        assertThat(lastRank(items, TWO)).contains(1);
        assertThat(lastRank(items, new IssueId(3))).isEmpty();
        assertThat(items.lastRanks()).isEqualTo(Map.of(TWO, 1, new IssueId(4), 3));
        assertThat(items.find(ONE)).contains(one);
    }

    @Test
    public void findsAnItemTogetherWithItsLastRank() {
        DebtItemRepository items = newRepository();
        DebtItem one = aDebtItem().of(ONE).note("kept").build();
        items.save(one);
        DebtItem two = aDebtItem().of(TWO).build();
        items.save(two);

        items.saveLastRanks(Map.of(ONE, Optional.of(7)));

        assertThat(items.findRanked(ONE)).contains(new RankedItem(one, Optional.of(7)));
        assertThat(items.findRanked(TWO)).contains(new RankedItem(two, Optional.empty()));
    }

    @Test
    public void keepsTheLastRankWhenTheItemChanges() {
        DebtItemRepository items = newRepository();
        items.save(aDebtItem().of(ONE).build());
        items.saveLastRanks(Map.of(ONE, Optional.of(4)));

        items.save(aDebtItem().of(ONE).note("changed").build());

        assertThat(lastRank(items, ONE)).contains(4);
    }

    @Test
    public void forgetsTheLastRankTogetherWithTheItem() {
        DebtItemRepository items = newRepository();
        items.save(aDebtItem().of(ONE).build());
        items.saveLastRanks(Map.of(ONE, Optional.of(4)));

        items.remove(ONE);
        items.save(aDebtItem().of(ONE).build());

        assertThat(lastRank(items, ONE)).isEmpty();
    }

    private static Optional<Integer> lastRank(DebtItemRepository items, IssueId issue) {
        return items.findRanked(issue).flatMap(RankedItem::lastRank);
    }
}
