package org.ballast.core.record.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;
import static org.ballast.core.testing.Payments.refused;
import static org.ballast.core.testing.PolicyBuilder.aPolicy;
import static org.ballast.core.testing.SprintRecordBuilder.aSprint;
import static org.ballast.core.testing.SprintRecordBuilder.end;
import static org.ballast.core.testing.SprintRecordBuilder.start;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.ballast.core.cadence.OccasionItem;
import org.ballast.core.cadence.OccasionKey;
import org.ballast.core.cadence.OccasionKind;
import org.ballast.core.collect.BatchId;
import org.ballast.core.collect.CollectedIssue;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.planning.SprintAbsence;
import org.ballast.core.record.AskedGround;
import org.ballast.core.record.IssuePart;
import org.ballast.core.record.PromiseHealth;
import org.ballast.core.record.PromiseMark;
import org.ballast.core.record.SprintKey;
import org.ballast.core.record.SprintRecord;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.InMemoryCollectionRepository;
import org.ballast.core.testing.Payments;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

/** The payments team records its sprints; the policy counts from the first Monday on, so sprint 2 is the first with one. */
public class RecordingTest {

    private final Payments payments = Payments.team();
    private final InMemoryCollectionRepository collected = new InMemoryCollectionRepository();
    private final RecordPorts ports = new RecordPorts(
            payments.debt,
            payments.planning,
            collected,
            payments.asked(),
            payments.tracker,
            payments.initiatives,
            payments.tracker,
            payments.unitOfWork);

    @Test
    public void aSprintIsRecordedWithWhatWasAskedPlannedAndDone() {
        IssueId paid = planned(1, 2);
        planned(2, 2);
        payments.tracker.resolve(paid, start(2).plusSeconds(60));

        TeamRecordView view = done(record(sprint(2)));

        assertThat(view.sprints()).hasSize(1);
        SprintRecordView sprint = view.sprints().get(0);
        assertThat(sprint.key()).isEqualTo("S2");
        assertThat(sprint.name()).isEqualTo("Sprint 2");
        assertThat(sprint.ground()).isEqualTo(AskedGround.POLICY);
        assertThat(sprint.fewest()).isEqualTo(1);
        assertThat(sprint.most()).isEqualTo(2);
        assertThat(sprint.capacity()).isEqualTo(PersonDays.ofDays(20));
        assertThat(sprint.mark()).isEqualTo(PromiseMark.KEPT);
        assertThat(sprint.flow().planned()).isEqualTo(new DebtAmountView(2, PersonDays.ofDays(2), 0));
        assertThat(sprint.flow().done()).isEqualTo(new DebtAmountView(1, PersonDays.ofDays(1), 0));
        assertThat(sprint.iou()).isEmpty();
        assertThat(view.health()).isEqualTo(PromiseHealth.WARMING_UP);
        assertThat(view.kept()).isEqualTo(1);
        assertThat(view.of()).isEqualTo(1);
    }

    @Test
    public void aMobsTaskIsOneTaskAndTakesADayOfEverybody() {
        IssueId mob = planned(1, 2);
        payments.tracker.resolve(mob, start(2).plusSeconds(60));
        takenOn(OccasionKind.HACK_DAY, day(start(2)).plusDays(2), 1, OccasionItem.Standing.TAKEN);
        takenOn(OccasionKind.HACK_DAY, day(start(2)).plusDays(2), 2, OccasionItem.Standing.DROPPED);
        takenOn(OccasionKind.HACK_DAY, day(start(3)).plusDays(2), 1, OccasionItem.Standing.CONTINUED);
        planned(2, 2);

        DebtFlowView flow = done(record(sprint(2))).sprints().get(0).flow();

        assertThat(flow.mob()).isEqualTo(new DebtAmountView(1, PersonDays.ofDays(4), 0));
        assertThat(flow.done()).isEqualTo(new DebtAmountView(1, PersonDays.ofDays(1), 0));
    }

    @Test
    public void aSecondTimeChangesNothing() {
        planned(1, 2);
        TeamRecordView first = done(record(sprint(2)));
        payments.tracker.resolve(new IssueId(1), start(2).plusSeconds(60));

        assertThat(done(record(sprint(2), sprint(2)))).isEqualTo(first);
    }

    @Test
    public void whoIsSecondKeepsTheRecordOfTheFirst() {
        planned(1, 2);
        SprintRecord others = aSprint(2).done(2).build();
        payments.unitOfWork.beforeNextRun(
                () -> payments.planning.past().records().add(others));

        done(record(sprint(2)));

        assertThat(payments.planning.past().records().latest(BOARD.id(), 9)).containsExactly(others);
    }

