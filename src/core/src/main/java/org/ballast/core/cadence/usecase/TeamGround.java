package org.ballast.core.cadence.usecase;

import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.cadence.OccasionKey;
import org.ballast.core.cadence.OccasionKind;
import org.ballast.core.cadence.Occasions;
import org.ballast.core.cadence.TechWeek;
import org.ballast.core.cadence.TechWeeks;
import org.ballast.core.cadence.WarRoom;
import org.ballast.core.debt.Board;
import org.ballast.core.planning.TeamPolicy;

/** A board that uses Ballast, with its newest policy and all that has a date. */
record TeamGround(Board board, TeamPolicy policy, Occasions occasions) {

    Optional<TechWeeks> techWeeks() {
        return occasions.techWeeks(policy.rhythm());
    }

    OccasionKey key(OccasionKind kind, LocalDate planned) {
        return new OccasionKey(board.id(), kind, planned);
    }

    Optional<TechWeek> techWeek(LocalDate planned) {
        return techWeeks().flatMap(weeks -> weeks.planned(planned));
    }

    Optional<WarRoom> warRoom(LocalDate first) {
        return occasions.warRooms().stream()
                .filter(room -> room.span().first().equals(first))
                .findFirst();
    }
}
