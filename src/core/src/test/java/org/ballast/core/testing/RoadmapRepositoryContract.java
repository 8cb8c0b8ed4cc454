package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.LocalDate;
import java.util.List;
import org.ballast.core.roadmap.Place;
import org.ballast.core.roadmap.RoadmapRepository;
import org.ballast.core.roadmap.SavedPlace;
import org.ballast.core.roadmap.SavedRoadmap;
import org.ballast.core.roadmap.SlotKind;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link RoadmapRepository} does. */
public abstract class RoadmapRepositoryContract {

    private static final BoardId BOARD = new BoardId(1);
    private static final BoardId OTHER_BOARD = new BoardId(12);
    private static final SavedPlace FIRST = place(10, 1, SlotKind.TASKS, true);
    private static final SavedPlace SECOND = place(11, 13, SlotKind.TECH_WEEK, false);
    private static final SavedPlace OVER = place(12, -2, SlotKind.HACK_DAY, false);

    /** An empty repository. */
    protected abstract RoadmapRepository newRepository();

    @Test
    public void givesBackTheRoadmapOfOneBoard() {
        RoadmapRepository roadmaps = newRepository();
        roadmaps.save(roadmap(BOARD, 1, FIRST, SECOND, OVER));

        assertThat(roadmaps.find(BOARD)).contains(roadmap(BOARD, 1, FIRST, SECOND, OVER));
        assertThat(roadmaps.find(OTHER_BOARD)).isEmpty();
    }

    @Test
    public void replacesItByTheNextRevision() {
        RoadmapRepository roadmaps = newRepository();
        roadmaps.save(roadmap(BOARD, 1, FIRST, SECOND));
        roadmaps.save(roadmap(OTHER_BOARD, 1, FIRST));

        roadmaps.save(roadmap(BOARD, 2, SECOND));

        assertThat(roadmaps.find(BOARD)).contains(roadmap(BOARD, 2, SECOND));
        assertThat(roadmaps.find(OTHER_BOARD)).contains(roadmap(OTHER_BOARD, 1, FIRST));
        roadmaps.save(roadmap(BOARD, 3));
        assertThat(roadmaps.find(BOARD)).contains(roadmap(BOARD, 3));
    }

    @Test
    public void takesEachRevisionOnce() {
        RoadmapRepository roadmaps = newRepository();
        roadmaps.save(roadmap(BOARD, 1, FIRST));

        assertThatThrownBy(() -> roadmaps.save(roadmap(BOARD, 1, SECOND))).isInstanceOf(RuntimeException.class);

        assertThat(roadmaps.find(BOARD)).contains(roadmap(BOARD, 1, FIRST));
    }

    @Test
    public void forgetsABoardOrAnIssue() {
        RoadmapRepository roadmaps = newRepository();
        roadmaps.save(roadmap(BOARD, 1, FIRST, SECOND));
        roadmaps.save(roadmap(OTHER_BOARD, 1, SECOND));

        assertThat(roadmaps.issues()).containsExactly(new IssueId(10), new IssueId(11));
        roadmaps.removeAll(new IssueId(11));
        assertThat(roadmaps.find(BOARD)).contains(roadmap(BOARD, 1, FIRST));
        assertThat(roadmaps.find(OTHER_BOARD)).contains(roadmap(OTHER_BOARD, 1));

        roadmaps.removeAll(BOARD);
        assertThat(roadmaps.find(BOARD)).isEmpty();
        assertThat(roadmaps.issues()).isEmpty();
        roadmaps.save(roadmap(BOARD, 1, SECOND));
        assertThat(roadmaps.find(BOARD)).contains(roadmap(BOARD, 1, SECOND));
    }

    private static SavedPlace place(long issue, int sprint, SlotKind kind, boolean pinned) {
        return new SavedPlace(new IssueId(issue), new Place(sprint, kind), pinned);
    }

    private static SavedRoadmap roadmap(BoardId board, int revision, SavedPlace... places) {
        return new SavedRoadmap(
                board, revision, LocalDate.of(2026, 12, 7), List.of(places), MONDAY, new UserId("10001"));
    }
}
