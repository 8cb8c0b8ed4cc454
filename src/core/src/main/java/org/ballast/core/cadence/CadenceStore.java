package org.ballast.core.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;

/** Everything that is kept about when teams do their tech work. */
public record CadenceStore(
        TeamCalendarRepository calendars,
        OccasionMoveRepository moves,
        WarRoomRepository warRooms,
        OccasionItemRepository items) {

    /** Everything of the board that has a date. */
    public Occasions occasions(BoardId board) {
        List<TechWeekMove> weeks = new ArrayList<>();
        List<HackDayMove> days = new ArrayList<>();
        for (OccasionMove move : moves.of(board)) {
            if (move.kind() == OccasionKind.TECH_WEEK) {
                weeks.add(new TechWeekMove(move.from(), move.to(), move.rhythmFollows()));
            } else {
                days.add(new HackDayMove(move.from(), move.to()));
            }
        }
        return new Occasions(calendars.calendar(board), weeks, days, warRooms.of(board));
    }

    /** What a board without sprints has taken on for a calendar week, ascending; what was given up is not in it. */
    public Set<IssueId> taken(BoardId board, LocalDate monday) {
        Set<IssueId> taken = new TreeSet<>();
        for (OccasionItem item : items.of(new OccasionKey(board, OccasionKind.WEEK, monday))) {
            if (!item.isDropped()) {
                taken.add(item.issue());
            }
        }
        return taken;
    }

    /** Forgets everything of a board. */
    public void removeAll(BoardId board) {
        calendars.removeAll(board);
        moves.removeAll(board);
        warRooms.removeAll(board);
        items.removeAll(board);
    }
}
