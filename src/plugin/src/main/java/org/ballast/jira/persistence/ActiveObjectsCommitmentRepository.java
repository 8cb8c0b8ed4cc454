package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.in;
import static org.ballast.jira.persistence.Rows.inPortions;
import static org.ballast.jira.persistence.Rows.instant;
import static org.ballast.jira.persistence.Rows.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.core.commitment.Commitment;
import org.ballast.core.commitment.CommitmentEnd;
import org.ballast.core.commitment.CommitmentLine;
import org.ballast.core.commitment.CommitmentRepository;
import org.ballast.core.commitment.Kept;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementRef;

/** Keeps what teams committed themselves to in {@code TEAM_COMMITMENT}. */
@Named
public class ActiveObjectsCommitmentRepository implements CommitmentRepository {
    private static final Comparator<CommitmentLine> ORDER = Comparator.comparing(
                    (CommitmentLine line) -> line.board().value())
            .thenComparing(CommitmentLine::quarter)
            .thenComparingInt(CommitmentLine::slot);

    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsCommitmentRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<CommitmentLine> newest(Collection<BoardId> boards, Collection<LocalDate> quarters) {
        List<String> starts = quarters.stream().map(LocalDate::toString).toList();
        List<TeamCommitmentEntity> rows = starts.isEmpty()
                ? List.of()
                : inPortions(boards.stream().map(BoardId::value).toList(), some -> of(some, starts));
        Map<String, CommitmentLine> newest = new HashMap<>();
        for (TeamCommitmentEntity row : rows) {
            CommitmentLine line = line(row);
            String slot = RowKey.of(line.board().value(), line.quarter(), line.slot());
            newest.merge(slot, line, (one, other) -> one.revision() > other.revision() ? one : other);
        }
        return newest.values().stream().sorted(ORDER).toList();
    }

    private TeamCommitmentEntity[] of(List<Long> boards, List<String> starts) {
        List<Object> parameters = new ArrayList<>(boards);
        parameters.addAll(starts);
        return ao.find(
                TeamCommitmentEntity.class,
                in("BOARD_ID", boards.size()) + " AND " + in("QUARTER_START", starts.size()),
                parameters.toArray());
    }

    @Override
    public void add(CommitmentLine line) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("BOARD_ID", line.board().value());
        columns.put("QUARTER_START", line.quarter().toString());
        columns.put("SLOT_NUMBER", line.slot());
        columns.put("REVISION_NUMBER", line.revision());
        line.content().ifPresent(content -> put(columns, content));
        columns.put("CHANGED_BY", line.by().value());
        columns.put("CHANGED_AT", line.at().toEpochMilli());
        columns.put("COMMITMENT_KEY", RowKey.of(line.board().value(), line.quarter(), line.slot(), line.revision()));
        ao.create(TeamCommitmentEntity.class, columns);
    }

    private static void put(Map<String, Object> columns, Commitment content) {
        columns.put("COMMITMENT_TEXT", content.text());
        columns.put("ACTION_REF", content.action().text());
        if (!content.issues().isEmpty()) {
            columns.put(
                    "ISSUES",
                    content.issues().stream()
                            .map(issue -> String.valueOf(issue.value()))
                            .collect(Collectors.joining("\n")));
        }
        content.end().ifPresent(end -> {
            columns.put("KEPT_CODE", end.kept().name());
            columns.put("END_WORDS", end.words());
        });
    }

    private static CommitmentLine line(TeamCommitmentEntity row) {
        return new CommitmentLine(
                new BoardId(row.getBoardId()),
                LocalDate.parse(row.getQuarterStart()),
                row.getSlotNumber(),
                row.getRevisionNumber(),
                Optional.ofNullable(row.getActionRef())
                        .flatMap(ElementRef::parse)
                        .map(action -> content(row, action)),
                new UserId(row.getChangedBy()),
                instant(row.getChangedAt()));
    }

    private static Commitment content(TeamCommitmentEntity row, ElementRef action) {
        return new Commitment(
                text(row.getCommitmentText()),
                action,
                text(row.getIssues())
                        .lines()
                        .map(id -> new IssueId(Long.parseLong(id)))
                        .toList(),
                Optional.ofNullable(row.getKeptCode())
                        .map(kept -> new CommitmentEnd(Kept.valueOf(kept), text(row.getEndWords()))));
    }
}
