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
import org.ballast.core.record.IouForgiveness;
import org.ballast.core.record.IouForgivenessRepository;
import org.ballast.core.record.SprintKey;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;

/** Keeps forgiven IOUs in {@code IOU_FORGIVENESS}. */
@Named
public class ActiveObjectsIouForgivenessRepository implements IouForgivenessRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsIouForgivenessRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<IouForgiveness> of(BoardId board) {
        Query inOrder = Query.select().where("BOARD_ID = ?", board.value()).order("FORGIVEN_AT ASC, ID ASC");
        return Arrays.stream(ao.find(IouForgivenessEntity.class, inOrder))
                .map(row -> new IouForgiveness(
                        board,
                        new SprintKey(row.getSprintKey()),
                        row.getReason(),
                        new UserId(row.getForgivenBy()),
                        instant(row.getForgivenAt())))
                .toList();
    }

    @Override
    public void add(IouForgiveness forgiveness) {
        ao.create(
                IouForgivenessEntity.class,
                new DBParam(
                        "IOU_KEY",
                        RowKey.of(
                                forgiveness.board().value(),
                                forgiveness.sprint().value())),
                new DBParam("BOARD_ID", forgiveness.board().value()),
                new DBParam("SPRINT_KEY", forgiveness.sprint().value()),
                new DBParam("REASON", forgiveness.reason()),
                new DBParam("FORGIVEN_BY", forgiveness.by().value()),
                new DBParam("FORGIVEN_AT", forgiveness.at().toEpochMilli()));
    }

    @Override
    public void removeAll(BoardId board) {
        ao.deleteWithSQL(IouForgivenessEntity.class, "BOARD_ID = ?", board.value());
    }
}
