package org.ballast.core.cadence.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.cadence.HackDay;
import org.ballast.core.cadence.OccasionKey;
import org.ballast.core.cadence.OccasionKind;
import org.ballast.core.cadence.Occasions;
import org.ballast.core.cadence.Rhythm;
import org.ballast.core.cadence.TechWeek;
import org.ballast.core.cadence.TechWeeks;
import org.ballast.core.cadence.WarRoom;
import org.ballast.core.debt.Board;
import org.ballast.core.planning.Policies;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.planning.TeamPolicy;

/**
 * A board that uses Ballast, with its policies and all that has a date. A new policy applies from the next sprint, so what an older
 * one has on a day of a sprint that has begun still is there.
 */
record TeamGround(Board board, Policies policies, Occasions occasions) {

    /** The newest. */
    TeamPolicy policy() {
        return policies.newest().policy();
    }

    /** The tech weeks of the newest policy. */
    Optional<TechWeeks> techWeeks() {
        return techWeeks(policies.newest());
    }

    /** The week that is on that day, or else the next one. */
    Optional<TechWeek> techWeekFrom(LocalDate day) {
        return governed(weeks -> weeks.nextFrom(day))
                .filter(week -> week.span().contains(day))
                .findFirst()
                .or(() -> techWeeks().flatMap(weeks -> weeks.nextFrom(day)));
    }

    /** The last week that was over before that day. */
    Optional<TechWeek> techWeekBefore(LocalDate day) {
        return governed(weeks -> weeks.lastBefore(day)).max(Comparator.comparing(TechWeek::start));
    }

    /** The rhythm that has a hack day of the sprint planned for that day; empty when none has. */
    Optional<Rhythm> rhythmOfHackDay(LocalDate planned, DateSpan sprint) {
        return rhythms()
                .filter(rhythm -> rhythm.hackDay()
                        .map(rule -> HackDay.of(rule, sprint, occasions.calendar(), occasions.hackDayMoves()))
                        .filter(day -> day.planned().equals(planned))
                        .isPresent())
                .findFirst();
    }

    /** Whether a policy has hack days. */
    boolean hasHackDays() {
        return rhythms().anyMatch(rhythm -> rhythm.hackDay().isPresent());
    }

    OccasionKey key(OccasionKind kind, LocalDate planned) {
        return new OccasionKey(board.id(), kind, planned);
    }

    /** The week that a policy has on that day. */
    Optional<TechWeek> techWeek(LocalDate planned) {
        return policies.newestFirst().stream()
                .flatMap(policy -> techWeeks(policy).flatMap(weeks -> weeks.planned(planned)).stream())
                .findFirst();
    }

    Optional<WarRoom> warRoom(LocalDate first) {
        return occasions.warRooms().stream()
                .filter(room -> room.span().first().equals(first))
                .findFirst();
    }

    private Stream<Rhythm> rhythms() {
        return policies.newestFirst().stream().map(saved -> saved.policy().rhythm());
    }

    private Optional<TechWeeks> techWeeks(SavedPolicy saved) {
        return occasions.techWeeks(saved.policy().rhythm());
    }

    /** One week of each policy, of those that counted when the week began. */
    private Stream<TechWeek> governed(Function<TechWeeks, Optional<TechWeek>> choice) {
        return policies.newestFirst().stream()
                .flatMap(saved -> techWeeks(saved).flatMap(choice).filter(week -> governs(saved, week)).stream());
    }

    /** Its first day counts whole, whatever the zone of whoever saved the policy on it. */
    private boolean governs(SavedPolicy saved, TechWeek week) {
        Instant begun = week.start().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return saved.since().isBefore(begun) && policies.inForce(begun).equals(saved);
    }
}
