package org.ballast.core.lead.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.lead.LeadNotifier;
import org.ballast.core.lead.LeadOffice;
import org.ballast.core.shared.Person;
import org.ballast.core.testing.InMemoryLeadRepository;
import org.ballast.core.testing.InMemoryRoundReminders;
import org.ballast.core.testing.InMemoryRoundSchedule;
import org.ballast.core.testing.RoundTeam;
import org.junit.Before;
import org.junit.Test;

/** Reminders of the next round: to whom, when, and once. */
public class RemindingTest {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 1);

    private final RoundTeam team = new RoundTeam();
    private final InMemoryLeadRepository leads = new InMemoryLeadRepository();
    private final InMemoryRoundSchedule schedule = new InMemoryRoundSchedule();
    private final List<String> sent = new ArrayList<>();
    private final LeadNotifier notifier =
            (board, to, reminder, daysLeft) -> sent.add(to.value() + " " + reminder.urgency() + " " + daysLeft);
    private final RemindLeads remind = new RemindLeads(
            new LeadPorts(
                    team.payments.debt,
                    team.payments.asked(),
                    leads,
                    schedule,
                    team.store.rounds(),
                    team.payments.unitOfWork),
            new InMemoryRoundReminders(),
            notifier);

    @Before
    public void annLeadsAndBenStandsIn() {
        office(Optional.empty());
        schedule.save(BOARD.id(), Optional.of(DUE));
    }

    @Test
    public void remindsFourteenThreeAndNoDaysBeforeAndOnceWhenItIsOverdue() {
        for (int day = -20; day <= 10; day++) {
            on(DUE.plusDays(day));
            on(DUE.plusDays(day));
        }

        assertThat(sent)
                .containsExactly(
                        ANN.value() + " REMINDER 14",
                        ANN.value() + " SOON 3",
                        ANN.value() + " TODAY 0",
                        ANN.value() + " OVERDUE -1");
    }

    @Test
    public void remindsLateOfWhatTheLatestThresholdSaysWhenNothingRanForDays() {
        assertThat(on(DUE.minusDays(9))).isEqualTo(1);
        assertThat(on(DUE.plusDays(4))).isEqualTo(1);

        assertThat(sent).containsExactly(ANN.value() + " REMINDER 9", ANN.value() + " OVERDUE -4");
    }

    @Test
    public void remindsTheDeputyWhileTheLeadIsAwayAndWaitsWhileNobodyIsThere() {
        office(Optional.of(DUE));
        on(DUE.minusDays(14));
        team.payments.tracker.addPerson(BEN, new Person(Optional.of("Ben Brook"), true));
        assertThat(on(DUE.minusDays(3))).isZero();
        office(Optional.empty());
        on(DUE.minusDays(2));

        assertThat(sent).containsExactly(BEN.value() + " REMINDER 14", ANN.value() + " SOON 2");
    }

    @Test
    public void remindsNobodyWhileARoundRunsNorOfABoardWithoutLead() {
        team.openVote();
        assertThat(on(DUE)).isZero();
        team.close();
        leads.remove(BOARD.id());
        assertThat(on(DUE.plusDays(1))).isZero();

        assertThat(sent).isEmpty();
    }

    @Test
    public void remindsAnewWhenTheDayIsMoved() {
        on(DUE);
        schedule.save(BOARD.id(), Optional.of(DUE.plusDays(14)));

        on(DUE);

        assertThat(sent).containsExactly(ANN.value() + " TODAY 0", ANN.value() + " REMINDER 14");
    }

    private int on(LocalDate day) {
        Instant morning = day.atTime(6, 0).toInstant(ZoneOffset.UTC);
        return remind.handle(new RemindLeads.Command(morning));
    }

    private void office(Optional<LocalDate> awayUntil) {
        leads.save(new LeadOffice(BOARD.id(), ANN, Optional.of(BEN), List.of(), Optional.empty(), awayUntil));
    }
}