    @Test
    public void absenceTakesFromTheCapacity() {
        planned(1, 2);
        payments.planning
                .absences()
                .save(new SprintAbsence(BOARD.id(), SprintKey.of(new SprintId(2)), PersonDays.ofDays(3), ANN, MONDAY));

        assertThat(done(record(sprint(2))).sprints().get(0).capacity()).isEqualTo(PersonDays.ofDays(17));
    }

    @Test
    public void beforeThereWasAPolicyNothingWasAsked() {
        planned(1, 1);

        SprintRecordView sprint = done(record(sprint(1))).sprints().get(0);

        assertThat(sprint.ground()).isEqualTo(AskedGround.NO_POLICY);
        assertThat(sprint.mark()).isEqualTo(PromiseMark.NOT_ASKED);
        assertThat(sprint.iou()).isEmpty();
    }

    @Test
    public void aTeamWithoutSprintsHasCalendarWeeks() {
        IssueId issue = payments.tagged(aDebtItem().of(1).build());
        payments.tracker.resolve(issue, start(3).plusSeconds(60));
        LocalDate monday = LocalDate.of(2026, 11, 16);
        Instant midnight = Instant.parse("2026-11-16T00:00:00Z");

        TeamRecordView view = done(record(week(monday, midnight, midnight.plus(Duration.ofDays(7)))));

        assertThat(view.sprints().get(0).key()).isEqualTo("W2026-11-16");
        assertThat(view.sprints().get(0).flow().done().items()).isEqualTo(1);
        assertThat(view.sprints().get(0).mark()).isEqualTo(PromiseMark.KEPT);
    }

    @Test
    public void aWeekWasPlannedWithWhatWasTakenOnForItAndLostItsOwnAbsence() {
        LocalDate monday = LocalDate.of(2026, 11, 16);
        Instant midnight = Instant.parse("2026-11-16T00:00:00Z");
        payments.tagged(aDebtItem().of(1).build());
        payments.tagged(aDebtItem().of(2).build());
        takenOn(monday, 1, OccasionItem.Standing.TAKEN);
        takenOn(monday, 2, OccasionItem.Standing.DROPPED);
        payments.planning
                .absences()
                .save(new SprintAbsence(BOARD.id(), SprintKey.ofWeek(monday), PersonDays.ofDays(4), ANN, MONDAY));

        SprintRecordView view = done(record(week(monday, midnight, midnight.plus(Duration.ofDays(7)))))
                .sprints()
                .get(0);

        assertThat(view.flow().planned().items()).isEqualTo(1);
        assertThat(view.capacity()).isEqualTo(PersonDays.ofDays(16));
    }

    @Test
    public void aWeekInWhichNobodyWorkedWasAskedForNothingAndLeavesNothingOwing() {
        LocalDate monday = LocalDate.of(2026, 11, 16);
        Instant midnight = Instant.parse("2026-11-16T00:00:00Z");
        for (int day = 0; day < 5; day++) {
            payments.planning.cadence().calendars().saveHoliday(BOARD.id(), monday.plusDays(day), "Shutdown");
        }

        TeamRecordView view = done(record(week(monday, midnight, midnight.plus(Duration.ofDays(7)))));

        assertThat(view.sprints().get(0).ground()).isEqualTo(AskedGround.HOLIDAYS);
        assertThat(view.sprints().get(0).mark()).isEqualTo(PromiseMark.NOT_ASKED);
        assertThat(view.owed()).isZero();
    }

    private void takenOn(LocalDate monday, long issue, OccasionItem.Standing standing) {
        takenOn(OccasionKind.WEEK, monday, issue, standing);
    }

    private void takenOn(OccasionKind kind, LocalDate day, long issue, OccasionItem.Standing standing) {
        payments.planning
                .cadence()
                .items()
                .save(new OccasionItem(
                        new OccasionKey(BOARD.id(), kind, day), new IssueId(issue), "", standing, ANN, MONDAY));
    }

