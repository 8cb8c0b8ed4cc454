package org.ballast.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.SprintRecordBuilder.aSprint;
import static org.ballast.core.testing.SprintRecordBuilder.end;
import static org.ballast.core.testing.SprintRecordBuilder.start;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

public class SprintRecorderTest {

    private static final long ISSUE = 7;
    private static final Instant LONG_AGO = start(1).minusSeconds(9_999_999);

    private final List<PastItem> items = new ArrayList<>();
    private final Set<IssueId> inSprint = new HashSet<>();
    private final Set<IssueId> inNoSprint = new HashSet<>();

    @Test
    public void whatIsInTheSprintIsPlannedAndDoneOnceItIsResolvedInIt() {
        planned(item(ISSUE, during(2)));

        assertThat(parts(2)).containsExactly(IssuePart.PLANNED, IssuePart.DONE);
    }

    @Test
    public void whatWasResolvedLaterOrNeverIsNotDone() {
        planned(item(ISSUE, during(3)));
        assertThat(parts(2)).containsExactly(IssuePart.PLANNED);

        items.clear();
        planned(item(ISSUE, Optional.empty()));
        assertThat(parts(2)).containsExactly(IssuePart.PLANNED);
    }

    @Test
    public void theFirstAndTheLastMomentBelongToTheSprint() {
        planned(item(ISSUE, Optional.of(start(2))));
        assertThat(parts(2)).contains(IssuePart.DONE);

        items.clear();
        planned(item(ISSUE, Optional.of(end(2))));
        assertThat(parts(2)).contains(IssuePart.DONE);
    }

    @Test
    public void whatWasDoneBetweenTwoSprintsCountsInTheSecond() {
        planned(item(ISSUE, Optional.of(start(3).minusSeconds(1))));

        assertThat(parts(3, aSprint(1).build())).contains(IssuePart.DONE);
        assertThat(parts(3)).doesNotContain(IssuePart.DONE);
    }

    @Test
    public void whatWasDoneInNoSprintCountsAndWhatWasInAnotherOneDoesNot() {
        items.add(item(ISSUE, during(2)));
        assertThat(parts(2)).isEmpty();

        inNoSprint.add(new IssueId(ISSUE));
        assertThat(parts(2)).containsExactly(IssuePart.DONE);
    }

    @Test
    public void whatIsOpenAgainTakesFromThisSprint() {
        items.add(item(ISSUE, Optional.empty()));

        assertThat(parts(2, aSprint(1).with(IssuePart.DONE, ISSUE).build())).containsExactly(IssuePart.REOPENED);
        assertThat(parts(
                        3,
                        aSprint(1).with(IssuePart.DONE, ISSUE).build(),
                        aSprint(2).with(IssuePart.REOPENED, ISSUE).build()))
                .isEmpty();
    }

    @Test
    public void whatIsDoneASecondTimePaysNothingTwice() {
        planned(item(ISSUE, during(2)));

        assertThat(parts(2, aSprint(1).with(IssuePart.DONE, ISSUE).build()))
                .containsExactly(IssuePart.PLANNED, IssuePart.DONE, IssuePart.REOPENED);
        assertThat(parts(
                        2,
                        aSprint(1)
                                .with(IssuePart.DONE, ISSUE)
                                .with(IssuePart.REOPENED, ISSUE)
                                .build()))
                .containsExactly(IssuePart.PLANNED, IssuePart.DONE);
    }

    @Test
    public void whatStaysDoneIsNotReopened() {
        items.add(item(ISSUE, during(1)));

        assertThat(parts(2, aSprint(1).with(IssuePart.DONE, ISSUE).build())).isEmpty();
    }

    @Test
    public void aLaterRecordSaysNothingOfAnEarlierSprint() {
        items.add(item(ISSUE, Optional.empty()));

        assertThat(parts(1, aSprint(2).with(IssuePart.DONE, ISSUE).build())).isEmpty();
    }

