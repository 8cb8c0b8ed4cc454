package org.ballast.core.record.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.InitiativeBuilder.anInitiative;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.SprintRecordBuilder.end;
import static org.ballast.core.testing.SprintRecordBuilder.start;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativeAction;
import org.ballast.core.initiative.InitiativeChange;
import org.ballast.core.initiative.Slice;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.InMemoryCollectionRepository;
import org.ballast.core.testing.Payments;
import org.junit.Test;

/** Issue 1 is a slice of the team's initiative, issues 2 and 3 are other work; all are in sprint 2. */
public class SwitchMeasureTest {

    private static final SprintId SPRINT = new SprintId(2);
    private static final IssueId SLICE = new IssueId(1);
    private static final IssueId OTHER = new IssueId(2);
    private static final List<String> FIVE = List.of("11", "12", "13", "14", "15");

    private final Payments payments = Payments.team();
    private final RecordPorts ports = new RecordPorts(
            payments.debt,
            payments.planning,
            new InMemoryCollectionRepository(),
            payments.asked(),
            payments.tracker,
            payments.initiatives,
            payments.tracker,
            payments.unitOfWork);
    private Instant clock = start(2);

    public SwitchMeasureTest() {
        for (long issue = 1; issue <= 3; issue++) {
            payments.tracker.schedule(SPRINT, payments.issue(issue));
        }
    }

    @Test
    public void aSprintIsRecordedWithTheSumOfItsTeam() {
        slicing();
        FIVE.forEach(person -> takesUp(person, SLICE, OTHER));

        assertThat(switches(record(ANN))).contains(new SwitchesView(5, 5));
    }

    @Test
    public void aTeamOfFourIsNotMeasuredAndNothingOfItIsKept() {
        slicing();
        FIVE.subList(1, 5).forEach(person -> takesUp(person, SLICE, OTHER));

        assertThat(switches(record(ANN))).isEmpty();
        assertThat(payments.planning.past().records().issues()).isEmpty();
    }

    @Test
    public void whoMayNotSeeAnIssueThatWasCountedIsGivenNoSum() {
        slicing();
        FIVE.forEach(person -> takesUp(person, SLICE, OTHER));
        payments.tracker.hide(OTHER, BEN);

        assertThat(switches(record(ANN))).isPresent();
        assertThat(switches(done(new ViewRecord(ports).handle(new ViewRecord.Command(BEN, BOARD.id())))))
                .isEmpty();
    }

    @Test
    public void onlyTheSprintItselfIsMeasured() {
        slicing();
        FIVE.forEach(person -> takesUp(person, SLICE));
        clock = end(2).plusSeconds(1);
        FIVE.forEach(person -> takesUp(person, OTHER));

        assertThat(switches(record(ANN))).contains(new SwitchesView(5, 0));
    }

    @Test
    public void noHistoryIsReadWhereNoSliceWas() {
        FIVE.forEach(person -> takesUp(person, OTHER));

        assertThat(switches(record(ANN))).isEmpty();
        assertThat(payments.tracker.historiesRead()).isZero();
    }

    @Test
    public void aSprintOfMoreIssuesThanCanBeReadIsNotMeasured() {
        slicing();
        FIVE.forEach(person -> takesUp(person, SLICE, OTHER));
        for (long issue = 4; issue <= SwitchMeasure.MOST_ISSUES + 1; issue++) {
            payments.tracker.schedule(SPRINT, payments.issue(issue));
        }

        assertThat(switches(record(ANN))).isEmpty();
        assertThat(payments.tracker.historiesRead()).isZero();
    }

    @Test
    public void aCalendarWeekIsMeasuredByWhatChangedInIt() {
        slicing();
        Instant monday = Instant.parse("2026-11-16T00:00:00Z");
        clock = monday;
        FIVE.forEach(person -> takesUp(person, SLICE, OTHER));
        PastSprintForm week = form(
                Optional.empty(), Optional.of(LocalDate.of(2026, 11, 16)), monday, monday.plus(Duration.ofDays(7)));

        assertThat(switches(record(ANN, week))).contains(new SwitchesView(5, 5));
    }

    private void slicing() {
        Initiative initiative = payments.initiatives.add(
                BOARD.id(), payments.issue(900), anInitiative().plan(), NOW.minusSeconds(60), ANN);
        payments.initiatives.save(
                initiative
                        .withSlices(List.of(
                                Slice.planned(SLICE, Effort.ofDays(2), List.of()),
                                Slice.planned(new IssueId(901), Effort.ofDays(2), List.of())))
                        .nextRevision(),
                new InitiativeChange(InitiativeAction.SLICE_SET, Optional.empty(), NOW, Optional.of(ANN)));
    }

    private void takesUp(String person, IssueId... issues) {
        for (IssueId issue : issues) {
            clock = clock.plusSeconds(1);
            payments.tracker.takeUp(new UserId(person), issue, clock);
        }
    }

    private TeamRecordView record(UserId user, PastSprintForm... weeks) {
        PastSprintForm sprint = form(Optional.of(2L), Optional.empty(), start(2), end(2));
        return done(new RecordSprints(ports)
                .handle(new RecordSprints.Command(
                        user, BOARD.id(), weeks.length == 0 ? List.of(sprint) : List.of(weeks), NOW)));
    }

    private static PastSprintForm form(Optional<Long> sprint, Optional<LocalDate> week, Instant from, Instant until) {
        return new PastSprintForm(
                sprint,
                week,
                Optional.of("Sprint 2"),
                Optional.of(from),
                Optional.of(until),
                Optional.of(LocalDate.ofInstant(from, ZoneOffset.UTC)),
                Optional.of(LocalDate.ofInstant(until, ZoneOffset.UTC)));
    }

    private static Optional<SwitchesView> switches(TeamRecordView view) {
        return view.sprints().get(0).switches();
    }
}