    @Test
    public void collectedDebtIsDiscovered() {
        IssueId issue = payments.tagged(
                aDebtItem().of(1).taggedAt(start(2).plusSeconds(9)).build());
        payments.tracker.createdAt(issue, start(2).plusSeconds(8));
        CollectedIssue line = new CollectedIssue(
                BOARD.id(),
                new BatchId("batch-one"),
                "old",
                ANN,
                MONDAY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        collected.claim(line);
        collected.complete(line.created(issue, Optional.empty()));
        payments.tracker.schedule(new SprintId(2));

        DebtFlowView flow = done(record(sprint(2))).sprints().get(0).flow();

        assertThat(flow.discovered().items()).isEqualTo(1);
        assertThat(flow.created().items()).isZero();
    }

    @Test
    public void whatComesBackTakesFromTheSprintInWhichItDoes() {
        IssueId issue = planned(1, 2);
        payments.tracker.resolve(issue, start(2).plusSeconds(60));
        payments.tracker.schedule(new SprintId(3));
        done(record(sprint(2)));
        payments.tracker.reopen(issue);

        TeamRecordView view = done(record(sprint(2), sprint(3)));

        assertThat(view.sprints().get(0).flow().reopened().items()).isEqualTo(1);
        assertThat(view.sprints().get(0).flow().paidItems()).isEqualTo(-1);
        assertThat(view.sprints().get(0).flow().paidDays()).isEqualByComparingTo(new BigDecimal("-1"));
        assertThat(view.sprints().get(1).flow().paidItems()).isEqualTo(1);
    }

    @Test
    public void everybodyIsGivenTheSumsOfWhatTheyMaySee() {
        IssueId hidden = planned(1, 2);
        planned(2, 2);
        payments.tracker.resolve(hidden, start(2).plusSeconds(60));
        payments.tracker.hide(hidden, BEN);
        done(record(sprint(2)));

        TeamRecordView view = done(view(BEN));

        assertThat(view.sprints().get(0).flow().planned().items()).isEqualTo(1);
        assertThat(view.sprints().get(0).flow().done().items()).isZero();
        assertThat(view.sprints().get(0).mark()).isEqualTo(PromiseMark.MISSED);
        assertThat(view.canPlan()).isFalse();
        assertThat(view.planRefusal()).map(Refusal::code).contains("ballast.planning.plan-not-allowed");
        assertThat(done(view(ANN)).sprints().get(0).mark()).isEqualTo(PromiseMark.KEPT);
    }

    @Test
    public void aRecordIsWholeWhoeverWritesIt() {
        IssueId hidden = planned(1, 2);
        payments.tracker.resolve(hidden, start(2).plusSeconds(60));
        payments.tracker.hide(hidden, ANN);

        assertThat(done(record(sprint(2))).sprints().get(0).flow().done().items())
                .isZero();
        assertThat(done(view(BEN)).sprints().get(0).flow().done().items()).isEqualTo(1);
    }

    @Test
    public void onlyWhoMayPlanRecordsAndForgives() {
        planned(1, 2);

        assertThat(refusal(record(BEN, sprint(2)))).isEqualTo("ballast.planning.plan-not-allowed");
        assertThat(refusal(forgive(BEN, "S2", "x"))).isEqualTo("ballast.planning.plan-not-allowed");
        payments.tracker.hideFilter(BOARD.filterId(), BEN);
        assertThat(refusal(view(BEN))).isEqualTo("ballast.shared.board-unknown");
    }

    @Test
    public void whatMakesNoSenseIsRefusedFieldByField() {
        Instant from = start(2);
        planned(1, 2);

        assertThat(refused(record(form(Optional.empty(), Optional.empty(), Optional.empty(), null, null)))
                        .causes())
                .extracting(refusal -> refusal.field().orElse(""))
                .containsExactly("sprintId", "start", "end", "firstDay", "lastDay", "name");
        assertThat(refusal(record(form(Optional.of(2L), Optional.of("S"), Optional.empty(), from, from))))
                .isEqualTo("ballast.record.dates-contradict");
        assertThat(refusal(record(form(Optional.of(2L), Optional.of("S"), Optional.empty(), from, NOW.plusSeconds(1)))))
                .isEqualTo("ballast.record.not-over");
        assertThat(refusal(record(form(Optional.of(77L), Optional.of("S"), Optional.empty(), from, end(2)))))
                .isEqualTo("ballast.planning.sprint-unknown");
        LocalDate tuesday = LocalDate.of(2026, 11, 17);
        Instant midnight = Instant.parse("2026-11-17T00:00:00Z");
        assertThat(refusal(record(week(tuesday, midnight, midnight.plus(Duration.ofDays(7))))))
                .isEqualTo("ballast.record.no-week");
        LocalDate monday = LocalDate.of(2026, 11, 16);
        assertThat(refusal(record(week(monday, midnight, midnight.plus(Duration.ofDays(6))))))
                .isEqualTo("ballast.record.no-week");
        PastSprintForm[] many = new PastSprintForm[RecordSprints.MOST_SPRINTS + 1];
        Arrays.fill(many, sprint(2));
        assertThat(refusal(record(many))).isEqualTo("ballast.record.too-many-sprints");
        assertThat(payments.planning.past().records().latest(BOARD.id(), 9)).isEmpty();
    }

    @Test
    public void aMissedSprintIsForgivenInWritingAndOnce() {
        planned(1, 2);
        assertThat(done(record(sprint(2))).owed()).isEqualTo(1);

        assertThat(refused(forgive(ANN, "S2", " ")).field()).contains("reason");
        assertThat(refusal(forgive(ANN, "S3", "a release"))).isEqualTo("ballast.record.nothing-owed");
        assertThat(refusal(forgive(ANN, "2", "a release"))).isEqualTo("ballast.planning.sprint-unknown");
        TeamRecordView view = done(forgive(ANN, "S2", " a release "));

        assertThat(view.owed()).isZero();
        assertThat(view.sprints().get(0).iou())
                .contains(new IouView(
                        1,
                        0,
                        0,
                        1,
                        0,
                        Optional.of(new IouForgivenessView(
                                "a release", new PersonView(Optional.of("Ann Archer"), false), NOW))));
        assertThat(refusal(forgive(ANN, "S2", "again"))).isEqualTo("ballast.record.nothing-owed");
    }

    @Test
    public void thePolicyInForceAtTheStartCounts() {
        planned(1, 3);
        payments.planning
                .policies()
                .append(new SavedPolicy(
                        BOARD.id(), aPolicy().tasks(2, 4).build(), DotLimits.DEFAULT, start(3).plusSeconds(1), ANN));
        payments.tracker.schedule(new SprintId(4));

        TeamRecordView view = done(record(sprint(4), sprint(3)));

        assertThat(view.sprints()).extracting(SprintRecordView::key).containsExactly("S4", "S3");
        assertThat(view.sprints()).extracting(SprintRecordView::fewest).containsExactly(2, 1);
    }

    @Test
    public void theTrackerIsNotAskedInAUnitOfWork() {
        planned(1, 2);
        payments.tracker.neverSearchWhile(payments.unitOfWork::isRunning);

        assertThat(done(record(sprint(2))).sprints()).hasSize(1);
        assertThat(done(forgive(ANN, "S2", "a release")).owed()).isZero();
    }

    @Test
    public void aDeletedIssueLeavesEveryRecord() {
        planned(1, 2);
        done(record(sprint(2)));

        assertThat(payments.planning.past().records().issues()).containsExactly(new IssueId(1));
        assertThat(payments.planning.past().records().find(BOARD.id(), new SprintKey("S2")))
                .hasValueSatisfying(record -> assertThat(record.has(new IssueId(1), IssuePart.PLANNED))
                        .isTrue());
    }

    private IssueId planned(long issue, long sprint) {
        IssueId id = payments.tagged(aDebtItem().of(issue).build());
        payments.tracker.schedule(new SprintId(sprint), id);
        return id;
    }

    private Outcome<TeamRecordView> record(PastSprintForm... sprints) {
        return record(ANN, sprints);
    }

    private Outcome<TeamRecordView> record(UserId user, PastSprintForm... sprints) {
        return new RecordSprints(ports)
                .handle(new RecordSprints.Command(user, BOARD.id(), Arrays.asList(sprints), NOW));
    }

    private Outcome<TeamRecordView> view(UserId viewer) {
        return new ViewRecord(ports).handle(new ViewRecord.Command(viewer, BOARD.id()));
    }

    private Outcome<TeamRecordView> forgive(UserId user, String sprint, String reason) {
        return new ForgiveIou(ports).handle(new ForgiveIou.Command(user, BOARD.id(), sprint, Optional.of(reason), NOW));
    }

    private static PastSprintForm sprint(long number) {
        return form(Optional.of(number), Optional.of("Sprint " + number), Optional.empty(), start(number), end(number));
    }

    private static PastSprintForm week(LocalDate monday, Instant from, Instant until) {
        return form(Optional.empty(), Optional.empty(), Optional.of(monday), from, until);
    }

    private static PastSprintForm form(
            Optional<Long> sprint,
            Optional<String> name,
            Optional<LocalDate> week,
            @Nullable Instant from,
            @Nullable Instant until) {
        return new PastSprintForm(
                sprint,
                week,
                name,
                Optional.ofNullable(from),
                Optional.ofNullable(until),
                Optional.ofNullable(from).map(RecordingTest::day),
                Optional.ofNullable(until).map(RecordingTest::day));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
