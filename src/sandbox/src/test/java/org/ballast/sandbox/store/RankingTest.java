package org.ballast.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Test;

public class RankingTest extends OnEveryDatabase {
    private final ProjectRow pay = test.openProject("PAY");

    public RankingTest(DatabaseKind kind) {
        super(kind);
    }

    @Test
    public void putsNewIssuesLast() {
        createIssues(3);

        assertThat(order()).containsExactly("PAY-1", "PAY-2", "PAY-3");
    }

    @Test
    public void movesAnIssueInFrontOfOrBehindAnother() {
        createIssues(4);

        store.ranking().before(id("PAY-4"), id("PAY-1"));
        store.ranking().after(id("PAY-2"), id("PAY-3"));

        assertThat(order()).containsExactly("PAY-4", "PAY-1", "PAY-3", "PAY-2");
    }

    @Test
    public void findsRoomHoweverOftenTheSamePlaceIsUsed() {
        createIssues(60);

        IntStream.rangeClosed(3, 60).forEach(n -> store.ranking().after(id("PAY-" + n), id("PAY-1")));

        assertThat(order().subList(0, 3)).containsExactly("PAY-1", "PAY-60", "PAY-59");
        assertThat(order()).endsWith("PAY-3", "PAY-2");
    }

    @Test
    public void findsRoomInFrontOfTheSamePlaceToo() {
        createIssues(60);

        IntStream.rangeClosed(2, 59).forEach(n -> store.ranking().before(id("PAY-" + n), id("PAY-60")));

        assertThat(order()).startsWith("PAY-1", "PAY-2", "PAY-3").endsWith("PAY-58", "PAY-59", "PAY-60");
    }

    private void createIssues(int count) {
        IntStream.range(0, count).forEach(n -> test.issue(pay, "Issue " + n));
    }

    private long id(String key) {
        return store.issues().byKey(key).orElseThrow().id();
    }

    private List<String> order() {
        return store.issues().byIds(store.issues().idsOfProject(pay.id())).stream()
                .sorted(Comparator.comparingLong(IssueRow::rank).thenComparingLong(IssueRow::id))
                .map(IssueRow::key)
                .toList();
    }
}
