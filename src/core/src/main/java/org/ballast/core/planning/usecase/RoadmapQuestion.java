package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.record.SprintKey;
import org.ballast.core.roadmap.Pin;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;

/**
 * Which roadmap somebody asks for.
 *
 * @param firstDay on which the first of its sprints starts, where the viewer is; the server knows no zone of its own
 * @param sprints how many; absent for those of a quarter
 * @param known the tracker's sprints that are its first ones, in order
 * @param byWeek whether the board has calendar weeks instead of sprints, the first of which the first day lies in
 * @param later whether a sprint that is not over comes before the first of them, so that it pays back what is owed
 * @param pins instead of the saved ones; an issue that can't be planned is no wish
 */
public record RoadmapQuestion(
        UserId viewer,
        BoardId board,
        Optional<LocalDate> firstDay,
        Optional<Integer> sprints,
        List<SprintId> known,
        boolean byWeek,
        boolean later,
        Optional<Map<IssueId, Pin>> pins,
        Instant now) {

    /** The day on which the first sprint starts, of a question that has one. */
    LocalDate begin() {
        LocalDate day = firstDay.orElseThrow();
        return byWeek ? DateSpan.weekOf(day).first() : day;
    }

    /** How the sprint at that place, from 0, is named; empty when nobody has named it yet. */
    Optional<SprintKey> key(int at) {
        if (byWeek) {
            return Optional.of(SprintKey.ofWeek(begin().plusWeeks(at)));
        }
        return at < known.size() ? Optional.of(SprintKey.of(known.get(at))) : Optional.empty();
    }
}
