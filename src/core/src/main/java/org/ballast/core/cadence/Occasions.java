package org.ballast.core.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything beside the policy that has a date.
 *
 * @param calendar when the team works
 * @param moves the moves of tech weeks, in the order in which they were made
 * @param hackDayMoves the moves of hack days, in the order in which they were made
 * @param warRooms of any time, in any order
 */
public record Occasions(
        TeamCalendar calendar, List<TechWeekMove> moves, List<HackDayMove> hackDayMoves, List<WarRoom> warRooms) {

    /** Monday to Friday, and nothing special. */
    public static final Occasions NONE = new Occasions(TeamCalendar.DEFAULT, List.of(), List.of(), List.of());

    public Occasions {
        moves = List.copyOf(moves);
        hackDayMoves = List.copyOf(hackDayMoves);
        warRooms = List.copyOf(warRooms);
    }

    /** The tech weeks of the rhythm; empty when it has none. */
    public Optional<TechWeeks> techWeeks(Rhythm rhythm) {
        return rhythm.techWeek().map(rule -> new TechWeeks(rule, moves, calendar));
    }

    /** Whether neither a tech week of the rhythm nor a war room has that day. */
    public boolean isFree(LocalDate day, Rhythm rhythm) {
        return warRoomOn(day).isEmpty()
                && techWeeks(rhythm)
                        .map(weeks -> weeks.within(new DateSpan(day, day)))
                        .orElse(List.of())
                        .isEmpty();
    }

    /** The war room that is on that day. */
    public Optional<WarRoom> warRoomOn(LocalDate day) {
        return warRooms.stream().filter(room -> room.isOn(day)).findFirst();
    }
}
