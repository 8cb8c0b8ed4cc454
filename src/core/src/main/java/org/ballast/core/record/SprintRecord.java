package org.ballast.core.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.initiative.TeamSwitches;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.UserId;

/**
 * What a sprint of a board was asked for and what became of it. Written once, never changed. It keeps issues and no sums,
 * so that everybody is given the sums of those that they may see.
 *
 * @param name as the tracker showed it; 1 to {@value #LONGEST_NAME} code points
 * @param start when it started
 * @param end when it was completed, after the start
 * @param capacity what the team could do in it, after absence, holidays, tech week and war room
 * @param issues ascending by issue, each part once
 * @param switches of the team between slices and other work, counted from the issues that were {@link IssuePart#WORKED}; absent when
 *     nobody took up a slice, or when the sum would tell about single people
 */
public record SprintRecord(
        BoardId board,
        SprintKey key,
        String name,
        Instant start,
        Instant end,
        Asked asked,
        PersonDays capacity,
        List<RecordedIssue> issues,
        Optional<TeamSwitches> switches,
        UserId recordedBy,
        Instant recordedAt) {

    public static final int LONGEST_NAME = 200;

    public SprintRecord {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("end (" + end + ") must be after start (" + start + ")");
        }
        if (name.isBlank() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new IllegalArgumentException("name (" + name + ") must have 1 to " + LONGEST_NAME + " characters");
        }
        issues = List.copyOf(issues);
    }

    /**
     * Records a sprint.
     *
     * @param others the records that the board has already, in any order
     * @param work what people took up in it
     */
    public static SprintRecord of(
            BoardId board,
            PastSprint sprint,
            Asked asked,
            PersonDays capacity,
            BoardPastReading reading,
            List<SprintRecord> others,
            SprintWork work,
            UserId by,
            Instant at) {
        return new SprintRecord(
                board,
                sprint.key(),
                sprint.name(),
                sprint.start(),
                sprint.end(),
                asked,
                capacity,
                SprintRecorder.parts(sprint, reading, others, work),
                work.switches(),
                by,
                at);
    }

    /** The issues that played that part. */
    public List<RecordedIssue> issues(IssuePart part) {
        return issues.stream().filter(issue -> issue.part() == part).toList();
    }

    public boolean has(IssueId issue, IssuePart part) {
        return issues.stream()
                .anyMatch(
                        recorded -> recorded.part() == part && recorded.issue().equals(issue));
    }

    /** Every issue that it names, ascending. */
    public Set<IssueId> allIssues() {
        Set<IssueId> all = new TreeSet<>();
        issues.forEach(issue -> all.add(issue.issue()));
        return all;
    }

    /** The issues that were in the sprint or done in it, ascending. */
    public Set<IssueId> tasks() {
        Set<IssueId> tasks = new TreeSet<>();
        issues(IssuePart.PLANNED).forEach(issue -> tasks.add(issue.issue()));
        issues(IssuePart.DONE).forEach(issue -> tasks.add(issue.issue()));
        return tasks;
    }

    /** The record as somebody sees it who may see those issues alone; a sum with others in it stays hidden. */
    public SprintRecord seenWith(Set<IssueId> visible) {
        List<RecordedIssue> seen =
                issues.stream().filter(issue -> visible.contains(issue.issue())).toList();
        boolean whole = issues(IssuePart.WORKED).stream().allMatch(worked -> visible.contains(worked.issue()));
        return with(seen, whole ? switches : Optional.empty());
    }

    /** The record without an issue that is gone; what was counted from it stays. */
    public SprintRecord without(IssueId gone) {
        return with(issues.stream().filter(issue -> !issue.issue().equals(gone)).toList(), switches);
    }

    private SprintRecord with(List<RecordedIssue> otherIssues, Optional<TeamSwitches> otherSwitches) {
        return new SprintRecord(
                board, key, name, start, end, asked, capacity, otherIssues, otherSwitches, recordedBy, recordedAt);
    }

    /** Whether the team did what was asked. */
    public PromiseMark mark() {
        if (asked.fewest() == 0) {
            return PromiseMark.NOT_ASKED;
        }
        return done() >= asked.fewest() ? PromiseMark.KEPT : PromiseMark.MISSED;
    }

    /** How many tasks were done. */
    public int done() {
        return issues(IssuePart.DONE).size();
    }
}
