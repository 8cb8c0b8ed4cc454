package org.ballast.core.lead.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;
import static org.ballast.core.testing.Payments.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.lead.RoundDue;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.InMemoryLeadRepository;
import org.ballast.core.testing.InMemoryRoundSchedule;
import org.ballast.core.testing.InMemoryStores;
import org.ballast.core.testing.Payments;
import org.junit.Test;

/** Who leads, who takes over, and when the next round is due. */
public class LeadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final UserId CLEO = new UserId("10003");

    private final Payments payments = Payments.team();
    private final InMemoryLeadRepository leads = new InMemoryLeadRepository();
    private final LeadPorts ports = new LeadPorts(
            payments.debt,
            payments.asked(),
            leads,
            new InMemoryRoundSchedule(),
            InMemoryStores.rounds(payments.debt).rounds(),
            payments.unitOfWork);

    @Test
    public void anAdministratorNamesLeadAndDeputyAndTheHistoryKeepsThem() {
        LeadView view = done(name(ANN, "ben brook", "ann archer"));

        assertThat(view.lead().flatMap(PersonView::displayName)).contains("Ben Brook");
        assertThat(view.inCharge()).isEqualTo(view.lead());
        assertThat(view.canAppoint()).isTrue();
        assertThat(view.history()).hasSize(1);
        assertThat(done(name(ANN, "ben brook", "ann archer")).history()).hasSize(1);
        assertThat(done(name(ANN, "", "")).lead()).isEmpty();
        assertThat(leads.history(BOARD.id())).hasSize(2);
    }

    @Test
    public void nobodyElseNamesALeadButTheLeadPlansTheNextRound() {
        assertThat(refusal(name(BEN, "ben brook", ""))).isEqualTo("ballast.planning.configure-not-allowed");
        assertThat(refusal(plan(BEN, TODAY, null))).isEqualTo("ballast.lead.run-not-allowed");
        done(name(ANN, "ben brook", ""));

        LeadView view = done(plan(BEN, TODAY.plusDays(14), TODAY));

        assertThat(view.canRun()).isTrue();
        assertThat(view.daysLeft()).contains(14);
        assertThat(view.urgency()).contains(RoundDue.Urgency.REMINDER);
        assertThat(view.awayUntil()).contains(TODAY);
        assertThat(view.inCharge()).isEmpty();
        assertThat(view.nobodyInCharge()).isFalse();
        assertThat(done(new ViewLead(ports).handle(new ViewLead.Command(ANN, BOARD.id(), NOW)))
                        .nobodyInCharge())
                .isTrue();
    }

    @Test
    public void whatMakesNoSenseIsNamedByItsField() {
        assertThat(refused(name(ANN, "nobody", "")).field()).contains("lead");
        assertThat(refusal(name(ANN, "ben brook", "ben brook"))).isEqualTo("ballast.lead.deputy-is-lead");
        assertThat(refused(rotate("ben brook")).code()).isEqualTo("ballast.lead.rotation-unfit");
        assertThat(refused(rotate("ben brook", "ben brook")).code()).isEqualTo("ballast.lead.rotation-unfit");
        payments.tracker.hideFilter(BOARD.filterId(), BEN);
        assertThat(refusal(new ViewLead(ports).handle(new ViewLead.Command(BEN, BOARD.id(), NOW))))
                .isEqualTo("ballast.shared.board-unknown");
    }

    @Test
    public void turnsAreTakenOnceHoweverOftenTheNightRuns() {
        payments.tracker.addPerson(CLEO, new Person(Optional.of("Cleo Cole"), false));
        LeadView first = done(rotate("ben brook", "cleo cole", "ann archer"));
        assertThat(first.nextTurn()).contains(TODAY.plusMonths(3));
        TakeTurns night = new TakeTurns(ports);
        assertThat(night.handle(new TakeTurns.Command(NOW))).isZero();
        payments.tracker.addPerson(CLEO, new Person(Optional.of("Cleo Cole"), true));

        assertThat(night.handle(new TakeTurns.Command(NOW.plus(Duration.ofDays(92)))))
                .isEqualTo(1);
        assertThat(night.handle(new TakeTurns.Command(NOW.plus(Duration.ofDays(92)))))
                .isZero();

        assertThat(leads.find(BOARD.id()).orElseThrow().lead()).isEqualTo(ANN);
        assertThat(leads.find(BOARD.id()).orElseThrow().nextTurn()).contains(LocalDate.of(2027, 5, 28));
        assertThat(leads.history(BOARD.id()).get(0).by()).isEmpty();
    }

    @Test
    public void aRoundIsDueThreeMonthsAfterTheLastOrOnTheDayThatWasSet() {
        LocalDate closed = LocalDate.of(2026, 11, 30);
        assertThat(RoundDue.of(Optional.empty(), Optional.empty())).isEmpty();
        assertThat(RoundDue.of(Optional.empty(), Optional.of(closed)))
                .contains(new RoundDue(LocalDate.of(2027, 2, 28)));
        assertThat(RoundDue.of(Optional.of(closed.plusDays(9)), Optional.of(closed)))
                .contains(new RoundDue(closed.plusDays(9)));
        assertThat(RoundDue.of(Optional.of(closed), Optional.of(closed)))
                .contains(new RoundDue(LocalDate.of(2027, 2, 28)));
        assertThat(RoundDue.of(Optional.of(closed), Optional.empty())).contains(new RoundDue(closed));
    }

    @Test
    public void remindersComeFourteenAndThreeDaysBeforeAndOnTheDay() {
        RoundDue due = new RoundDue(TODAY);
        assertThat(due.urgency(TODAY.minusDays(15))).isEqualTo(RoundDue.Urgency.LATER);
        assertThat(due.urgency(TODAY.minusDays(14))).isEqualTo(RoundDue.Urgency.REMINDER);
        assertThat(due.urgency(TODAY.minusDays(4))).isEqualTo(RoundDue.Urgency.REMINDER);
        assertThat(due.urgency(TODAY.minusDays(3))).isEqualTo(RoundDue.Urgency.SOON);
        assertThat(due.urgency(TODAY)).isEqualTo(RoundDue.Urgency.TODAY);
        assertThat(due.urgency(TODAY.plusDays(1))).isEqualTo(RoundDue.Urgency.OVERDUE);
        assertThat(due.daysLeft(TODAY.plusDays(1))).isEqualTo(-1);
    }

    private Outcome<LeadView> name(UserId user, String lead, String deputy) {
        return set(user, lead, deputy, List.of());
    }

    private Outcome<LeadView> rotate(String... people) {
        return set(ANN, "ben brook", "", List.of(people));
    }

    private Outcome<LeadView> set(UserId user, String lead, String deputy, List<String> rotation) {
        return new SetLead(ports)
                .handle(new SetLead.Command(
                        user, BOARD.id(), Optional.of(lead), Optional.of(deputy), rotation, Optional.empty(), NOW));
    }

    private Outcome<LeadView> plan(UserId user, LocalDate next, LocalDate away) {
        return new PlanNextRound(ports)
                .handle(new PlanNextRound.Command(user, BOARD.id(), Optional.of(next), Optional.ofNullable(away), NOW));
    }
}
