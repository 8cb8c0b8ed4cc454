package org.ballast.core.planning.usecase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.HackDayKind;
import org.ballast.core.cadence.HackDayRule;
import org.ballast.core.cadence.Occurrence;
import org.ballast.core.cadence.Rhythm;
import org.ballast.core.cadence.TechWeekKind;
import org.ballast.core.cadence.TechWeekRule;

/**
 * What a policy has beside its tasks.
 *
 * @param occurrence which of the sprint's equal weekdays; only for a hack day on a weekday
 * @param sprintDay only for a hack day on a day of the sprint
 * @param months only for tech weeks every few months, with the first of them in from
 * @param dates only for tech weeks on chosen dates
 */
public record RhythmView(
        HackDayKind hackDay,
        Optional<Occurrence> occurrence,
        Optional<DayOfWeek> weekday,
        Optional<Integer> sprintDay,
        TechWeekKind techWeek,
        Optional<Integer> months,
        Optional<LocalDate> from,
        List<LocalDate> dates) {

    static RhythmView of(Rhythm rhythm) {
        Optional<HackDayRule.OnWeekday> onWeekday =
                rhythm.hackDay().filter(HackDayRule.OnWeekday.class::isInstance).map(HackDayRule.OnWeekday.class::cast);
        Optional<HackDayRule.OnSprintDay> onSprintDay = rhythm.hackDay()
                .filter(HackDayRule.OnSprintDay.class::isInstance)
                .map(HackDayRule.OnSprintDay.class::cast);
        Optional<TechWeekRule.EveryMonths> everyMonths = rhythm.techWeek()
                .filter(TechWeekRule.EveryMonths.class::isInstance)
                .map(TechWeekRule.EveryMonths.class::cast);
        Optional<TechWeekRule.OnDates> onDates =
                rhythm.techWeek().filter(TechWeekRule.OnDates.class::isInstance).map(TechWeekRule.OnDates.class::cast);
        return new RhythmView(
                onWeekday.isPresent()
                        ? HackDayKind.WEEKDAY
                        : onSprintDay.isPresent() ? HackDayKind.SPRINT_DAY : HackDayKind.NONE,
                onWeekday.map(HackDayRule.OnWeekday::occurrence),
                onWeekday.map(HackDayRule.OnWeekday::weekday),
                onSprintDay.map(HackDayRule.OnSprintDay::number),
                everyMonths.isPresent()
                        ? TechWeekKind.MONTHS
                        : onDates.isPresent() ? TechWeekKind.DATES : TechWeekKind.NONE,
                everyMonths.map(TechWeekRule.EveryMonths::months),
                everyMonths.map(TechWeekRule.EveryMonths::from),
                onDates.map(TechWeekRule.OnDates::dates).orElse(List.of()));
    }
}
