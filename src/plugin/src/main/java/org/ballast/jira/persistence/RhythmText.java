package org.ballast.jira.persistence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.core.cadence.HackDayRule;
import org.ballast.core.cadence.Occurrence;
import org.ballast.core.cadence.Rhythm;
import org.ballast.core.cadence.TechWeekRule;

/**
 * A policy's rhythm as one text, a line for each part: {@code hack-day weekday LAST THURSDAY}, {@code hack-day sprint-day
 * 3}, {@code tech-week months 4 2026-10-31}, {@code tech-week dates 2026-12-07 2027-04-05}. Other lines are passed over, so
 * that a later version may add some.
 */
final class RhythmText {
    private static final String HACK_DAY = "hack-day";
    private static final String TECH_WEEK = "tech-week";
    private static final String ON_WEEKDAY = "weekday";
    private static final String ON_SPRINT_DAY = "sprint-day";
    private static final String EVERY_MONTHS = "months";
    private static final String ON_DATES = "dates";

    private RhythmText() {}

    static String write(Rhythm rhythm) {
        List<String> lines = new ArrayList<>();
        rhythm.hackDay().map(RhythmText::write).ifPresent(lines::add);
        rhythm.techWeek().map(RhythmText::write).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    static Rhythm read(String text) {
        Optional<HackDayRule> hackDay = Optional.empty();
        Optional<TechWeekRule> techWeek = Optional.empty();
        for (String line : text.split("\n", -1)) {
            List<String> words = Arrays.asList(line.split(" ", -1));
            if (words.get(0).equals(HACK_DAY)) {
                hackDay = Optional.of(hackDay(words));
            } else if (words.get(0).equals(TECH_WEEK)) {
                techWeek = Optional.of(techWeek(words));
            }
        }
        return new Rhythm(hackDay, techWeek);
    }

    private static String write(HackDayRule rule) {
        if (rule instanceof HackDayRule.OnWeekday onWeekday) {
            return String.join(
                    " ",
                    HACK_DAY,
                    ON_WEEKDAY,
                    onWeekday.occurrence().name(),
                    onWeekday.weekday().name());
        }
        return String.join(" ", HACK_DAY, ON_SPRINT_DAY, String.valueOf(((HackDayRule.OnSprintDay) rule).number()));
    }

    private static String write(TechWeekRule rule) {
        if (rule instanceof TechWeekRule.EveryMonths every) {
            return String.join(
                    " ",
                    TECH_WEEK,
                    EVERY_MONTHS,
                    String.valueOf(every.months()),
                    every.from().toString());
        }
        String dates = ((TechWeekRule.OnDates) rule)
                .dates().stream().map(LocalDate::toString).collect(Collectors.joining(" "));
        return String.join(" ", TECH_WEEK, ON_DATES, dates);
    }

    private static HackDayRule hackDay(List<String> words) {
        return words.get(1).equals(ON_WEEKDAY)
                ? new HackDayRule.OnWeekday(Occurrence.valueOf(words.get(2)), DayOfWeek.valueOf(words.get(3)))
                : new HackDayRule.OnSprintDay(Integer.parseInt(words.get(2)));
    }

    private static TechWeekRule techWeek(List<String> words) {
        return words.get(1).equals(EVERY_MONTHS)
                ? new TechWeekRule.EveryMonths(Integer.parseInt(words.get(2)), LocalDate.parse(words.get(3)))
                : new TechWeekRule.OnDates(words.subList(2, words.size()).stream()
                        .map(LocalDate::parse)
                        .toList());
    }
}
