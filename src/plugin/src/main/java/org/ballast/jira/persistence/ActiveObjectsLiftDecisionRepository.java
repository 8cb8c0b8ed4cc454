package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    public List<IssueId> accepted(BoardId board) {
        Query accepted = Query.select("ID, ISSUE_ID")
                .where("BOARD_ID = ? AND ACCEPTED > 0", board.value())
                .order("ISSUE_ID ASC");
        return Arrays.stream(ao.find(LiftDecisionEntity.class, accepted))
                .map(row -> new IssueId(row.getIssueId()))
                .toList();
    }

    /** A row is never changed: where it isn't the one that was read any more it stays, and the key of the new one is taken. */
    @Override
    public void save(Optional<LiftDecision> before, LiftDecision decision) {
        before.ifPresent(this::remove);
        ao.create(
                LiftDecisionEntity.class,
                new DBParam("LIFT_KEY", key(decision)),
                new DBParam("BOARD_ID", decision.board().value()),
                new DBParam("ISSUE_ID", decision.issue().value()),
                new DBParam("OFFERED", decision.offered()),
                new DBParam("ACCEPTED", decision.accepted()),
                new DBParam("OFFERED_PILLAR", decision.offeredPillar().orElse(null)),
                new DBParam("ACCEPTED_PILLAR", decision.acceptedPillar().orElse(null)),
                new DBParam("DECIDED_BY", decision.decidedBy().value()),
                new DBParam("DECIDED_AT", decision.decidedAt().toEpochMilli()));
    }

    private void remove(LiftDecision decision) {
        ao.deleteWithSQL(
                LiftDecisionEntity.class,
                "LIFT_KEY = ? AND OFFERED = ? AND ACCEPTED = ? AND DECIDED_BY = ? AND DECIDED_AT = ?",
                key(decision),
                decision.offered(),
                decision.accepted(),
                decision.decidedBy().value(),
                decision.decidedAt().toEpochMilli());
    }

    private static String key(LiftDecision decision) {
        return RowKey.of(decision.board().value(), decision.issue().value());
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
                Optional.ofNullable(row.getOfferedPillar()),
                Optional.ofNullable(row.getAcceptedPillar()),
                new UserId(row.getDecidedBy()),
                instant(row.getDecidedAt()));
    }
}
