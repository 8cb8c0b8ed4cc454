package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.initiative.TeamSwitches;
import org.ballast.core.record.Asked;
import org.ballast.core.record.AskedGround;
import org.ballast.core.record.IssuePart;
import org.ballast.core.record.RecordedIssue;
import org.ballast.core.record.SprintKey;
import org.ballast.core.record.SprintRecord;
import org.ballast.core.record.SprintRecordRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.UserId;

/** Keeps the records of past sprints in {@code SPRINT_RECORD} and the parts of issues in {@code RECORDED_ISSUE}. */
@Named
public class ActiveObjectsSprintRecordRepository implements SprintRecordRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsSprintRecordRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(SprintRecord record) {
        SprintRecordEntity row = ao.create(
                SprintRecordEntity.class,
                new DBParam("RECORD_KEY", key(record.board(), record.key())),
                new DBParam("BOARD_ID", record.board().value()),
                new DBParam("SPRINT_KEY", record.key().value()),
                new DBParam("SPRINT_NAME", record.name()),
                new DBParam("STARTED_AT", record.start().toEpochMilli()),
                new DBParam("ENDED_AT", record.end().toEpochMilli()),
                new DBParam("FEWEST_TASKS", record.asked().fewest()),
                new DBParam("MOST_TASKS", record.asked().most()),
                new DBParam("GROUND", record.asked().ground().name()),
                new DBParam("CAPACITY_HALF_DAYS", record.capacity().halfDays()),
                new DBParam(
                        "SWITCH_PEOPLE",
                        record.switches().map(TeamSwitches::people).orElse(null)),
                new DBParam(
                        "SWITCHES",
                        record.switches().map(TeamSwitches::switches).orElse(null)),
                new DBParam("RECORDED_BY", record.recordedBy().value()),
                new DBParam("RECORDED_AT", record.recordedAt().toEpochMilli()));
        record.issues().forEach(issue -> add(row.getID(), issue));
    }

    private void add(int record, RecordedIssue issue) {
        ao.create(
                RecordedIssueEntity.class,
                new DBParam(
                        "PART_KEY",
                        RowKey.of(record, issue.issue().value(), issue.part().name())),
                new DBParam("RECORD_ID", record),
                new DBParam("ISSUE_ID", issue.issue().value()),
                new DBParam("ISSUE_PART", issue.part().name()),
                new DBParam(
                        "EFFORT_HALF_DAYS", issue.effort().map(Effort::halfDays).orElse(null)));
    }

    @Override
    public Optional<SprintRecord> find(BoardId board, SprintKey sprint) {
        return first(ao.find(SprintRecordEntity.class, "RECORD_KEY = ?", key(board, sprint)))
                .map(row -> records(List.of(row)).get(0));
    }

    @Override
    public List<SprintRecord> latest(BoardId board, int most) {
        Query latestFirst = Query.select()
                .where("BOARD_ID = ?", board.value())
                .order("ENDED_AT DESC, SPRINT_KEY DESC")
                .limit(most);
        return records(Arrays.asList(ao.find(SprintRecordEntity.class, latestFirst)));
    }

    @Override
    public void removeAll(BoardId board) {
        SprintRecordEntity[] rows = ao.find(SprintRecordEntity.class, "BOARD_ID = ?", board.value());
        for (SprintRecordEntity row : rows) {
            ao.deleteWithSQL(RecordedIssueEntity.class, "RECORD_ID = ?", row.getID());
        }
        ao.deleteWithSQL(SprintRecordEntity.class, "BOARD_ID = ?", board.value());
    }

    @Override
    public List<IssueId> issues() {
        return Rows.issues(ao, RecordedIssueEntity.class, RecordedIssueEntity::getIssueId);
    }

    @Override
    public void removeAll(IssueId issue) {
        ao.deleteWithSQL(RecordedIssueEntity.class, "ISSUE_ID = ?", issue.value());
    }

    /** The records of the rows in the same order; their issues are read together. */
    private List<SprintRecord> records(List<SprintRecordEntity> rows) {
        Map<Integer, List<RecordedIssue>> issues = new HashMap<>();
        List<Long> ids = rows.stream().map(row -> (long) row.getID()).toList();
        for (RecordedIssueEntity row : Rows.inPortions(
                ids,
                some -> ao.find(
                        RecordedIssueEntity.class,
                        Query.select().where(Rows.in("RECORD_ID", some.size()), whole(some))))) {
            issues.computeIfAbsent(row.getRecordId(), unseen -> new ArrayList<>())
                    .add(issue(row));
        }
        return rows.stream()
                .map(row -> record(row, issues.getOrDefault(row.getID(), List.of())))
                .toList();
    }

    private static Object[] whole(List<Long> ids) {
        return ids.stream().map(Long::intValue).toArray();
    }

    private static RecordedIssue issue(RecordedIssueEntity row) {
        return new RecordedIssue(
                new IssueId(row.getIssueId()),
                IssuePart.valueOf(row.getIssuePart()),
                Optional.ofNullable(row.getEffortHalfDays()).map(Effort::new));
    }

    private static SprintRecord record(SprintRecordEntity row, List<RecordedIssue> issues) {
        return new SprintRecord(
                new BoardId(row.getBoardId()),
                new SprintKey(row.getSprintKey()),
                row.getSprintName(),
                instant(row.getStartedAt()),
                instant(row.getEndedAt()),
                new Asked(row.getFewestTasks(), row.getMostTasks(), AskedGround.valueOf(row.getGround())),
                new PersonDays(row.getCapacityHalfDays()),
                issues.stream()
                        .sorted(Comparator.comparing(RecordedIssue::issue).thenComparing(RecordedIssue::part))
                        .toList(),
                switches(row),
                new UserId(row.getRecordedBy()),
                instant(row.getRecordedAt()));
    }

    private static Optional<TeamSwitches> switches(SprintRecordEntity row) {
        Integer people = row.getSwitchPeople();
        Integer switches = row.getSwitches();
        return people == null || switches == null ? Optional.empty() : Optional.of(new TeamSwitches(people, switches));
    }

    private static String key(BoardId board, SprintKey sprint) {
        return RowKey.of(board.value(), sprint.value());
    }
}
