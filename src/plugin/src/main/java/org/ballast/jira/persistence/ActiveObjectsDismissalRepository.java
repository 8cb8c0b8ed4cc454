package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.planning.Dismissal;
import org.ballast.core.planning.DismissalRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Keeps the dismissals in {@code DISMISSAL}. */
@Named
public class ActiveObjectsDismissalRepository implements DismissalRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsDismissalRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Dismissal> of(BoardId board) {
        Query all = Query.select().where("BOARD_ID = ?", board.value()).order("ISSUE_ID ASC");
        return Arrays.stream(ao.find(DismissalEntity.class, all))
                .map(ActiveObjectsDismissalRepository::dismissal)
                .toList();
    }

    @Override
    public void save(Dismissal dismissal) {
        String key = key(dismissal.board(), dismissal.issue());
        DismissalEntity row = first(ao.find(DismissalEntity.class, "DISMISSAL_KEY = ?", key))
                .orElseGet(() -> ao.create(
                        DismissalEntity.class,
                        new DBParam("DISMISSAL_KEY", key),
                        new DBParam("BOARD_ID", dismissal.board().value()),
                        new DBParam("ISSUE_ID", dismissal.issue().value()),
                        new DBParam("REASON", dismissal.reason()),
                        new DBParam("SPRINTS", dismissal.sprints()),
                        new DBParam("DISMISSED_AT", dismissal.dismissedAt().toEpochMilli()),
                        new DBParam("DISMISSED_BY", dismissal.dismissedBy().value())));
        row.setReason(dismissal.reason());
        row.setSprints(dismissal.sprints());
        row.setDismissedAt(dismissal.dismissedAt().toEpochMilli());
        row.setDismissedBy(dismissal.dismissedBy().value());
        row.save();
    }

    @Override
    public void remove(BoardId board, IssueId issue) {
        ao.deleteWithSQL(DismissalEntity.class, "DISMISSAL_KEY = ?", key(board, issue));
    }

    @Override
    public void removeAll(BoardId board) {
        ao.deleteWithSQL(DismissalEntity.class, "BOARD_ID = ?", board.value());
    }

    @Override
    public List<IssueId> issues() {
        return Rows.issues(ao, DismissalEntity.class, DismissalEntity::getIssueId);
    }

    @Override
    public void removeAll(IssueId issue) {
        ao.deleteWithSQL(DismissalEntity.class, "ISSUE_ID = ?", issue.value());
    }

    private static String key(BoardId board, IssueId issue) {
        return RowKey.of(board.value(), issue.value());
    }

    private static Dismissal dismissal(DismissalEntity row) {
        return new Dismissal(
                new BoardId(row.getBoardId()),
                new IssueId(row.getIssueId()),
                row.getReason(),
                row.getSprints(),
                instant(row.getDismissedAt()),
                new UserId(row.getDismissedBy()));
    }
}
