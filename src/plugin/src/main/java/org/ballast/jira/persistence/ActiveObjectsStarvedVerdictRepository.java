package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.record.StarvedVerdict;
import org.ballast.core.record.StarvedVerdictRepository;
import org.ballast.core.record.VerdictKind;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Keeps verdicts on starved items in {@code STARVED_VERDICT}. */
@Named
public class ActiveObjectsStarvedVerdictRepository implements StarvedVerdictRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsStarvedVerdictRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<StarvedVerdict> of(BoardId board) {
        Query newestFirst = Query.select().where("BOARD_ID = ?", board.value()).order("GIVEN_AT DESC, ID DESC");
        return Arrays.stream(ao.find(StarvedVerdictEntity.class, newestFirst))
                .map(row -> new StarvedVerdict(
                        board,
                        new IssueId(row.getIssueId()),
                        VerdictKind.valueOf(row.getVerdict()),
                        row.getVerdictNote(),
                        new UserId(row.getGivenBy()),
                        instant(row.getGivenAt())))
                .toList();
    }

    @Override
    public void add(StarvedVerdict verdict) {
        ao.create(
                StarvedVerdictEntity.class,
                new DBParam("BOARD_ID", verdict.board().value()),
                new DBParam("ISSUE_ID", verdict.issue().value()),
                new DBParam("VERDICT", verdict.kind().name()),
                new DBParam("VERDICT_NOTE", verdict.note()),
                new DBParam("GIVEN_BY", verdict.by().value()),
                new DBParam("GIVEN_AT", verdict.at().toEpochMilli()));
    }

    @Override
    public void removeAll(BoardId board) {
        ao.deleteWithSQL(StarvedVerdictEntity.class, "BOARD_ID = ?", board.value());
    }

    @Override
    public List<IssueId> issues() {
        return Rows.issues(ao, StarvedVerdictEntity.class, StarvedVerdictEntity::getIssueId);
    }

    @Override
    public void removeAll(IssueId issue) {
        ao.deleteWithSQL(StarvedVerdictEntity.class, "ISSUE_ID = ?", issue.value());
    }
}
