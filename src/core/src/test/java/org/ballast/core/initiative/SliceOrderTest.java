package org.ballast.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.junit.Test;

public class SliceOrderTest {
    @Test
    public void slicesThatWaitForNoOrForEarlierOnesMakeNoCircle() {
        assertThat(SliceOrder.circle(List.of())).isEmpty();
        assertThat(SliceOrder.circle(List.of(slice(1), slice(2, 1), slice(3, 1, 2), slice(4, 2, 3))))
                .isEmpty();
    }

    @Test
    public void theOrderOfTheSlicesDoesNotMatter() {
        assertThat(SliceOrder.circle(List.of(slice(1, 3), slice(2, 3), slice(3))))
                .isEmpty();
    }

    @Test
    public void aCircleIsNamedWithItsPathAndNothingElse() {
        assertThat(SliceOrder.circle(List.of(slice(1, 2), slice(2, 4, 3), slice(3, 2), slice(4))))
                .contains(List.of(new IssueId(2), new IssueId(3), new IssueId(2)));
        assertThat(SliceOrder.circle(List.of(slice(9), slice(5, 7), slice(7, 6), slice(6, 5))))
                .contains(List.of(new IssueId(5), new IssueId(7), new IssueId(6), new IssueId(5)));
    }

    @Test
    public void aSliceThatWaitsForItselfIsACircle() {
        assertThat(SliceOrder.circle(List.of(slice(1, 1)))).contains(List.of(new IssueId(1), new IssueId(1)));
    }

    @Test
    public void manyPathsToTheSameSliceTakeNoTime() {
        List<Slice> ladder = new ArrayList<>();
        ladder.add(slice(1));
        ladder.add(slice(2, 1));
        for (long rung = 3; rung <= 30; rung++) {
            ladder.add(slice(rung, rung - 1, rung - 2));
        }
        assertThat(SliceOrder.circle(ladder)).isEmpty();
    }

    private static Slice slice(long issue, long... dependsOn) {
        List<IssueId> others = new ArrayList<>();
        for (long other : dependsOn) {
            others.add(new IssueId(other));
        }
        return Slice.planned(new IssueId(issue), Effort.ofDays(1), others);
    }
}
