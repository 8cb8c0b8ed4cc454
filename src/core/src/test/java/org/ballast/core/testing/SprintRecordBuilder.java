package org.ballast.core.testing;

import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.core.initiative.TeamSwitches;
import org.ballast.core.record.Asked;
import org.ballast.core.record.AskedGround;
import org.ballast.core.record.IssuePart;
import org.ballast.core.record.RecordedIssue;
import org.ballast.core.record.SprintKey;
import org.ballast.core.record.SprintRecord;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;

/** Builds the record of a one-week sprint of board 1, asked for one or two tasks. Sprint n is the n-th week from Monday on. */
public final class SprintRecordBuilder {

    private BoardId board = new BoardId(1);
    private final long number;
    private Asked asked = new Asked(1, 2, AskedGround.POLICY);
    private final List<RecordedIssue> issues = new ArrayList<>();

    private Optional<TeamSwitches> switches = Optional.empty();

    private SprintRecordBuilder(long number) {
        this.number = number;
    }

    public static SprintRecordBuilder aSprint(long number) {
        return new SprintRecordBuilder(number);
    }

    public SprintRecordBuilder board(long id) {
        board = new BoardId(id);
        return this;
    }

    public SprintRecordBuilder asked(int fewest, int most, AskedGround ground) {
        asked = new Asked(fewest, most, ground);
        return this;
    }

    public SprintRecordBuilder with(IssuePart part, long... ids) {
        for (long id : ids) {
            issues.add(new RecordedIssue(new IssueId(id), part, Optional.of(Effort.ofDays(1))));
        }
        return this;
    }

    public SprintRecordBuilder withoutEstimate(IssuePart part, long id) {
        issues.add(new RecordedIssue(new IssueId(id), part, Optional.empty()));
        return this;
    }

    /** What the team switched, counted from the issues. */
    public SprintRecordBuilder switches(int people, int sum, long... ids) {
        switches = Optional.of(new TeamSwitches(people, sum));
        for (long id : ids) {
            withoutEstimate(IssuePart.WORKED, id);
        }
        return this;
    }

    /** So many tasks that were planned and done; their issues are numbered from the sprint's hundred. */
    public SprintRecordBuilder done(int tasks) {
        for (int task = 0; task < tasks; task++) {
            with(IssuePart.PLANNED, 100 * number + task);
            with(IssuePart.DONE, 100 * number + task);
        }
        return this;
    }

    public static Instant start(long number) {
        return MONDAY.plus(Duration.ofDays(7 * (number - 1)));
    }

    public static Instant end(long number) {
        return start(number).plus(Duration.ofDays(7)).minusSeconds(60);
    }

    public SprintRecord build() {
        issues.sort(Comparator.comparing(RecordedIssue::issue).thenComparing(RecordedIssue::part));
        return new SprintRecord(
                board,
                SprintKey.of(new SprintId(number)),
                "Sprint " + number,
                start(number),
                end(number),
                asked,
                PersonDays.ofDays(20),
                issues,
                switches,
                new UserId("10001"),
                end(number).plusSeconds(600));
    }
}
