package org.ballast.core.testing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.lead.RoundSchedule;
import org.ballast.core.shared.BoardId;

/** Keeps the days of next rounds in memory. */
public final class InMemoryRoundSchedule implements RoundSchedule {

    private final Map<BoardId, LocalDate> days = new TreeMap<>();

    @Override
    public synchronized Optional<LocalDate> find(BoardId board) {
        return Optional.ofNullable(days.get(board));
    }

    @Override
    public synchronized void save(BoardId board, Optional<LocalDate> day) {
        days.remove(board);
        day.ifPresent(set -> days.put(board, set));
    }
}
