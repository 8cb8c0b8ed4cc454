package org.ballast.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.SprintRecordBuilder.aSprint;
import static org.ballast.core.testing.SprintRecordBuilder.end;
import static org.ballast.core.testing.SprintRecordBuilder.start;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.ballast.core.cadence.Allowance;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.cadence.Occasions;
import org.ballast.core.cadence.Rhythm;
import org.ballast.core.cadence.TaskRule;
import org.ballast.core.cadence.TeamCalendar;
import org.ballast.core.cadence.TeamRule;
import org.ballast.core.cadence.WarRoom;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

public class PastSprintsTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 2);

    @Test
    public void aSprintAndACalendarWeekHaveKeys() {
        assertThat(SprintKey.of(new SprintId(12))).isEqualTo(new SprintKey("S12"));
        assertThat(new SprintKey("S12").sprint()).contains(new SprintId(12));
        assertThat(SprintKey.ofWeek(LocalDate.of(2026, 11, 23)).value()).isEqualTo("W2026-11-23");
        assertThat(new SprintKey("W2026-11-23").sprint()).isEmpty();
        for (String none :
                List.of("", "S", "S0", "S012", "Sx", "12", "W2026-11-24", "W2026-13-01", "S1234567890123456789")) {
            assertThat(SprintKey.parse(none)).as(none).isEmpty();
            assertThatThrownBy(() -> new SprintKey(none)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    public void aPromiseIsKeptByTheFewestTasks() {
        assertThat(aSprint(1).asked(2, 3, AskedGround.POLICY).done(2).build().mark())
                .isEqualTo(PromiseMark.KEPT);
        assertThat(aSprint(1).asked(2, 3, AskedGround.POLICY).done(1).build().mark())
                .isEqualTo(PromiseMark.MISSED);
        assertThat(aSprint(1).asked(0, 3, AskedGround.POLICY).build().mark()).isEqualTo(PromiseMark.NOT_ASKED);
    }

    @Test
    public void sevenOfEightAreGreenFiveAmberFourRed() {
        assertThat(health(8, 0)).isEqualTo(PromiseHealth.GREEN);
        assertThat(health(7, 1)).isEqualTo(PromiseHealth.GREEN);
        assertThat(health(6, 2)).isEqualTo(PromiseHealth.AMBER);
        assertThat(health(5, 3)).isEqualTo(PromiseHealth.AMBER);
        assertThat(health(4, 4)).isEqualTo(PromiseHealth.RED);
        assertThat(health(0, 8)).isEqualTo(PromiseHealth.RED);
    }

    @Test
    public void theFirstThreeSprintsAreWarmingUp() {
        assertThat(health(0, 0)).isEqualTo(PromiseHealth.WARMING_UP);
        assertThat(health(0, 3)).isEqualTo(PromiseHealth.WARMING_UP);
        assertThat(health(0, 4)).isEqualTo(PromiseHealth.RED);
        assertThat(health(4, 0)).isEqualTo(PromiseHealth.GREEN);
    }

    @Test
    public void onlyTheLastEightThatWereAskedForSomethingCount() {
        List<SprintRecord> newestFirst = new ArrayList<>();
        for (int sprint = 20; sprint > 0; sprint--) {
            boolean asked = sprint % 2 == 0;
            newestFirst.add(aSprint(sprint)
                    .asked(asked ? 1 : 0, 2, AskedGround.POLICY)
                    .done(sprint > 6 ? 1 : 0)
                    .build());
        }

        assertThat(PromiseKept.of(newestFirst)).isEqualTo(new PromiseKept(7, 8));
    }

    @Test
    public void aMissedSprintLeavesTheMissingTasksOwing() {
        Ious ious = Ious.of(
                List.of(aSprint(1).asked(2, 3, AskedGround.POLICY).done(1).build()), List.of());

        assertThat(ious.oldestFirst()).containsExactly(new Iou(new SprintKey("S1"), 1, 0, 0, 0));
        assertThat(ious.owed()).isEqualTo(1);
    }

    @Test
    public void doingMoreThanTheFewestPaysTheOldestFirst() {
        Ious ious = Ious.of(
                List.of(
                        aSprint(1).asked(2, 4, AskedGround.POLICY).build(),
                        aSprint(2).asked(2, 4, AskedGround.POLICY).done(1).build(),
                        aSprint(3).asked(2, 4, AskedGround.POLICY).done(4).build(),
                        aSprint(4).asked(1, 2, AskedGround.POLICY).done(1).build()),
                List.of());

        assertThat(ious.of(new SprintKey("S1"))).contains(new Iou(new SprintKey("S1"), 2, 0, 2, 0));
        assertThat(ious.of(new SprintKey("S2"))).contains(new Iou(new SprintKey("S2"), 1, 0, 0, 0));
        assertThat(ious.of(new SprintKey("S3"))).isEmpty();
        assertThat(ious.owed()).isEqualTo(1);
    }

    @Test
    public void noMoreIsOwedThanTwoSprintsAskFor() {
        List<SprintRecord> missed =
                List.of(aSprint(1).build(), aSprint(2).build(), aSprint(3).build());

        assertThat(Ious.of(missed, List.of()).owed()).isEqualTo(2);
        assertThat(Ious.of(missed, List.of()).of(new SprintKey("S3")))
                .contains(new Iou(new SprintKey("S3"), 1, 1, 0, 0));
    }

    @Test
    public void aForgivenIouIsOwedNoMore() {
        List<SprintRecord> records = List.of(
                aSprint(1).build(), aSprint(2).build(), aSprint(3).done(2).build());
        IouForgiveness first = forgiveness(1, end(2).plusSeconds(1));

        Ious ious = Ious.of(records, List.of(first, forgiveness(3, end(3).plusSeconds(1))));

        assertThat(ious.oldestFirst())
                .containsExactly(new Iou(new SprintKey("S1"), 1, 0, 0, 1), new Iou(new SprintKey("S2"), 1, 0, 1, 0));
        assertThat(ious.owed()).isZero();
    }

    @Test
    public void whatWasPaidBeforeItWasForgivenStaysPaid() {
        List<SprintRecord> records =
                List.of(aSprint(1).build(), aSprint(2).done(2).build());

        assertThat(Ious.of(records, List.of(forgiveness(1, end(9)))).oldestFirst())
                .containsExactly(new Iou(new SprintKey("S1"), 1, 0, 1, 0));
    }

    @Test
    public void iousRestDuringAWarRoomAndBeforeThereWasAPolicy() {
        Ious ious = Ious.of(
                List.of(
                        aSprint(1).asked(1, 2, AskedGround.NO_POLICY).build(),
                        aSprint(2).build(),
                        aSprint(3).asked(0, 0, AskedGround.WAR_ROOM).done(3).build(),
                        aSprint(4).asked(1, 2, AskedGround.WAR_ROOM).build()),
                List.of());

        assertThat(ious.oldestFirst()).containsExactly(new Iou(new SprintKey("S2"), 1, 0, 0, 0));
    }

    @Test
    public void aTechWeekAsksForNothingAndWhatItDoesPays() {
        Ious ious = Ious.of(
                List.of(
                        aSprint(1).build(),
                        aSprint(2).asked(0, 0, AskedGround.TECH_WEEK).done(1).build()),
                List.of());

        assertThat(ious.owed()).isZero();
    }

    @Test
    public void aSprintPaysBackAtMostWhatOneMoreWouldAskFor() {
        assertThat(Ious.payableIn(0, asked(1))).isZero();
        assertThat(Ious.payableIn(2, asked(1))).isEqualTo(1);
        assertThat(Ious.payableIn(1, asked(2))).isEqualTo(1);
        assertThat(Ious.payableIn(2, asked(0))).isZero();
    }

    @Test
    public void nothingIsPaidBackWhileAWarRoomIsOnEvenForAPartOfTheSprint() {
        WarRoom room = new WarRoom(
                new BoardId(1),
                new DateSpan(FIRST_DAY, FIRST_DAY.plusDays(6)),
                "No lost payments",
                new UserId("10001"),
                MONDAY,
                Optional.empty());

        Allowance half = allowance(2, List.of(room));

        assertThat(half.tasksMin()).isEqualTo(1);
        assertThat(Ious.payableIn(2, half)).isZero();
    }

    private static Allowance asked(int fewest) {
        return allowance(fewest, List.of());
    }

    /** Of a sprint of two weeks that is asked for so many tasks. */
    private static Allowance allowance(int fewest, List<WarRoom> rooms) {
        return Allowance.of(
                new TeamRule(4, 2, new TaskRule(fewest, fewest + 1, Effort.ofDays(1)), Rhythm.NONE),
                Optional.of(new DateSpan(FIRST_DAY, FIRST_DAY.plusDays(13))),
                PersonDays.NONE,
                new Occasions(TeamCalendar.DEFAULT, List.of(), List.of(), rooms));
    }

    @Test
    public void whateverTheOrderAndTheOutcomeTheSumsHold() {
        Random dice = new Random(7);
        for (int trial = 0; trial < 500; trial++) {
            List<SprintRecord> records = new ArrayList<>();
            int largest = 0;
            for (int sprint = 1; sprint <= 1 + dice.nextInt(12); sprint++) {
                int fewest = dice.nextInt(4);
                AskedGround ground = AskedGround.values()[dice.nextInt(AskedGround.values().length)];
                largest = Math.max(largest, fewest);
                records.add(aSprint(sprint)
                        .asked(fewest, fewest + 2, ground)
                        .done(dice.nextInt(6))
                        .build());
            }
            List<IouForgiveness> forgiven = List.of(forgiveness(1 + dice.nextInt(12), start(1 + dice.nextInt(12))));
            Ious ious = Ious.of(records, forgiven);
            List<SprintRecord> shuffled = new ArrayList<>(records);
            Collections.shuffle(shuffled, dice);

            assertThat(Ious.of(shuffled, forgiven)).isEqualTo(ious);
            assertThat(ious.owed()).isBetween(0, Ious.MOST_SPRINTS_OWED * largest);
            assertThat(ious.oldestFirst()).allSatisfy(iou -> {
                assertThat(iou.left()).isBetween(0, iou.missed());
                assertThat(iou.lapsed()).isNotNegative();
                assertThat(iou.paid()).isNotNegative();
                assertThat(iou.forgiven()).isNotNegative();
            });
        }
    }

    @Test
    public void theFlowOfDebtKeepsItsSign() {
        SprintRecord record = aSprint(1)
                .with(IssuePart.PLANNED, 1, 2, 3)
                .with(IssuePart.DONE, 1, 2)
                .with(IssuePart.REOPENED, 9)
                .with(IssuePart.CREATED, 4)
                .withoutEstimate(IssuePart.CREATED, 5)
                .with(IssuePart.DISCOVERED, 6, 7, 8)
                .build();
        DebtFlow flow = DebtFlow.of(record);

        assertThat(flow.planned()).isEqualTo(new DebtAmount(3, PersonDays.ofDays(3), 0));
        assertThat(flow.created()).isEqualTo(new DebtAmount(2, PersonDays.ofDays(1), 1));
        assertThat(flow.discovered().items()).isEqualTo(3);
        assertThat(flow.paidItems()).isEqualTo(1);
        assertThat(flow.paidHalfDays()).isEqualTo(2);
        assertThat(flow.netItems()).isEqualTo(1);
        assertThat(flow.netHalfDays()).isZero();
        assertThat(DebtFlow.of(aSprint(2).with(IssuePart.REOPENED, 1).build()).paidHalfDays())
                .isEqualTo(-2);
        assertThat(DebtFlow.of(aSprint(2).with(IssuePart.DONE, 1).build()).netItems())
                .isEqualTo(-1);
    }

    @Test
    public void whatSomebodyMustNotSeeIsInNoSum() {
        SprintRecord seen =
                aSprint(1).done(2).with(IssuePart.CREATED, 7).build().seenWith(Set.of(new IssueId(101)));

        assertThat(seen.done()).isEqualTo(1);
        assertThat(seen.allIssues()).containsExactly(new IssueId(101));
        assertThat(DebtFlow.of(seen).created().items()).isZero();
    }

    @Test
    public void anItemIsStarvedOnceSixSprintsThatTookTasksPassedItOver() {
        IssueId issue = new IssueId(7);
        List<SprintRecord> records = new ArrayList<>();
        for (int sprint = 1; sprint <= 8; sprint++) {
            records.add(aSprint(sprint).done(1).build());
        }
        records.add(aSprint(9).with(IssuePart.PLANNED, 7).build());
        records.add(aSprint(10).with(IssuePart.DONE, 7).build());
        records.add(aSprint(11).asked(0, 0, AskedGround.TECH_WEEK).build());

        assertThat(Starvation.passedOver(issue, start(1), records)).isEqualTo(8);
        assertThat(Starvation.passedOver(issue, start(3), records)).isEqualTo(6);
        assertThat(Starvation.passedOver(issue, start(3).plusMillis(1), records))
                .isEqualTo(5);
        assertThat(Starvation.isStarved(6)).isTrue();
        assertThat(Starvation.isStarved(5)).isFalse();
    }

    @Test
    public void recordsRefuseWhatMakesNoSense() {
        assertThatThrownBy(() -> new Asked(2, 1, AskedGround.POLICY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Asked(-1, 1, AskedGround.POLICY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> record("Sprint", MONDAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> record(" ", MONDAY.plusSeconds(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> record("x".repeat(201), MONDAY.plusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IouForgiveness(new BoardId(1), new SprintKey("S1"), " ", new UserId("1"), MONDAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StarvedVerdict(
                        new BoardId(1), new IssueId(1), VerdictKind.KEEP, "x".repeat(201), new UserId("1"), MONDAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SprintRecord record(String name, Instant end) {
        return new SprintRecord(
                new BoardId(1),
                new SprintKey("S1"),
                name,
                MONDAY,
                end,
                Asked.NOTHING,
                PersonDays.NONE,
                List.of(),
                Optional.empty(),
                new UserId("1"),
                MONDAY);
    }

    private static PromiseHealth health(int kept, int missed) {
        List<SprintRecord> records = new ArrayList<>();
        for (int sprint = 1; sprint <= kept + missed; sprint++) {
            records.add(aSprint(sprint).done(sprint <= kept ? 1 : 0).build());
        }
        return PromiseKept.of(records).health();
    }

    private static IouForgiveness forgiveness(long sprint, Instant at) {
        return new IouForgiveness(
                new BoardId(1), SprintKey.of(new SprintId(sprint)), "a release", new UserId("10001"), at);
    }
}
