package org.ballast.core.lead.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.PolicyBuilder.aPolicy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.OccasionKind;
import org.ballast.core.cadence.OccasionMove;
import org.ballast.core.cadence.Rhythm;
import org.ballast.core.cadence.TechWeekReminder;
import org.ballast.core.cadence.TechWeekRule;
import org.ballast.core.lead.LeadOffice;
import org.ballast.core.lead.WeekReminder;
import org.ballast.core.shared.Person;
import org.ballast.core.testing.InMemoryDebtRoundRepository;
import org.ballast.core.testing.InMemoryLeadRepository;
import org.ballast.core.testing.InMemoryRoundSchedule;
import org.ballast.core.testing.InMemoryWeekReminders;
import org.ballast.core.testing.Payments;
import org.junit.Before;
import org.junit.Test;

/** Reminders of the tech week of 4 January 2027: to whom, when, and once. */
public class RemindingOfTechWeeksTest {

    private static final LocalDate WEEK = LocalDate.of(2027, 1, 4);

    private final Payments payments = Payments.teamWith(aPolicy()
            .rhythm(new Rhythm(Optional.empty(), Optional.of(new TechWeekRule.EveryMonths(4, WEEK))))
            .build());
    private final InMemoryLeadRepository leads = new InMemoryLeadRepository();
    private final List<String> sent = new ArrayList<>();
    private final RemindOfTechWeeks remind = new RemindOfTechWeeks(
            new LeadPorts(
                    payments.debt,
                    payments.asked(),
                    leads,
                    new InMemoryRoundSchedule(),
                    new InMemoryDebtRoundRepository(payments.rounds),
                    payments.unitOfWork),
            payments.planning,
            new InMemoryWeekReminders(),
            (board, to, reminder, daysLeft) -> sent.add(to.value() + " " + reminder.nearness() + " " + daysLeft));

    @Before
    public void annLeadsAndBenStandsIn() {
        leads.save(new LeadOffice(BOARD.id(), ANN, Optional.of(BEN), List.of(), Optional.empty(), Optional.empty()));
    }

    @Test
    public void remindsThreeWeeksAndOneWeekBeforeAndNeitherEarlierNorLater() {
        for (int day = -30; day <= 10; day++) {
            on(WEEK.plusDays(day));
            on(WEEK.plusDays(day));
        }

        assertThat(sent).containsExactly(ANN.value() + " SOON 21", ANN.value() + " NEXT 7");
    }

    @Test
    public void remindsAgainOfAWeekThatWasMovedMeanwhile() {
        on(WEEK.minusDays(21));
        payments.planning
                .cadence()
                .moves()
                .append(new OccasionMove(BOARD.id(), OccasionKind.TECH_WEEK, WEEK, WEEK.plusDays(7), false, ANN, NOW));
        on(WEEK.minusDays(20));
        on(WEEK.minusDays(14));

        assertThat(sent).containsExactly(ANN.value() + " SOON 21", ANN.value() + " SOON 21");
    }

    @Test
    public void remindsTheDeputyOfALeadWhoHasLeftAndWaitsWhileNobodyIsThere() {
        payments.tracker.addPerson(ANN, new Person(Optional.of("Ann Archer"), true));
        on(WEEK.minusDays(21));
        payments.tracker.addPerson(BEN, new Person(Optional.of("Ben Brook"), true));
        assertThat(on(WEEK.minusDays(7))).isZero();
        payments.tracker.addPerson(BEN, new Person(Optional.of("Ben Brook"), false));
        on(WEEK.minusDays(2));

        assertThat(sent).containsExactly(BEN.value() + " SOON 21", BEN.value() + " NEXT 2");
    }

    @Test(expected = IllegalArgumentException.class)
    public void thereIsNoReminderOfAWeekThatIsFarAway() {
        new WeekReminder(BOARD.id(), WEEK, TechWeekReminder.LATER);
    }

    private int on(LocalDate day) {
        return remind.handle(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }
}
