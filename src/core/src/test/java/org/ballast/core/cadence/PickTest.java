package org.ballast.core.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.cadence.Cadences.ONE_OR_TWO;
import static org.ballast.core.cadence.Cadences.days;
import static org.ballast.core.cadence.Cadences.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.junit.Test;

public class PickTest {

    private static final TaskRule NO_TASKS = new TaskRule(0, 0, Effort.ofDays(1));
    private static final PersonDays FOUR_DAYS = PersonDays.ofDays(4);
    private static final Refusal FLAGGED = Refusal.conflict("ballast.planning.flagged");

    @Test
    public void theMobTakesExactlyOneTaskThatFitsItsDayAndHasTwoSpares() {
        MobPick pick = mob(NO_TASKS, Optional.empty(), item(1, 5), item(2, 4), item(3, 0.5), item(4, 3), item(5, 1));

        assertThat(pick).isEqualTo(new MobPick(FOUR_DAYS, Optional.of(issue(2)), List.of(issue(3), issue(4)), false));
    }

    @Test
    public void withFewerThereAreFewerSparesAndWithNoneNoPick() {
        assertThat(mob(NO_TASKS, Optional.empty(), item(1, 4), item(2, 1)).spares())
                .containsExactly(issue(2));
        assertThat(mob(NO_TASKS, Optional.empty(), item(1, 4)).spares()).isEmpty();
        MobPick none = mob(NO_TASKS, Optional.empty(), item(1, 4.5));
        assertThat(none.pick()).isEmpty();
        assertThat(none.spares()).isEmpty();
    }

    @Test
    public void whatIsBlockedOrNotEstimatedIsNoTaskForAMob() {
        MobItem flagged = new MobItem(issue(1), days(1), Optional.of(FLAGGED));
        MobItem guess = new MobItem(issue(2), Optional.empty(), Optional.empty());

        assertThat(mob(NO_TASKS, Optional.empty(), flagged, guess).pick()).isEmpty();
    }

    @Test
    public void leavesTheSmallOnesToTheSprintsTasksWhereThePolicyHasSome() {
        assertThat(mob(ONE_OR_TWO, Optional.empty(), item(1, 1), item(2, 0.5), item(3, 3), item(4, 2)))
                .isEqualTo(new MobPick(FOUR_DAYS, Optional.of(issue(3)), List.of(issue(4), issue(1)), false));
    }

    @Test
    public void whatWasNotFinishedGoesOnEvenWhenItIsLargerNow() {
        MobPick pick = mob(NO_TASKS, Optional.of(issue(2)), item(1, 1), item(2, 9), item(3, 1), item(4, 1));

        assertThat(pick.pick()).contains(issue(2));
        assertThat(pick.continued()).isTrue();
        assertThat(pick.spares()).containsExactly(issue(1), issue(3));
    }

    @Test
    public void unlessItIsGoneOrBlockedMeanwhile() {
        assertThat(mob(NO_TASKS, Optional.of(issue(9)), item(1, 1)).continued()).isFalse();
        MobItem flagged = new MobItem(issue(2), days(1), Optional.of(FLAGGED));
        assertThat(mob(NO_TASKS, Optional.of(issue(2)), flagged, item(1, 1)).pick())
                .contains(issue(1));
    }

    @Test
    public void aTechWeekTakesWhatIsLongerThanATaskInRankOrderUpToItsDays() {
        TechWeekFill fill = fill(20, big(1, 1), big(2, 8), big(3, 13), big(4, 12), big(5, 2));

        assertThat(fill.items()).containsExactly(issue(2), issue(4));
        assertThat(fill.taken()).isEqualTo(PersonDays.ofDays(20));
        assertThat(fill.capacity()).isEqualTo(PersonDays.ofDays(20));
    }

    @Test
    public void whatIsLongerThanOnePersonsWeekIsForAPairAndWhatIsLongerThanThatForMore() {
        assertThat(TechWeekFill.people(PersonDays.NONE, 5)).isEqualTo(1);
        assertThat(TechWeekFill.people(PersonDays.ofDays(5), 5)).isEqualTo(1);
        assertThat(TechWeekFill.people(new PersonDays(11), 5)).isEqualTo(2);
        assertThat(TechWeekFill.people(PersonDays.ofDays(10), 5)).isEqualTo(2);
        assertThat(TechWeekFill.people(new PersonDays(21), 5)).isEqualTo(3);
        assertThat(TechWeekFill.people(PersonDays.ofDays(5), 4)).isEqualTo(2);
    }

