package org.ballast.core.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;

/**
 * Finds out which part each debt item of a board played in a sprint. The tracker knows when an issue was last resolved, and
 * nothing of how often before; so an issue counts as reopened when an earlier record has it as done and it was open
 * again, or done anew, by the end of this sprint.
 */
final class SprintRecorder {

    private final PastSprint sprint;
    private final BoardPastReading reading;
    private final Instant since;
    private final Map<IssueId, Integer> paidBefore = new HashMap<>();
    private final Set<IssueId> knownBefore = new HashSet<>();
    private final List<RecordedIssue> parts = new ArrayList<>();

    private SprintRecorder(PastSprint sprint, BoardPastReading reading, List<SprintRecord> others) {
        this.sprint = sprint;
        this.reading = reading;
        List<SprintRecord> earlier = others.stream()
                .filter(record -> !record.end().isAfter(sprint.end()))
                .toList();
        this.since = earlier.stream()
                .map(SprintRecord::end)
                .max(Comparator.naturalOrder())
                .orElse(sprint.start());
        for (SprintRecord record : earlier) {
            record.issues(IssuePart.DONE).forEach(done -> paidBefore.merge(done.issue(), 1, Integer::sum));
            record.issues(IssuePart.REOPENED).forEach(back -> paidBefore.merge(back.issue(), -1, Integer::sum));
        }
        for (SprintRecord record : others) {
            record.issues(IssuePart.CREATED).forEach(known -> knownBefore.add(known.issue()));
            record.issues(IssuePart.DISCOVERED).forEach(known -> knownBefore.add(known.issue()));
        }
    }

    /**
     * The parts that issues played, ascending by issue.
     *
     * @param others the records that the board has already
     * @param work what people took up in the sprint
     */
    static List<RecordedIssue> parts(
            PastSprint sprint, BoardPastReading reading, List<SprintRecord> others, SprintWork work) {
        SprintRecorder recorder = new SprintRecorder(sprint, reading, others);
        reading.issues().forEach(recorder::look);
        work.issues()
                .forEach(issue -> recorder.parts.add(new RecordedIssue(issue, IssuePart.WORKED, Optional.empty())));
        recorder.parts.sort(Comparator.comparing(RecordedIssue::issue).thenComparing(RecordedIssue::part));
        return recorder.parts;
    }

    private void look(PastItem item) {
        IssueId issue = item.issue().issue();
        boolean inSprint = reading.inSprint(sprint.key()).contains(issue);
        boolean done = isDone(item, inSprint);
        boolean openAtEnd = item.issue()
                .resolvedAt()
                .filter(at -> !at.isAfter(sprint.end()))
                .isEmpty();
        if (inSprint) {
            add(item, IssuePart.PLANNED);
        }
        if (done) {
            add(item, IssuePart.DONE);
        }
        reading.mob(sprint.key(), issue)
                .ifPresent(day -> parts.add(new RecordedIssue(issue, IssuePart.MOB, Optional.of(day))));
        if (paidBefore.getOrDefault(issue, 0) > 0 && (done || openAtEnd)) {
            add(item, IssuePart.REOPENED);
        }
        if (isNew(item.taggedAt()) && !knownBefore.contains(issue)) {
            add(item, isOlder(item) ? IssuePart.DISCOVERED : IssuePart.CREATED);
        }
    }

    /** In the sprint, or in none at all: what a sprint of another board or of another time took counts there. */
    private boolean isDone(PastItem item, boolean inSprint) {
        Optional<Instant> resolvedAt = item.issue().resolvedAt();
        boolean counts = inSprint || reading.inNoSprint().contains(item.issue().issue());
        return counts
                && resolvedAt.filter(at -> sprint.contains(at) || isNew(at)).isPresent();
    }

    /** Between the record before and the end of the sprint, so that nothing is lost between two sprints. */
    private boolean isNew(Instant moment) {
        return moment.isAfter(since) && !moment.isAfter(sprint.end());
    }

    private boolean isOlder(PastItem item) {
        return item.collected() || item.issue().createdAt().isBefore(earliest());
    }

    private Instant earliest() {
        return since.isBefore(sprint.start()) ? since : sprint.start();
    }

    private void add(PastItem item, IssuePart part) {
        Optional<Effort> effort = item.effort();
        parts.add(new RecordedIssue(item.issue().issue(), part, effort));
    }
}
