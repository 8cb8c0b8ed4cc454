package org.ballast.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

public class TeamSwitchesTest {
    private static final int SLICE = 1;
    private static final int OTHER_SLICE = 2;
    private static final int BUG = 8;
    private static final int STORY = 9;
    private static final Set<IssueId> SLICES = Set.of(new IssueId(SLICE), new IssueId(OTHER_SLICE));

    private final List<WorkStart> starts = new ArrayList<>();

    @Test
    public void aSwitchIsAChangeBetweenSliceAndOtherWorkAndNothingElse() {
        works("ann", SLICE, BUG, SLICE);
        works("ben", SLICE, OTHER_SLICE, STORY);
        works("cleo", BUG, STORY, SLICE);
        works("dan", STORY, BUG);
        works("eve", SLICE);

        assertThat(TeamSwitches.of(starts, SLICES)).contains(new TeamSwitches(5, 4));
        Collections.reverse(starts);
        assertThat(TeamSwitches.of(starts, SLICES)).contains(new TeamSwitches(5, 4));
    }

    @Test
    public void aTeamOfFourIsNotMeasured() {
        for (String person : List.of("ann", "ben", "cleo", "dan")) {
            works(person, SLICE, BUG);
        }
        assertThat(TeamSwitches.of(starts, SLICES)).isEmpty();
        works("eve", SLICE, BUG);
        assertThat(TeamSwitches.of(starts, SLICES).map(TeamSwitches::switches)).contains(5);
    }

    @Test
    public void aSumThatOnlyOneOrTwoPeopleShareStaysHidden() {
        for (String person : List.of("ann", "ben", "cleo", "dan", "eve", "finn")) {
            works(person, BUG);
        }
        assertThat(TeamSwitches.of(starts, SLICES)).contains(new TeamSwitches(6, 0));
        works("ann", SLICE, BUG, SLICE);
        assertThat(TeamSwitches.of(starts, SLICES)).isEmpty();
        works("ben", SLICE);
        assertThat(TeamSwitches.of(starts, SLICES)).isEmpty();
        works("cleo", SLICE);
        assertThat(TeamSwitches.of(starts, SLICES)).contains(new TeamSwitches(6, 5));
    }

    @Test
    public void nobodyAtWorkIsNothingToShow() {
        assertThat(TeamSwitches.of(starts, SLICES)).isEmpty();
    }

    private void works(String person, int... issues) {
        for (int issue : issues) {
            starts.add(new WorkStart(new UserId(person), new IssueId(issue), MONDAY.plusSeconds(starts.size())));
        }
    }
}
