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
import org.ballast.core.planning.LiftDecision;
import org.ballast.core.planning.LiftDecisionRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Keeps decisions about lifts in {@code LIFT_DECISION}. */
@Named
public class ActiveObjectsLiftDecisionRepository implements LiftDecisionRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsLiftDecisionRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<LiftDecision> of(BoardId board) {
        Query all = Query.select().where("BOARD_ID = ?", board.value()).order("ISSUE_ID ASC");
        return Arrays.stream(ao.find(LiftDecisionEntity.class, all))
                .map(ActiveObjectsLiftDecisionRepository::decision)
                .toList();
    }

    @Override
    public boolean anyAccepted(BoardId board) {
        Query accepted = Query.select("ID")
                .where("BOARD_ID = ? AND ACCEPTED > 0", board.value())
                .limit(1);
        return ao.find(LiftDecisionEntity.class, accepted).length > 0;
    }

    @Override
    public void save(LiftDecision decision) {
        String key = decision.board().value() + ":" + decision.issue().value();
        LiftDecisionEntity row = first(ao.find(LiftDecisionEntity.class, "LIFT_KEY = ?", key))
                .orElseGet(() -> ao.create(
                        LiftDecisionEntity.class,
                        new DBParam("LIFT_KEY", key),
                        new DBParam("BOARD_ID", decision.board().value()),
                        new DBParam("ISSUE_ID", decision.issue().value()),
                        new DBParam("OFFERED", decision.offered()),
                        new DBParam("ACCEPTED", decision.accepted()),
                        new DBParam("DECIDED_BY", decision.decidedBy().value()),
                        new DBParam("DECIDED_AT", decision.decidedAt().toEpochMilli())));
        row.setOffered(decision.offered());
        row.setAccepted(decision.accepted());
        row.setDecidedBy(decision.decidedBy().value());
        row.setDecidedAt(decision.decidedAt().toEpochMilli());
        row.save();
    }

    @Override
    public void removeAll(BoardId board) {
        ao.deleteWithSQL(LiftDecisionEntity.class, "BOARD_ID = ?", board.value());
    }

    @Override
    public void removeAll(IssueId issue) {
        ao.deleteWithSQL(LiftDecisionEntity.class, "ISSUE_ID = ?", issue.value());
    }

    @Override
    public List<IssueId> issues() {
        return Rows.issues(ao, LiftDecisionEntity.class, LiftDecisionEntity::getIssueId);
    }

    private static LiftDecision decision(LiftDecisionEntity row) {
        return new LiftDecision(
                new BoardId(row.getBoardId()),
                new IssueId(row.getIssueId()),
                row.getOffered(),
                row.getAccepted(),
                new UserId(row.getDecidedBy()),
                instant(row.getDecidedAt()));
    }
}
