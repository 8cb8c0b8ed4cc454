package org.ballast.core.debt.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;

import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.testing.InMemoryStores;
import org.junit.Test;

public class SummarizeDebtTest {
    private static final IssueId ISSUE = new IssueId(7);

    private final DebtStore store = InMemoryStores.debt();
    private final SummarizeDebt summarize = new SummarizeDebt(store);

    @Test
    public void knowsNothingOfAnIssueThatIsNotTagged() {
        DebtSummary summary = summarize.handle(new SummarizeDebt.Command(ISSUE, true));

        assertThat(summary.tagged()).isFalse();
        assertThat(summary.kind()).isEmpty();
        assertThat(summary.canEdit()).isTrue();
    }

    @Test
    public void showsTheValuesOfATaggedIssue() {
        DebtItem item = aDebtItem().of(7).build();
        store.items().save(item);

        DebtSummary summary = summarize.handle(new SummarizeDebt.Command(ISSUE, true));

        assertThat(summary.tagged()).isTrue();
        assertThat(summary.kind()).contains(item.values().kind());
        assertThat(summary.priority()).contains(item.values().priority());
    }

    @Test
    public void saysWhyItMayNotBeTagged() {
        DebtSummary summary = summarize.handle(new SummarizeDebt.Command(ISSUE, false));

        assertThat(summary.canEdit()).isFalse();
        assertThat(summary.editRefusal()).map(Refusal::code).contains("ballast.debt.edit-not-allowed");
    }
}
