package org.ballast.core.lead;

import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.shared.BoardId;

/** Keeps for which day a team has set its next round, where that is another one than three months after the last. */
public interface RoundSchedule {

    Optional<LocalDate> find(BoardId board);

    /** Sets the day, or takes it away again. */
    void save(BoardId board, Optional<LocalDate> day);
}
