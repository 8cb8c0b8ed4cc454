package org.ballast.core.planning.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.core.cadence.CadenceStore;
import org.ballast.core.cadence.OccasionItem;
import org.ballast.core.cadence.OccasionKey;
import org.ballast.core.cadence.OccasionKind;
import org.ballast.core.cadence.Occasions;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.Reservations;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/** Reads what a board has set aside for its occasions. */
final class SetAside {

    private final PlanningStore planning;
    private final CadenceStore cadence;

    SetAside(PlanningStore planning) {
        this.planning = planning;
        this.cadence = planning.cadence();
    }

    /** What is set aside from that day on, with the reason. A board whose newest record is a sprint's has no weeks. */
    Map<IssueId, Refusal> from(BoardId board, TeamPolicy policy, LocalDate day) {
        boolean bySprint = planning.past().records().latest(board, 1).stream()
                .anyMatch(record -> record.key().sprint().isPresent());
        return bySprint
                ? besideWeeks(board, policy, day)
                : Reservations.from(day, items(board, day), cadence.occasions(board), policy.rhythm());
    }

    /** The same of a board that is known to have sprints: nobody plans its weeks, so what somebody took on for one keeps nothing away. */
    Map<IssueId, Refusal> besideWeeks(BoardId board, TeamPolicy policy, LocalDate day) {
        List<OccasionItem> items = items(board, day).stream()
                .filter(item -> item.occasion().kind() != OccasionKind.WEEK)
                .toList();
        return Reservations.from(day, items, cadence.occasions(board), policy.rhythm());
    }

    /**
     * What is set aside beside a calendar week that is planned: what other weeks have that are not over today, and what
     * occasions have from that week on. What the week itself has counts there, wherever else it is.
     *
     * @param today the day that it is for the person, so that what last week left is free once the new one has begun for them
     */
    Map<IssueId, Refusal> beside(BoardId board, TeamPolicy policy, LocalDate monday, LocalDate today) {
        OccasionKey own = new OccasionKey(board, OccasionKind.WEEK, monday);
        List<OccasionItem> others = items(board, today).stream()
                .filter(item -> !item.occasion().equals(own))
                .toList();
        List<OccasionItem> weeks = others.stream()
                .filter(item -> item.occasion().kind() == OccasionKind.WEEK)
                .toList();
        Occasions occasions = cadence.occasions(board);
        Map<IssueId, Refusal> reserved = new TreeMap<>(Reservations.from(monday, others, occasions, policy.rhythm()));
        reserved.putAll(Reservations.from(today, weeks, occasions, policy.rhythm()));
        reserved.keySet().removeAll(cadence.taken(board, monday));
        return reserved;
    }

    /**
     * What is set aside beside coming weeks of a board without sprints: what other weeks have that are not over today, and what occasions
     * have from the first of them on.
     */
    Map<IssueId, Refusal> besideComing(BoardId board, TeamPolicy policy, LocalDate monday, LocalDate today) {
        Map<IssueId, Refusal> reserved = new TreeMap<>(besideWeeks(board, policy, monday));
        List<OccasionItem> weeks = items(board, today).stream()
                .filter(item -> item.occasion().kind() == OccasionKind.WEEK)
                .toList();
        reserved.putAll(Reservations.from(today, weeks, cadence.occasions(board), policy.rhythm()));
        return reserved;
    }

    /** What was taken on for every occasion that may matter on that day, in the order of their days. */
    List<OccasionItem> items(BoardId board, LocalDate day) {
        return cadence.items().since(board, day.minusDays(Reservations.EARLIEST_DAYS));
    }
}
