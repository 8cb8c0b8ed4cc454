package org.ballast.core.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * The roadmap that a team agreed on last.
 *
 * @param revision grows by one each time the board's roadmap is saved, from 1
 * @param firstDay of its first sprint
 * @param places each issue once
 */
public record SavedRoadmap(
        BoardId board, int revision, LocalDate firstDay, List<SavedPlace> places, Instant savedAt, UserId savedBy) {

    private static final int DAYS_OF_A_WEEK = 7;

    public SavedRoadmap {
        places = List.copyOf(places);
    }

    /**
     * The same with its places counted from another first sprint; a place in a sprint that is over then has a number below 1.
     *
     * @param sprintWeeks 1 or more
     */
    public SavedRoadmap seenFrom(LocalDate newFirstDay, int sprintWeeks) {
        int sprintDays = DAYS_OF_A_WEEK * Math.max(1, sprintWeeks);
        long days = newFirstDay.toEpochDay() - firstDay.toEpochDay();
        int over = Math.toIntExact(Math.floorDiv(2 * days + sprintDays, 2L * sprintDays));
        List<SavedPlace> moved = places.stream()
                .map(saved -> new SavedPlace(
                        saved.issue(),
                        new Place(saved.place().sprint() - over, saved.place().kind()),
                        saved.pinned()))
                .toList();
        return new SavedRoadmap(board, revision, newFirstDay, moved, savedAt, savedBy);
    }

    /** The same without an issue. */
    public SavedRoadmap without(IssueId issue) {
        return new SavedRoadmap(
                board,
                revision,
                firstDay,
                places.stream().filter(saved -> !saved.issue().equals(issue)).toList(),
                savedAt,
                savedBy);
    }
}
