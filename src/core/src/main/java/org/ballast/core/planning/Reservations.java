package org.ballast.core.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.cadence.OccasionItem;
import org.ballast.core.cadence.OccasionKind;
import org.ballast.core.cadence.Occasions;
import org.ballast.core.cadence.Rhythm;
import org.ballast.core.cadence.TechWeek;
import org.ballast.core.cadence.WarRoom;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/**
 * What a team has set aside for hack days, tech weeks, war rooms and, without sprints, weeks that are not over, so that no sprint takes it as well.
 * Once an occasion is over, what it left undone is free again, unless the team goes on with it on the next hack day.
 */
public final class Reservations {

    /** Longer ago than any occasion that may still go on; a tech week may have been moved by about a year. */
    public static final int EARLIEST_DAYS = 400;

    static final String FOR_HACK_DAY = "ballast.planning.reserved-hack-day";
    static final String FOR_TECH_WEEK = "ballast.planning.reserved-tech-week";
    static final String FOR_WAR_ROOM = "ballast.planning.reserved-war-room";
    static final String FOR_WEEK = "ballast.planning.reserved-week";

    private final Occasions occasions;
    private final Rhythm rhythm;
    private final LocalDate day;

    private Reservations(Occasions occasions, Rhythm rhythm, LocalDate day) {
        this.occasions = occasions;
        this.rhythm = rhythm;
        this.day = day;
    }

    /**
     * What is set aside from that day on, with the reason.
     *
     * @param items of the board, in the order of their days
     */
    public static Map<IssueId, Refusal> from(
            LocalDate day, List<OccasionItem> items, Occasions occasions, Rhythm rhythm) {
        Reservations reservations = new Reservations(occasions, rhythm, day);
        Map<IssueId, Refusal> reserved = new TreeMap<>();
        Optional<IssueId> goesOn = continued(items, day);
        goesOn.ifPresent(issue -> reserved.put(issue, Refusal.conflict(FOR_HACK_DAY)));
        for (OccasionItem item : items) {
            if (!item.isDropped() && !reservations.isOver(item)) {
                reserved.put(item.issue(), Refusal.conflict(code(item.occasion().kind())));
            }
        }
        return reserved;
    }

    /**
     * What the last hack day before that day left unfinished and the team goes on with.
     *
     * @param items of the board, in the order of their days
     */
    public static Optional<IssueId> continued(List<OccasionItem> items, LocalDate day) {
        Optional<IssueId> goesOn = Optional.empty();
        for (OccasionItem item : items) {
            if (item.occasion().kind() == OccasionKind.HACK_DAY
                    && item.occasion().planned().isBefore(day)) {
                if (item.standing() == OccasionItem.Standing.CONTINUED) {
                    goesOn = Optional.of(item.issue());
                } else {
                    goesOn = goesOn.filter(issue -> !issue.equals(item.issue()));
                }
            }
        }
        return goesOn;
    }

    private static String code(OccasionKind kind) {
        return switch (kind) {
            case HACK_DAY -> FOR_HACK_DAY;
            case TECH_WEEK -> FOR_TECH_WEEK;
            case WAR_ROOM -> FOR_WAR_ROOM;
            case WEEK -> FOR_WEEK;
        };
    }

    private boolean isOver(OccasionItem item) {
        LocalDate planned = item.occasion().planned();
        return switch (item.occasion().kind()) {
            case HACK_DAY -> planned.isBefore(day);
            case WEEK -> DateSpan.weekOf(planned).last().isBefore(day);
            case TECH_WEEK ->
                occasions
                        .techWeeks(rhythm)
                        .flatMap(weeks -> weeks.planned(planned))
                        .map(TechWeek::span)
                        .filter(span -> !span.last().isBefore(day))
                        .isEmpty();
            case WAR_ROOM ->
                occasions.warRooms().stream()
                        .filter(room -> room.span().first().equals(planned))
                        .map(WarRoom::days)
                        .noneMatch(days -> !days.last().isBefore(day));
        };
    }
}
