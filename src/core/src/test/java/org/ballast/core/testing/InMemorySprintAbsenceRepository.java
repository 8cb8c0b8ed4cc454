package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.planning.SprintAbsence;
import org.ballast.core.planning.SprintAbsenceRepository;
import org.ballast.core.record.SprintKey;
import org.ballast.core.shared.BoardId;

/** Keeps absences in memory. */
public final class InMemorySprintAbsenceRepository implements SprintAbsenceRepository {

    private final List<SprintAbsence> absences = new ArrayList<>();

    @Override
    public synchronized Optional<SprintAbsence> find(BoardId board, SprintKey sprint) {
        return absences.stream()
                .filter(absence ->
                        absence.board().equals(board) && absence.sprint().equals(sprint))
                .findFirst();
    }

    @Override
    public synchronized void save(SprintAbsence absence) {
        find(absence.board(), absence.sprint()).ifPresent(absences::remove);
        absences.add(absence);
    }

    @Override
    public synchronized void removeAll(BoardId board) {
        absences.removeIf(absence -> absence.board().equals(board));
    }
}
