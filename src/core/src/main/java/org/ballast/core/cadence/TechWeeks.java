package org.ballast.core.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The tech weeks of a rule, with the moves that were made.
 *
 * @param moves in the order in which they were made; one may move what an earlier one moved
 */
public record TechWeeks(TechWeekRule rule, List<TechWeekMove> moves, TeamCalendar calendar) {

    public TechWeeks {
        moves = List.copyOf(moves);
    }

    /** The weeks that have a day in the span, in order. */
    public List<TechWeek> within(DateSpan span) {
        return until(span.last()).stream()
                .filter(week -> week.span().overlaps(span))
                .toList();
    }

    /** The week that is on that day, or else the first that comes. */
    public Optional<TechWeek> nextFrom(LocalDate day) {
        LocalDate horizon = day.plusMonths(TechWeekRule.EveryMonths.MOST_MONTHS * 2L);
        return until(horizon).stream()
                .filter(week -> !week.span().last().isBefore(day))
                .findFirst();
    }

    /** The last week that was over before that day. */
    public Optional<TechWeek> lastBefore(LocalDate day) {
        List<TechWeek> over = until(day).stream()
                .filter(week -> week.span().last().isBefore(day))
                .toList();
        return over.isEmpty() ? Optional.empty() : Optional.of(over.get(over.size() - 1));
    }

    /** The week that the rule has on that day, wherever it was moved; empty when it has none there. */
    public Optional<TechWeek> planned(LocalDate day) {
        return until(day).stream().filter(week -> week.planned().equals(day)).findFirst();
    }

    /** The weeks that begin on that day or before, and those moved to a later one, in order. */
    private List<TechWeek> until(LocalDate horizon) {
        List<TechWeek> weeks = rule instanceof TechWeekRule.EveryMonths every
                ? byRhythm(every, horizon)
                : byDates((TechWeekRule.OnDates) rule);
        weeks.sort(Comparator.comparing(TechWeek::start));
        return weeks;
    }

    private List<TechWeek> byDates(TechWeekRule.OnDates dates) {
        List<TechWeek> weeks = new ArrayList<>();
        for (LocalDate date : dates.dates()) {
            LocalDate planned = calendar.weekdayFrom(date);
            weeks.add(new TechWeek(planned, moved(planned).to()));
        }
        return weeks;
    }

    /**
     * Months are always counted from the anchor and not from week to week: from 31 October every four months come the end
     * of February, 30 June and 31 October again.
     */
    private List<TechWeek> byRhythm(TechWeekRule.EveryMonths every, LocalDate horizon) {
        List<TechWeek> weeks = new ArrayList<>();
        LocalDate anchor = calendar.weekdayFrom(every.from());
        LocalDate monthsFrom = every.from();
        DayOfWeek weekday = anchor.getDayOfWeek();
        LocalDate planned = anchor;
        long times = 0;
        while (!planned.isAfter(horizon)) {
            TechWeekMove move = moved(planned);
            weeks.add(new TechWeek(planned, move.to()));
            if (move.rhythmFollows()) {
                monthsFrom = move.to();
                weekday = calendar.weekdayFrom(move.to()).getDayOfWeek();
                times = 0;
            }
            LocalDate next = planned;
            while (!next.isAfter(planned)) {
                times++;
                next = onWeekday(monthsFrom.plusMonths(every.months() * times), weekday);
            }
            planned = next;
        }
        return weeks;
    }

    /** Where all moves together put the week that the rule has on that day; the same day when there is none. */
    private TechWeekMove moved(LocalDate planned) {
        LocalDate at = planned;
        boolean follows = false;
        for (TechWeekMove move : moves) {
            if (move.from().equals(at)) {
                at = move.to();
                follows = move.rhythmFollows();
            }
        }
        return new TechWeekMove(planned, at, follows);
    }

    private static LocalDate onWeekday(LocalDate from, DayOfWeek weekday) {
        LocalDate day = from;
        while (day.getDayOfWeek() != weekday) {
            day = day.plusDays(1);
        }
        return day;
    }
}
