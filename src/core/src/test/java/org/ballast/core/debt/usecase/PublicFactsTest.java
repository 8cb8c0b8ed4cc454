package org.ballast.core.debt.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.done;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.debt.DebtFacts;
import org.ballast.core.debt.DebtKind;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.debt.Publication;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.testing.Payments;
import org.junit.Test;

public class PublicFactsTest {

    private final Payments payments = Payments.team();
    private final IssueId issue = payments.tagged(aDebtItem().of(1).halfDays(3).build());

    @Test
    public void areDerivedFromWhatIsKept() {
        done(payments.setDots(ANN, issue, 2));
        done(payments.setDots(BEN, issue, 1));
        payments.items.saveLastRanks(Map.of(issue, Optional.of(4)));

        assertThat(payments.facts.of(issue))
                .contains(new DebtFacts(
                        DebtKind.CODE,
                        DebtPriority.MEDIUM,
                        Optional.of(new Effort(3)),
                        3,
                        2,
                        Optional.of(4),
                        List.of(),
                        MONDAY));
        assertThat(payments.facts.of(new IssueId(99))).isEmpty();
    }

    @Test
    public void areWrittenOnlyWhenTheyDiffer() {
        assertThat(payments.facts.refresh(issue)).isEqualTo(Publication.WRITTEN);
        assertThat(payments.facts.refresh(issue)).isEqualTo(Publication.UNCHANGED);
        assertThat(payments.publisher.writes()).isEqualTo(1);
    }

    @Test
    public void areWrittenAnewAfterSomebodyTamperedWithThem() {
        payments.facts.refresh(issue);
        DebtFacts truth = payments.facts.of(issue).orElseThrow();
        payments.publisher.publish(
                issue,
                new DebtFacts(
                        truth.kind(),
                        truth.priority(),
                        truth.estimate(),
                        999,
                        99,
                        Optional.of(1),
                        List.of(),
                        truth.tagged()));

        assertThat(payments.facts.refresh(issue)).isEqualTo(Publication.WRITTEN);
        assertThat(payments.publisher.of(issue)).contains(truth);
    }

    @Test
    public void areWithdrawnFromAnIssueThatIsNotTagged() {
        payments.facts.refresh(issue);
        payments.items.remove(issue);

        assertThat(payments.facts.refresh(issue)).isEqualTo(Publication.WRITTEN);
        assertThat(payments.publisher.of(issue)).isEmpty();
        assertThat(payments.facts.refresh(issue)).isEqualTo(Publication.UNCHANGED);
    }

    @Test
    public void leaveTheNewestWhenSomebodyVotesInTheSameMoment() {
        payments.publisher.afterNextWrite(() -> payments.items.save(
                aDebtItem().of(1).priority(DebtPriority.HIGHEST).build()));

        assertThat(payments.facts.refresh(issue)).isEqualTo(Publication.WRITTEN);

        assertThat(payments.publisher.of(issue).orElseThrow().priority()).isEqualTo(DebtPriority.HIGHEST);
        assertThat(payments.publisher.writes()).isEqualTo(2);
    }

    @Test(timeout = 5000)
    public void giveUpWhenSomebodyChangesThemAllTheTime() {
        changeAfterEveryWrite(0);

        assertThat(payments.facts.refresh(issue)).isEqualTo(Publication.WRITTEN);
        assertThat(payments.publisher.writes()).isEqualTo(5);
    }

    @Test
    public void areToldAsFailedWhenTheTrackerRefusesThem() {
        payments.publisher.refuse(issue);

        assertThat(payments.facts.refresh(issue)).isEqualTo(Publication.FAILED);
        assertThat(payments.publisher.of(issue)).isEmpty();
    }

    private void changeAfterEveryWrite(int time) {
        payments.publisher.afterNextWrite(() -> {
            payments.items.save(aDebtItem().of(1).halfDays(1 + time).build());
            changeAfterEveryWrite(time + 1);
        });
    }
}
