package org.ballast.core.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;

/** Reads holidays that somebody typed or pasted: a line for each, with its day as {@code 2026-12-25} and then perhaps its name. */
public final class HolidayLines {

    private static final String FIELD = "text";
    private static final TextRule NAME = new TextRule(FIELD, TeamCalendar.LONGEST_NAME, false);
    private static final int LENGTH_OF_A_DAY = "2026-12-25".length();
    private static final String MARKS = " \t,;:-–";

    private HolidayLines() {}

    /**
     * The holidays by day, the last name of a day that stands twice; blank lines are passed over. Refused with every line that
     * can't be read, and when there is none at all.
     */
    public static Outcome<Map<LocalDate, String>> read(String text) {
        Map<LocalDate, String> holidays = new TreeMap<>();
        List<Refusal> refusals = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r\n|\r|\n", -1)) {
            number++;
            if (!line.isBlank()) {
                line(line.strip(), number)
                        .orCollect(refusals)
                        .ifPresent(entry -> holidays.put(entry.getKey(), entry.getValue()));
            }
        }
        if (refusals.isEmpty() && holidays.isEmpty()) {
            refusals.add(Refusal.invalid("ballast.shared.value-missing", FIELD));
        }
        if (holidays.size() > TeamCalendar.MOST_HOLIDAYS) {
            refusals.add(tooMany(holidays.size()));
        }
        return refusals.isEmpty() ? Outcome.done(holidays) : Outcome.refused(Refusal.all(refusals));
    }

    /** A calendar would have so many holidays. */
    public static Refusal tooMany(int days) {
        return Refusal.invalid("ballast.cadence.too-many-days", FIELD)
                .with(days)
                .with(TeamCalendar.MOST_HOLIDAYS);
    }

    private static Outcome<Map.Entry<LocalDate, String>> line(String line, int number) {
        Optional<LocalDate> day =
                line.length() < LENGTH_OF_A_DAY ? Optional.empty() : IsoDay.parse(line.substring(0, LENGTH_OF_A_DAY));
        if (day.isEmpty()) {
            return Outcome.refused(
                    Refusal.invalid("ballast.cadence.holiday-unreadable", FIELD).with(number));
        }
        String rest = line.substring(LENGTH_OF_A_DAY);
        int from = 0;
        while (from < rest.length() && MARKS.indexOf(rest.charAt(from)) >= 0) {
            from++;
        }
        return NAME.check(rest.substring(from)).map(name -> Map.entry(day.get(), name));
    }
}
