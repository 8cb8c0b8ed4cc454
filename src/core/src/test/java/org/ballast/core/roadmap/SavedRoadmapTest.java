package org.ballast.core.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

public class SavedRoadmapTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    @Test
    public void countsItsPlacesFromTheSprintThatIsTheFirstToday() {
        SavedRoadmap saved = saved(place(1, 1), place(2, 3));

        assertThat(sprints(saved.seenFrom(MONDAY, 2))).containsExactly(1, 3);
        assertThat(sprints(saved.seenFrom(MONDAY.plusWeeks(4), 2))).containsExactly(-1, 1);
        assertThat(sprints(saved.seenFrom(MONDAY.minusWeeks(2), 2))).containsExactly(2, 4);
        assertThat(sprints(saved.seenFrom(MONDAY.plusDays(1), 1))).containsExactly(1, 3);
        assertThat(sprints(saved.seenFrom(MONDAY.plusDays(6), 1))).containsExactly(0, 2);
        assertThat(saved.seenFrom(MONDAY.plusWeeks(4), 2).firstDay()).isEqualTo(MONDAY.plusWeeks(4));
    }

    @Test
    public void differsInWhatStandsInAnotherSprint() {
        List<RoadmapChange> changes = RoadmapChange.between(
                List.of(place(1, 1), place(2, 2), place(3, 3), place(5, 0)),
                Map.of(new IssueId(1), 1, new IssueId(2), 4, new IssueId(4), 2, new IssueId(5), 1));

        assertThat(changes)
                .containsExactly(
                        new RoadmapChange(new IssueId(2), Optional.of(2), Optional.of(4)),
                        new RoadmapChange(new IssueId(3), Optional.of(3), Optional.empty()),
                        new RoadmapChange(new IssueId(4), Optional.empty(), Optional.of(2)),
                        new RoadmapChange(new IssueId(5), Optional.of(0), Optional.of(1)));
    }

    private static List<Integer> sprints(SavedRoadmap roadmap) {
        return roadmap.places().stream().map(saved -> saved.place().sprint()).toList();
    }

    private static SavedPlace place(long issue, int sprint) {
        return new SavedPlace(new IssueId(issue), new Place(sprint, SlotKind.TASKS), false);
    }

    private static SavedRoadmap saved(SavedPlace... places) {
        return new SavedRoadmap(
                new BoardId(1), 1, MONDAY, List.of(places), Instant.parse("2026-12-01T09:00:00Z"), new UserId("10001"));
    }
}
