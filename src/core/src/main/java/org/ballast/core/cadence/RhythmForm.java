package org.ballast.core.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;

/**
 * What somebody filled in about a rhythm, as it came. Only what the chosen kind needs is read.
 *
 * @param hackDay code of a {@link HackDayKind}; none when absent
 * @param occurrence code of an {@link Occurrence}
 * @param weekday code of a day of the week, such as {@code thursday}
 * @param sprintDay 1 to {@value HackDayRule.OnSprintDay#LAST_DAY}
 * @param techWeek code of a {@link TechWeekKind}; none when absent
 * @param months 1 to {@value TechWeekRule.EveryMonths#MOST_MONTHS}
 * @param from the first tech week, as {@code 2026-12-31}
 * @param dates the chosen days, each as {@code 2026-12-31}; blank ones are passed over
 */
public record RhythmForm(
        Optional<String> hackDay,
        Optional<String> occurrence,
        Optional<String> weekday,
        Optional<Integer> sprintDay,
        Optional<String> techWeek,
        Optional<Integer> months,
        Optional<String> from,
        List<String> dates) {

    /** Nothing filled in: tasks alone. */
    public static final RhythmForm NONE = new RhythmForm(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    static final String DAY_UNREADABLE = "ballast.cadence.day-unreadable";

    private static final String MISSING = "ballast.shared.value-missing";
    private static final String OUT_OF_RANGE = "ballast.shared.number-out-of-range";
    private static final String PATH = "policy.rhythm.";

    /** The rhythm; everything that is wrong goes into the collection, and then the answer is empty. */
    public Optional<Rhythm> check(Collection<Refusal> refusals) {
        int before = refusals.size();
        Optional<HackDayRule> day = choice(HackDayKind.values(), hackDay, "hackDay", Optional.of(HackDayKind.NONE))
                .orCollect(refusals)
                .flatMap(kind -> hackDayRule(kind, refusals));
        Optional<TechWeekRule> week = choice(
                        TechWeekKind.values(), techWeek, "techWeek", Optional.of(TechWeekKind.NONE))
                .orCollect(refusals)
                .flatMap(kind -> techWeekRule(kind, refusals));
        return refusals.size() == before ? Optional.of(new Rhythm(day, week)) : Optional.empty();
    }

    private Optional<HackDayRule> hackDayRule(HackDayKind kind, Collection<Refusal> refusals) {
        return switch (kind) {
            case NONE -> Optional.empty();
            case SPRINT_DAY ->
                whole(sprintDay, "sprintDay", HackDayRule.OnSprintDay.LAST_DAY)
                        .orCollect(refusals)
                        .map(HackDayRule.OnSprintDay::new);
            case WEEKDAY -> {
                Optional<Occurrence> which = choice(Occurrence.values(), occurrence, "occurrence", Optional.empty())
                        .orCollect(refusals);
                Optional<DayOfWeek> day = choice(DayOfWeek.values(), weekday, "weekday", Optional.empty())
                        .orCollect(refusals);
                yield which.flatMap(known -> day.map(each -> new HackDayRule.OnWeekday(known, each)));
            }
        };
    }

    private Optional<TechWeekRule> techWeekRule(TechWeekKind kind, Collection<Refusal> refusals) {
        return switch (kind) {
            case NONE -> Optional.empty();
            case DATES -> chosen(refusals).map(TechWeekRule.OnDates::new);
            case MONTHS -> {
                Optional<Integer> every = whole(months, "months", TechWeekRule.EveryMonths.MOST_MONTHS)
                        .orCollect(refusals);
                Optional<LocalDate> first = Outcome.of(from, Refusal.invalid(MISSING, PATH + "from"))
                        .then(text -> day(text, "from"))
                        .orCollect(refusals);
                yield every.flatMap(number -> first.map(start -> new TechWeekRule.EveryMonths(number, start)));
            }
        };
    }

    private Optional<List<LocalDate>> chosen(Collection<Refusal> refusals) {
        List<LocalDate> days = new ArrayList<>();
        for (String text : dates.stream().filter(line -> !line.isBlank()).toList()) {
            Optional<LocalDate> each = day(text, "dates").orCollect(refusals);
            if (each.isEmpty()) {
                return Optional.empty();
            }
            days.add(each.get());
        }
        if (days.isEmpty()) {
            refusals.add(Refusal.invalid(MISSING, PATH + "dates"));
            return Optional.empty();
        }
        if (days.size() > TechWeekRule.OnDates.MOST_DATES) {
            refusals.add(Refusal.invalid("ballast.cadence.too-many-days", PATH + "dates")
                    .with(days.size())
                    .with(TechWeekRule.OnDates.MOST_DATES));
            return Optional.empty();
        }
        return Optional.of(days);
    }

    private static Outcome<LocalDate> day(String text, String field) {
        return Outcome.of(IsoDay.parse(text.strip()), Refusal.invalid(DAY_UNREADABLE, PATH + field));
    }

    private static Outcome<Integer> whole(Optional<Integer> value, String field, int most) {
        if (value.isEmpty()) {
            return Outcome.refused(Refusal.invalid(MISSING, PATH + field));
        }
        return Outcome.of(
                value.filter(number -> number >= 1 && number <= most),
                Refusal.invalid(OUT_OF_RANGE, PATH + field).with(1).with(most));
    }

    private static <E extends Enum<E>> Outcome<E> choice(
            E[] values, Optional<String> code, String field, Optional<E> otherwise) {
        if (code.isEmpty()) {
            return Outcome.of(otherwise, Refusal.invalid(MISSING, PATH + field));
        }
        return Outcome.of(
                Codes.find(values, code.get()), Refusal.invalid("ballast.shared.choice-unknown", PATH + field));
    }
}
