package org.ballast.core.planning.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.DayFit;
import org.ballast.core.shared.PersonDays;

/**
 * The hack day of the sprint, and what the mob should take.
 *
 * @param planned the day that the policy's rule has
 * @param day absent when it is lost
 * @param holiday what the holiday on the planned day is called
 * @param mobDay a day of everybody
 * @param taken what the team has taken on for it
 * @param unfinished what the hack day before left open, unless the team has said what becomes of it
 * @param pick what the mob should take; absent when it has taken something on, when the day is lost, or when nothing fits
 * @param spares the next two that fit
 * @param continued whether the pick goes on from the hack day before
 * @param drivers in the order of this hack day
 * @param turnMinutes how long each drives
 */
public record HackDayView(
        LocalDate planned,
        Optional<LocalDate> day,
        DayFit fit,
        Optional<String> holiday,
        PersonDays mobDay,
        List<OccasionItemView> taken,
        Optional<OccasionItemView> unfinished,
        Optional<CandidateView> pick,
        List<CandidateView> spares,
        boolean continued,
        List<String> drivers,
        int turnMinutes) {}
