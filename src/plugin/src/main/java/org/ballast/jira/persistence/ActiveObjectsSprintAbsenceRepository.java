package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import net.java.ao.DBParam;
import org.ballast.core.planning.SprintAbsence;
import org.ballast.core.planning.SprintAbsenceRepository;
import org.ballast.core.record.SprintKey;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.UserId;

/** Keeps the absences in {@code SPRINT_ABSENCE}. */
@Named
public class ActiveObjectsSprintAbsenceRepository implements SprintAbsenceRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsSprintAbsenceRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<SprintAbsence> find(BoardId board, SprintKey sprint) {
        return row(board, sprint)
                .map(row -> new SprintAbsence(
                        board,
                        sprint,
                        new PersonDays(row.getAbsentHalfDays()),
                        new UserId(row.getSetBy()),
                        instant(row.getSetAt())));
    }

    @Override
    public void save(SprintAbsence absence) {
        SprintAbsenceEntity row = row(absence.board(), absence.sprint())
                .orElseGet(() -> ao.create(
                        SprintAbsenceEntity.class,
                        new DBParam("ABSENCE_KEY", key(absence.board(), absence.sprint())),
                        new DBParam("ABSENT_HALF_DAYS", absence.days().halfDays()),
                        new DBParam("SET_BY", absence.setBy().value()),
                        new DBParam("SET_AT", absence.setAt().toEpochMilli())));
        row.setAbsentHalfDays(absence.days().halfDays());
        row.setSetBy(absence.setBy().value());
        row.setSetAt(absence.setAt().toEpochMilli());
        row.save();
    }

    @Override
    public void removeAll(BoardId board) {
        ao.deleteWithSQL(SprintAbsenceEntity.class, "ABSENCE_KEY LIKE ?", board.value() + ":%");
    }

    private Optional<SprintAbsenceEntity> row(BoardId board, SprintKey sprint) {
        return first(ao.find(SprintAbsenceEntity.class, "ABSENCE_KEY = ?", key(board, sprint)));
    }

    /** A sprint by its number alone, as it was before there were weeks. */
    private static String key(BoardId board, SprintKey sprint) {
        String name = sprint.sprint().map(id -> String.valueOf(id.value())).orElse(sprint.value());
        return RowKey.of(board.value(), name);
    }
}
