package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;

import java.util.List;
import org.ballast.core.debt.DebtChange;
import org.ballast.core.debt.DebtHistory;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtKind;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link DebtHistory} does. */
public abstract class DebtHistoryContract {

    private static final UserId SOMEBODY = new UserId("10002");

    /** An empty history. */
    protected abstract DebtHistory newHistory();

    @Test
    public void givesBackEveryValueBeforeAndAfter() {
        DebtHistory history = newHistory();
        DebtItem before = aDebtItem()
                .kind(DebtKind.SECURITY)
                .halfDays(3)
                .area("a, \"b\" {c}")
                .note("line\n\t\ud83d\udea2 \u05e9\u05dc\u05d5\u05dd \\n")
                .build();
        DebtItem after = aDebtItem()
                .priority(DebtPriority.LOWEST)
                .notEstimated()
                .note("\ud83d\udea2".repeat(2000))
                .build();
        DebtChange change = DebtChange.changed(before, after.values(), SOMEBODY, MONDAY);

        history.append(change);

        assertThat(history.of(before.issue())).containsExactly(change);
    }

    @Test
    public void tellsTheNewestFirst() {
        DebtHistory history = newHistory();
        DebtItem item = aDebtItem().build();
        DebtChange tagged = DebtChange.tagged(item);
        DebtChange untagged = DebtChange.untagged(item, SOMEBODY, MONDAY.plusSeconds(60));
        DebtChange again =
                DebtChange.tagged(item.with(aDebtItem().note("again").build().values()));

        history.append(tagged);
        history.append(untagged);
        history.append(again);

        assertThat(history.of(item.issue())).containsExactly(untagged, again, tagged);
    }

    @Test
    public void tellsWhichIssuesWereChangedLater() {
        DebtHistory history = newHistory();
        DebtItem early = aDebtItem().of(1).build();
        DebtItem late = aDebtItem().of(2).build();
        history.append(DebtChange.untagged(early, SOMEBODY, MONDAY));
        history.append(DebtChange.untagged(late, SOMEBODY, MONDAY));
        history.append(DebtChange.untagged(late, SOMEBODY, MONDAY.plusMillis(1)));

        assertThat(history.changedAfter(MONDAY, List.of(early.issue(), late.issue())))
                .containsExactly(late.issue());
        assertThat(history.changedAfter(MONDAY.minusMillis(1), List.of(early.issue())))
                .containsExactly(early.issue());
        assertThat(history.changedAfter(MONDAY.minusMillis(1), List.of())).isEmpty();
    }

    @Test
    public void keepsIssuesApart() {
        DebtHistory history = newHistory();
        DebtChange one = DebtChange.tagged(aDebtItem().of(1).build());
        DebtChange two = DebtChange.tagged(aDebtItem().of(2).build());
        history.append(two);
        history.append(one);
        history.append(two);

        assertThat(history.issues()).containsExactly(one.issue(), two.issue());
        history.removeAll(one.issue());

        assertThat(history.issues()).containsExactly(two.issue());
        assertThat(history.of(one.issue())).isEmpty();
        assertThat(history.of(two.issue())).containsExactly(two, two);
    }
}
