package org.ballast.core.planning.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ballast.core.cadence.CadenceStore;
import org.ballast.core.cadence.OccasionItem;
import org.ballast.core.planning.Reservations;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/** Reads what a board has set aside for its occasions. */
final class SetAside {

    private final CadenceStore cadence;

    SetAside(CadenceStore cadence) {
        this.cadence = cadence;
    }

    /** What is set aside from that day on, with the reason. */
    Map<IssueId, Refusal> from(BoardId board, TeamPolicy policy, LocalDate day) {
        return Reservations.from(day, items(board, day), cadence.occasions(board), policy.rhythm());
    }

    /** What was taken on for every occasion that may matter on that day, in the order of their days. */
    List<OccasionItem> items(BoardId board, LocalDate day) {
        return cadence.items().since(board, day.minusDays(Reservations.EARLIEST_DAYS));
    }
}
