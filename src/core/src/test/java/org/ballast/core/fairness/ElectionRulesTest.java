package org.ballast.core.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.Test;

/** What each rule buys, small enough to follow by hand. */
public class ElectionRulesTest {

    @Test
    public void aMajorityTakesAllByGreedButNotByEqualShares() {
        Election<String> election = new Election<>(
                4,
                costs(Map.of("a", 1L, "b", 1L, "c", 1L, "d", 1L, "z", 1L)),
                List.of(wants("a", "b", "c", "d"), wants("a", "b", "c", "d"), wants("a", "b", "c", "d"), wants("z")));

        assertThat(Greedy.winners(election)).containsExactly("a", "b", "c", "d");
        assertThat(EqualShares.winners(election)).containsExactly("a", "b", "c", "z");
        assertThat(Phragmen.winners(election)).containsExactly("a", "b", "c", "z");
    }

    @Test
    public void equalSharesLeaveMoneyThatGreedSpends() {
        Election<String> election = new Election<>(
                6, costs(Map.of("large", 5L, "small", 1L)), List.of(wants("large"), wants("small"), wants("small")));

        assertThat(EqualShares.winners(election)).containsExactly("small");
        assertThat(EqualShares.winnersThenGreedy(election)).containsExactly("small", "large");
    }

    @Test
    public void whoeverHasLittleLeftGivesItAllAndTheOthersPayTheRest() {
        Election<String> election =
                new Election<>(20, costs(Map.of("a", 9L, "b", 11L)), List.of(wants("a", "b"), wants("b")));

        assertThat(EqualShares.winners(election)).containsExactly("b");

        Election<String> richer = new Election<>(
                22, costs(Map.of("a", 5L, "b", 17L)), List.of(ballot(Map.of("a", 9L, "b", 1L)), wants("b")));
        assertThat(EqualShares.winners(richer)).containsExactly("a", "b");
    }

    @Test
    public void moreDotsMakeAnItemCheaper() {
        Election<String> election = new Election<>(
                6, costs(Map.of("a", 4L, "b", 4L)), List.of(ballot(Map.of("a", 1L, "b", 3L)), wants("a", "b")));

        assertThat(EqualShares.winners(election)).containsExactly("b");
        assertThat(Greedy.winners(election)).containsExactly("b");
    }

    @Test
    public void withCostUtilitiesLargeItemsAreWorthMore() {
        Election<String> election =
                new Election<>(10, costs(Map.of("a", 2L, "b", 10L)), List.of(wants("a", "b"), wants("b")));

        assertThat(Greedy.winners(election)).containsExactly("a");
        assertThat(Greedy.winners(election.withCostUtilities())).containsExactly("b");
        assertThat(EqualShares.winners(election.withCostUtilities())).containsExactly("b");
    }

    @Test
    public void tiesGoToTheFirstName() {
        Election<String> election =
                new Election<>(1, costs(Map.of("b", 1L, "a", 1L)), List.of(wants("a", "b"), wants("a", "b")));

        assertThat(EqualShares.winners(election)).containsExactly("a");
        assertThat(Greedy.winners(election)).containsExactly("a");
    }

    @Test
    public void phragmenStopsAtTheFirstItemThatIsTooDear() {
        Election<String> election = new Election<>(
                6,
                costs(Map.of("a", 4L, "b", 2L, "y", 1L, "z", 1L, "huge", 7L)),
                List.of(wants("a", "b", "huge"), wants("a", "b"), wants("a", "b"), wants("a", "b"), wants("y", "z")));

        assertThat(Phragmen.winners(election)).containsExactly("b", "y");
    }

    @Test
    public void nobodyOrNothingToBuyBuysNothing() {
        Election<String> nobody = new Election<>(5, costs(Map.of("a", 1L)), List.of());
        assertThat(EqualShares.winners(nobody)).isEmpty();
        assertThat(Phragmen.winners(nobody)).isEmpty();

        Election<String> nothing = new Election<>(5, costs(Map.of()), List.of(wants("a")));
        assertThat(EqualShares.winnersThenGreedy(nothing)).isEmpty();

        Election<String> broke = new Election<>(0, costs(Map.of("a", 1L)), List.of(wants("a")));
        assertThat(EqualShares.winnersThenGreedy(broke)).isEmpty();
    }

    @Test
    public void nonsenseIsRefusedByValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Election<>(-1, costs(Map.of()), List.of()))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Election<>(1, costs(Map.of("a", 0L)), List.of()))
                .withMessageContaining("cost (0) of a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Election<>(1, costs(Map.of("a", 1L)), List.of(ballot(Map.of("a", -2L)))))
                .withMessageContaining("worth (-2) of a");
    }

    static NavigableMap<String, Long> costs(Map<String, Long> costs) {
        return new TreeMap<>(costs);
    }

    static NavigableMap<String, Long> ballot(Map<String, Long> worth) {
        return new TreeMap<>(worth);
    }

    private static NavigableMap<String, Long> wants(String... items) {
        NavigableMap<String, Long> ballot = new TreeMap<>();
        for (String item : items) {
            ballot.put(item, 1L);
        }
        return ballot;
    }
}