    @Test
    public void whatBlocksAnItemGoesBeforeItAndCountsWhateverItsSize() {
        TechWeekFill fill = fill(10, big(1, 5, 2, 3), big(2, 1), big(3, 2, 2), big(4, 2));

        assertThat(fill.items()).containsExactly(issue(2), issue(3), issue(1), issue(4));
        assertThat(fill.taken()).isEqualTo(PersonDays.ofDays(10));
    }

    @Test
    public void anItemWhoseBlockersDoNotFitWithItStaysOut() {
        assertThat(fill(6, big(1, 5, 2), big(2, 2), big(3, 4)).items()).containsExactly(issue(2), issue(3));
    }

    @Test
    public void aBlockerElsewhereWithoutEstimateOrFlaggedKeepsItOut() {
        TechWeekItem guess = new TechWeekItem(issue(2), Optional.empty(), Optional.empty(), Set.of());
        TechWeekItem flagged = new TechWeekItem(issue(3), days(2), Optional.of(FLAGGED), Set.of());

        assertThat(fill(20, big(1, 5, 99)).items()).isEmpty();
        assertThat(fill(20, big(1, 5, 2), guess).items()).isEmpty();
        assertThat(fill(20, big(1, 5, 3), flagged).items()).isEmpty();
    }

    @Test
    public void aCircleKeepsAllOfItOut() {
        assertThat(fill(20, big(1, 5, 2), big(2, 5, 1), big(3, 5)).items()).containsExactly(issue(3));
        assertThat(fill(20, big(1, 5, 1)).items()).isEmpty();
    }

    @Test
    public void aRowOfTenThousandEndsWithoutFallingOver() {
        List<TechWeekItem> row = new ArrayList<>();
        for (int id = 1; id <= 10_000; id++) {
            row.add(big(id, 2, id + 1));
        }

        assertThat(TechWeekFill.of(PersonDays.ofDays(500), ONE_OR_TWO, row).items())
                .isEmpty();
    }

    @Test
    public void whereThePolicyHasNoTasksAnySizeIsForTheTechWeek() {
        assertThat(TechWeekFill.of(PersonDays.ofDays(3), NO_TASKS, List.of(big(1, 0.5), big(2, 2)))
                        .items())
                .containsExactly(issue(1), issue(2));
    }

    @Test
    public void theDriversMoveUpFromHackDayToHackDay() {
        DriverRotation rotation = new DriverRotation(List.of("Ann", "Ben", "Cem"), 15);

        assertThat(rotation.orderAfter(0)).containsExactly("Ann", "Ben", "Cem");
        assertThat(rotation.orderAfter(1)).containsExactly("Ben", "Cem", "Ann");
        assertThat(rotation.orderAfter(5)).containsExactly("Cem", "Ann", "Ben");
        assertThat(rotation.roundMinutes()).isEqualTo(45);
        assertThat(DriverRotation.DEFAULT.orderAfter(3)).isEmpty();
        assertThat(DriverRotation.DEFAULT.minutes()).isEqualTo(15);
        assertThatThrownBy(() -> new DriverRotation(List.of(), 0)).hasMessageContaining("(0 minutes)");
        assertThatThrownBy(() -> new DriverRotation(List.of(), 121)).hasMessageContaining("(121 minutes)");
    }

    private static MobPick mob(TaskRule tasks, Optional<IssueId> continuing, MobItem... items) {
        return MobPick.of(FOUR_DAYS, tasks, List.of(items), continuing);
    }

    private static MobItem item(long id, double effort) {
        return new MobItem(issue(id), days(effort), Optional.empty());
    }

    private static TechWeekFill fill(int days, TechWeekItem... items) {
        return TechWeekFill.of(PersonDays.ofDays(days), ONE_OR_TWO, List.of(items));
    }

    private static TechWeekItem big(long id, double effort, long... blockers) {
        Set<IssueId> ids = new TreeSet<>();
        for (long blocker : blockers) {
            ids.add(issue(blocker));
        }
        return new TechWeekItem(issue(id), days(effort), Optional.empty(), ids);
    }
}