    @Test
    public void debtIsNewWhenItsIssueIsAndOtherwiseItWasDiscovered() {
        items.add(tagged(1, start(2).plusSeconds(5), start(2).plusSeconds(9), false));
        items.add(tagged(2, LONG_AGO, start(2).plusSeconds(9), false));
        items.add(tagged(3, start(2).plusSeconds(5), start(2).plusSeconds(9), true));
        items.add(tagged(4, start(1), start(1), false));

        assertThat(all(2))
                .extracting(part -> part.issue().value() + " " + part.part())
                .containsExactly("1 CREATED", "2 DISCOVERED", "3 DISCOVERED");
    }

    @Test
    public void debtTaggedBetweenTwoSprintsCountsInTheSecondAndOnceOnly() {
        items.add(tagged(ISSUE, start(2), start(2).plusSeconds(9), false));

        assertThat(parts(3, aSprint(1).build())).containsExactly(IssuePart.CREATED);
        assertThat(parts(3)).isEmpty();
        assertThat(parts(
                        3,
                        aSprint(1).build(),
                        aSprint(4).with(IssuePart.CREATED, ISSUE).build()))
                .isEmpty();
    }

    @Test
    public void aRecordKeepsTheEstimateAndTheOrder() {
        planned(new PastItem(new PastIssue(new IssueId(9), LONG_AGO, during(2)), Optional.empty(), LONG_AGO, false));
        planned(item(3, during(2)));

        SprintRecord record = SprintRecord.of(
                new BoardId(1),
                sprint(2),
                new Asked(1, 2, AskedGround.POLICY),
                PersonDays.ofDays(20),
                reading(2),
                List.of(),
                SprintWork.NONE,
                new UserId("10001"),
                end(3));

        assertThat(record.issues())
                .containsExactly(
                        new RecordedIssue(new IssueId(3), IssuePart.PLANNED, Optional.of(Effort.ofDays(1))),
                        new RecordedIssue(new IssueId(3), IssuePart.DONE, Optional.of(Effort.ofDays(1))),
                        new RecordedIssue(new IssueId(9), IssuePart.PLANNED, Optional.empty()),
                        new RecordedIssue(new IssueId(9), IssuePart.DONE, Optional.empty()));
        assertThat(record.name()).isEqualTo("Sprint 2");
    }

    private List<IssuePart> parts(long sprint, SprintRecord... others) {
        return all(sprint, others).stream().map(RecordedIssue::part).toList();
    }

    private List<RecordedIssue> all(long sprint, SprintRecord... others) {
        return SprintRecorder.parts(sprint(sprint), reading(sprint), Arrays.asList(others), SprintWork.NONE);
    }

    private BoardPastReading reading(long sprint) {
        return new BoardPastReading(items, Map.of(SprintKey.of(new SprintId(sprint)), inSprint), Map.of(), inNoSprint);
    }

    private void planned(PastItem item) {
        items.add(item);
        inSprint.add(item.issue().issue());
    }

    private static PastSprint sprint(long number) {
        LocalDate first = start(number).atZone(ZoneOffset.UTC).toLocalDate();
        return new PastSprint(
                SprintKey.of(new SprintId(number)),
                "Sprint " + number,
                new DateSpan(first, first.plusDays(6)),
                start(number),
                end(number));
    }

    private static PastItem item(long issue, Optional<Instant> resolvedAt) {
        return new PastItem(
                new PastIssue(new IssueId(issue), LONG_AGO, resolvedAt),
                Optional.of(Effort.ofDays(1)),
                LONG_AGO,
                false);
    }

    private static PastItem tagged(long issue, Instant createdAt, Instant taggedAt, boolean collected) {
        return new PastItem(
                new PastIssue(new IssueId(issue), createdAt, Optional.empty()), Optional.empty(), taggedAt, collected);
    }

    private static Optional<Instant> during(long sprint) {
        return Optional.of(start(sprint).plusSeconds(3600));
    }
}
