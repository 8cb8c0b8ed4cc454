package org.ballast.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ballast.core.initiative.IssueHistory.Change;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

public class IssueHistoryTest {
    private static final IssueId ISSUE = new IssueId(7);
    private static final UserId ANN = new UserId("ann");
    private static final UserId BEN = new UserId("ben");
    private static final Instant LATE = at(1000);

    private final List<Change<Optional<UserId>>> assignees = new ArrayList<>();
    private final List<Change<Boolean>> states = new ArrayList<>();

    @Test
    public void workIsTakenUpWhenItGoesIntoProgressAndNotWhenItIsAssignedBefore() {
        assigned(1, null, ANN);
        moved(2, false, true);
        moved(3, true, false);

        assertThat(starts(history(ANN, false))).containsExactly(start(ANN, 2));
    }

    @Test
    public void workInProgressIsTakenUpByWhoeverItIsHandedTo() {
        moved(1, false, true);
        assigned(2, ANN, BEN);
        assigned(3, BEN, null);
        assigned(4, null, ANN);

        assertThat(starts(history(ANN, true))).containsExactly(start(ANN, 1), start(BEN, 2), start(ANN, 4));
    }

    @Test
    public void aMoveFromOneStateOfProgressToAnotherIsNoNewStart() {
        moved(1, false, true);
        moved(2, true, true);

        assertThat(starts(history(ANN, true))).containsExactly(start(ANN, 1));
    }

    @Test
    public void whatIsTakenUpAgainCountsAgain() {
        moved(1, false, true);
        moved(2, true, false);
        moved(3, false, true);

        assertThat(starts(history(ANN, true))).containsExactly(start(ANN, 1), start(ANN, 3));
    }

    @Test
    public void anAssignmentTogetherWithTheMoveIsOneStart() {
        assigned(1, BEN, ANN);
        moved(1, false, true);

        assertThat(starts(history(ANN, true))).containsExactly(start(ANN, 1));
    }

    @Test
    public void whoeverItBelongedToBeforeTheFirstChangeIsKnownFromThatChange() {
        moved(1, false, true);
        assigned(2, BEN, ANN);

        assertThat(starts(history(ANN, true))).containsExactly(start(BEN, 1), start(ANN, 2));
    }

    @Test
    public void onlyStartsOfTheTimeThatIsAskedForCount() {
        moved(1, false, true);
        assigned(2, ANN, BEN);
        assigned(3, BEN, ANN);
        IssueHistory history = history(ANN, true);

        assertThat(history.starts(at(2), at(2))).containsExactly(start(BEN, 2));
        assertThat(history.starts(at(4), LATE)).isEmpty();
    }

    @Test
    public void theOrderInWhichTheTrackerTellsDoesNotMatter() {
        moved(1, false, true);
        assigned(2, ANN, BEN);
        assigned(3, BEN, ANN);
        Collections.reverse(assignees);

        assertThat(starts(history(ANN, true))).containsExactly(start(ANN, 1), start(BEN, 2), start(ANN, 3));
    }

    @Test
    public void whatNeverChangedWasNeverTakenUp() {
        assertThat(starts(history(ANN, true))).isEmpty();
    }

    private IssueHistory history(UserId assignee, boolean inProgress) {
        return new IssueHistory(ISSUE, assignees, states, Optional.of(assignee), inProgress);
    }

    private static List<WorkStart> starts(IssueHistory history) {
        return history.starts(MONDAY, LATE);
    }

    private void assigned(int second, UserId from, UserId to) {
        assignees.add(new Change<>(at(second), Optional.ofNullable(from), Optional.ofNullable(to)));
    }

    private void moved(int second, boolean from, boolean to) {
        states.add(new Change<>(at(second), from, to));
    }

    private static WorkStart start(UserId person, int second) {
        return new WorkStart(person, ISSUE, at(second));
    }

    private static Instant at(int second) {
        return MONDAY.plusSeconds(second);
    }
}
