package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import net.java.ao.DBParam;
import org.ballast.core.lead.RoundSchedule;
import org.ballast.core.shared.BoardId;

/** Keeps the days of next rounds in {@code ROUND_SCHEDULE}. */
@Named
public class ActiveObjectsRoundSchedule implements RoundSchedule {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsRoundSchedule(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<LocalDate> find(BoardId board) {
        return first(ao.find(RoundScheduleEntity.class, "BOARD_ID = ?", board.value()))
                .map(row -> LocalDate.ofEpochDay(row.getNextRound()));
    }

    @Override
    public void save(BoardId board, Optional<LocalDate> day) {
        ao.deleteWithSQL(RoundScheduleEntity.class, "BOARD_ID = ?", board.value());
        day.ifPresent(set -> ao.create(
                RoundScheduleEntity.class,
                new DBParam("BOARD_ID", board.value()),
                new DBParam("NEXT_ROUND", set.toEpochDay())));
    }
}
