package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.SprintRecordBuilder.aSprint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.record.Asked;
import org.ballast.core.record.AskedGround;
import org.ballast.core.record.IssuePart;
import org.ballast.core.record.SprintKey;
import org.ballast.core.record.SprintRecord;
import org.ballast.core.record.SprintRecordRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link SprintRecordRepository} does. */
public abstract class SprintRecordRepositoryContract {

    private static final BoardId BOARD = new BoardId(1);
    private static final BoardId OTHER_BOARD = new BoardId(2);

    /** An empty repository. */
    protected abstract SprintRecordRepository newRepository();

    @Test
    public void givesBackEveryValueAsItWasAdded() {
        SprintRecordRepository records = newRepository();
        SprintRecord sprint = aSprint(3)
                .asked(0, 0, AskedGround.WAR_ROOM)
                .with(IssuePart.PLANNED, 7, 9)
                .with(IssuePart.DONE, 7)
                .with(IssuePart.REOPENED, 5)
                .withoutEstimate(IssuePart.CREATED, 9)
                .with(IssuePart.DISCOVERED, 11)
                .switches(5, 0, 13)
                .build();
        SprintRecord week = new SprintRecord(
                BOARD,
                SprintKey.ofWeek(LocalDate.of(2026, 11, 23)),
                "\ud83d\udea2".repeat(SprintRecord.LONGEST_NAME),
                MONDAY,
                MONDAY.plusMillis(1),
                new Asked(1980, 1980, AskedGround.POLICY),
                new PersonDays(3961),
                List.of(),
                Optional.empty(),
                new UserId("10001"),
                MONDAY.plusMillis(2));
        records.add(sprint);
        records.add(week);

        assertThat(records.find(BOARD, sprint.key())).contains(sprint);
        assertThat(records.find(BOARD, week.key())).contains(week);
        assertThat(records.find(OTHER_BOARD, week.key())).isEmpty();
    }

    @Test
    public void listsTheLatestOfABoardFirst() {
        SprintRecordRepository records = newRepository();
        SprintRecord one = aSprint(1).done(1).build();
        SprintRecord two = aSprint(2).done(2).build();
        SprintRecord three = aSprint(3).build();
        records.add(two);
        records.add(three);
        records.add(one);
        records.add(aSprint(4).board(2).done(1).build());

        assertThat(records.latest(BOARD, 26)).containsExactly(three, two, one);
        assertThat(records.latest(BOARD, 2)).containsExactly(three, two);
        assertThat(records.latest(new BoardId(3), 2)).isEmpty();
    }

    @Test
    public void refusesASecondRecordOfTheSameSprint() {
        SprintRecordRepository records = newRepository();
        records.add(aSprint(1).done(1).build());
        records.add(aSprint(1).board(2).build());

        assertThatThrownBy(() -> records.add(aSprint(1).build())).isInstanceOf(RuntimeException.class);

        assertThat(records.find(BOARD, SprintKey.of(new SprintId(1))))
                .contains(aSprint(1).done(1).build());
    }

    @Test
    public void forgetsABoard() {
        SprintRecordRepository records = newRepository();
        records.add(aSprint(1).done(1).build());
        records.add(aSprint(1).board(2).done(1).build());

        records.removeAll(BOARD);

        assertThat(records.latest(BOARD, 26)).isEmpty();
        assertThat(records.latest(OTHER_BOARD, 26)).hasSize(1);
        records.add(aSprint(1).build());
        assertThat(records.latest(BOARD, 26)).containsExactly(aSprint(1).build());
    }

    @Test
    public void forgetsAnIssueInEveryRecord() {
        SprintRecordRepository records = newRepository();
        records.add(aSprint(1)
                .with(IssuePart.PLANNED, 7, 8)
                .with(IssuePart.DONE, 7)
                .switches(5, 6, 7)
                .build());
        records.add(aSprint(1).board(2).with(IssuePart.DONE, 7).build());
        assertThat(records.issues()).containsExactly(new IssueId(7), new IssueId(8));

        records.removeAll(new IssueId(7));

        assertThat(records.issues()).containsExactly(new IssueId(8));
        assertThat(records.latest(BOARD, 1))
                .containsExactly(
                        aSprint(1).with(IssuePart.PLANNED, 8).switches(5, 6).build());
        assertThat(records.latest(OTHER_BOARD, 1))
                .containsExactly(aSprint(1).board(2).build());
    }
}
