package org.ballast.core.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.InitiativeBuilder.anInitiative;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.initiative.PlannedSprint;
import org.ballast.core.initiative.RfcState;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.testing.InitiativeBuilder;
import org.junit.Test;

/** Sprints of one week from the sixth Monday on. */
public class SliceSequenceTest {

    private static final PlannedSprint FIRST =
            new PlannedSprint(MONDAY.plus(Duration.ofDays(35)), 1, PersonDays.ofDays(20));

    @Test
    public void putsSprintsForTheProductBetweenSlices() {
        Map<IssueId, SliceSequence.Wish> wishes =
                wishes(anInitiative().afterEachSlice(2).planned(1).planned(2).planned(3, 1));

        assertThat(wishes.get(issue(1))).isEqualTo(SliceSequence.Wish.NONE);
        assertThat(wishes.get(issue(2)).predecessors()).containsExactly(before(1, 3));
        assertThat(wishes.get(issue(3)).predecessors()).containsExactly(before(1, 1), before(2, 3));
    }

    @Test
    public void waitsForTheSliceThatIsUnderWayAndForItsRhythm() {
        Map<IssueId, SliceSequence.Wish> wishes =
                wishes(anInitiative().afterEachSlice(2).open(1, MONDAY).planned(2));

        assertThat(wishes.get(issue(1)).objection()).contains(Refusal.conflict(SliceSequence.UNDER_WAY));
        assertThat(wishes.get(issue(2)).notBefore()).isEqualTo(3);
        Map<IssueId, SliceSequence.Wish> finished = wishes(anInitiative()
                .afterEachSlice(4)
                .finished(1, MONDAY, MONDAY.plus(Duration.ofDays(32)))
                .planned(2));
        assertThat(finished.get(issue(2)).notBefore()).isEqualTo(5);
    }

    @Test
    public void takesTheTimeThatASharePays() {
        Map<IssueId, SliceSequence.Wish> wishes =
                wishes(anInitiative().share(5).planned(1).planned(2));

        assertThat(wishes.get(issue(2)).predecessors()).containsExactly(before(1, 2));
    }

    @Test
    public void asksOfSlicesThatMayBeOpenTogetherOnlyWhatTheyDependOn() {
        Map<IssueId, SliceSequence.Wish> wishes =
                wishes(anInitiative().severalOpen().planned(1).planned(2).planned(3, 2));

        assertThat(wishes.get(issue(2))).isEqualTo(SliceSequence.Wish.NONE);
        assertThat(wishes.get(issue(3)).predecessors()).containsExactly(before(2, 1));
    }

    @Test
    public void keepsOutWhatWaitsForSomethingThatTheRoadmapCanNotTake() {
        Map<IssueId, SliceSequence.Wish> wishes =
                wishes(anInitiative().severalOpen().planned(99).planned(1, 99));

        assertThat(wishes.get(issue(1)).objection()).contains(Refusal.conflict(SliceSequence.WAITS_OUTSIDE));
    }

    @Test
    public void passesOverASliceThatTheRoadmapCanNotTakeWhereNothingDependsOnIt() {
        Map<IssueId, SliceSequence.Wish> wishes =
                wishes(anInitiative().afterEachSlice(0).planned(1).planned(99).planned(2));

        assertThat(wishes.get(issue(2)).predecessors()).containsExactly(before(1, 1));
    }

    @Test
    public void keepsOutTheSlicesOfAnInitiativeWhoseRfcIsOpen() {
        Map<IssueId, SliceSequence.Wish> wishes =
                wishes(anInitiative().rfc(RfcState.DRAFT, true).planned(1).planned(2));

        assertThat(wishes.values())
                .extracting(SliceSequence.Wish::objection)
                .containsOnly(Optional.of(Refusal.conflict(SliceSequence.RFC_OPEN)));
        assertThat(wishes(anInitiative().rfc(RfcState.DRAFT, false).planned(1)).get(issue(1)))
                .isEqualTo(SliceSequence.Wish.NONE);
    }

    private static Map<IssueId, SliceSequence.Wish> wishes(InitiativeBuilder initiative) {
        Map<IssueId, String> keys = new TreeMap<>();
        for (long id = 1; id <= 3; id++) {
            keys.put(issue(id), "PAY-" + id);
        }
        return SliceSequence.of(List.of(initiative.build()), FIRST, keys);
    }

    private static Predecessor before(long issue, int sprints) {
        return new Predecessor(issue(issue), "PAY-" + issue, sprints);
    }

    private static IssueId issue(long id) {
        return new IssueId(id);
    }
}
