package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
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
import org.ballast.core.record.ComparisonOptOut;
import org.ballast.core.record.ComparisonOptOutRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;

/** Keeps in {@code COMPARE_OPT_OUT} which teams do not want to be compared. */
@Named
public class ActiveObjectsComparisonOptOutRepository implements ComparisonOptOutRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsComparisonOptOutRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<ComparisonOptOut> find(BoardId board) {
        return row(board).map(ActiveObjectsComparisonOptOutRepository::optOut);
    }

    @Override
    public List<ComparisonOptOut> all() {
        return Arrays.stream(
                        ao.find(ComparisonOptOutEntity.class, Query.select().order("BOARD_ID ASC")))
                .map(ActiveObjectsComparisonOptOutRepository::optOut)
                .toList();
    }

    @Override
    public void save(ComparisonOptOut optOut) {
        ComparisonOptOutEntity row = row(optOut.board())
                .orElseGet(() -> ao.create(
                        ComparisonOptOutEntity.class,
                        new DBParam("BOARD_ID", optOut.board().value()),
                        new DBParam("OPTED_BY", optOut.by().value()),
                        new DBParam("OPTED_AT", optOut.at().toEpochMilli())));
        row.setOptedBy(optOut.by().value());
        row.setOptedAt(optOut.at().toEpochMilli());
        row.save();
    }

    @Override
    public void remove(BoardId board) {
        ao.deleteWithSQL(ComparisonOptOutEntity.class, "BOARD_ID = ?", board.value());
    }

    private Optional<ComparisonOptOutEntity> row(BoardId board) {
        return first(ao.find(ComparisonOptOutEntity.class, "BOARD_ID = ?", board.value()));
    }

    private static ComparisonOptOut optOut(ComparisonOptOutEntity row) {
        return new ComparisonOptOut(
                new BoardId(row.getBoardId()), new UserId(row.getOptedBy()), instant(row.getOptedAt()));
    }
}
