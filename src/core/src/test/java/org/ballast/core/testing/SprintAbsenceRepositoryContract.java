package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.LocalDate;
import org.ballast.core.planning.SprintAbsence;
import org.ballast.core.planning.SprintAbsenceRepository;
import org.ballast.core.record.SprintKey;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link SprintAbsenceRepository} does. */
public abstract class SprintAbsenceRepositoryContract {

    private static final BoardId BOARD = new BoardId(1);
    private static final SprintKey SPRINT = SprintKey.of(new SprintId(11));

    /** An empty repository. */
    protected abstract SprintAbsenceRepository newRepository();

    @Test
    public void givesBackTheAbsenceOfOneSprintOnOneBoard() {
        SprintAbsenceRepository absences = newRepository();
        SprintAbsence absence = absence(7);

        absences.save(absence);

        assertThat(absences.find(BOARD, SPRINT)).contains(absence);
        assertThat(absences.find(BOARD, SprintKey.of(new SprintId(12)))).isEmpty();
        assertThat(absences.find(new BoardId(2), SPRINT)).isEmpty();
    }

    @Test
    public void replacesTheAbsenceOfTheSameSprint() {
        SprintAbsenceRepository absences = newRepository();
        absences.save(absence(7));

        absences.save(absence(0));

        assertThat(absences.find(BOARD, SPRINT)).contains(absence(0));
    }

    @Test
    public void aCalendarWeekIsNoSprint() {
        SprintAbsenceRepository absences = newRepository();
        SprintAbsence week = new SprintAbsence(
                BOARD, SprintKey.ofWeek(LocalDate.of(2026, 11, 30)), PersonDays.ofDays(2), new UserId("10001"), MONDAY);
        absences.save(absence(7));

        absences.save(week);

        assertThat(absences.find(BOARD, week.sprint())).contains(week);
        assertThat(absences.find(BOARD, SPRINT)).contains(absence(7));
        absences.removeAll(BOARD);
        assertThat(absences.find(BOARD, week.sprint())).isEmpty();
    }

    private static SprintAbsence absence(int halfDays) {
        return new SprintAbsence(BOARD, SPRINT, new PersonDays(halfDays), new UserId("10001"), MONDAY);
    }

    @Test
    public void forgetsTheAbsencesOfOneBoardAlone() {
        SprintAbsenceRepository absences = newRepository();
        for (long board = 1; board <= 2; board++) {
            absences.save(new SprintAbsence(
                    new BoardId(board),
                    SprintKey.of(new SprintId(7)),
                    PersonDays.ofDays(1),
                    new UserId("10001"),
                    MONDAY));
        }

        absences.removeAll(new BoardId(1));

        assertThat(absences.find(new BoardId(1), SprintKey.of(new SprintId(7)))).isEmpty();
        assertThat(absences.find(new BoardId(2), SprintKey.of(new SprintId(7)))).isPresent();
    }
}
