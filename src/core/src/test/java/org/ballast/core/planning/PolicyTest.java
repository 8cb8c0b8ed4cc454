package org.ballast.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.PolicyBuilder.aPolicy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.RhythmForm;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.shared.Argument;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.junit.Test;

public class PolicyTest {

    @Test
    public void oneOrTwoDaysOfAWeekOfFourPeopleCostFiveToTenPercentForTheTeam() {
        PolicyCost cost = PolicyCost.of(aPolicy().build());

        assertThat(cost.capacityDays()).isEqualTo(PersonDays.ofDays(20));
        assertThat(cost.chosen()).isEqualTo(Quota.PER_TEAM);
        assertThat(cost.perTeam()).isEqualTo(new CostRange(PersonDays.ofDays(1), PersonDays.ofDays(2), 5, 10));
    }

    @Test
    public void andTwentyToFortyPercentWhenEveryPersonTakesThem() {
        PolicyCost cost = PolicyCost.of(aPolicy().perPerson().build());

        assertThat(cost.chosen()).isEqualTo(Quota.PER_PERSON);
        assertThat(cost.perPerson()).isEqualTo(new CostRange(PersonDays.ofDays(4), PersonDays.ofDays(8), 20, 40));
    }

    @Test
    public void theLargestPolicyDoesNotOverflow() {
        PolicyCost cost = PolicyCost.of(
                aPolicy().team(99).weeks(4).tasks(20, 20).largestHalfDays(400).build());

        assertThat(cost.capacityDays()).isEqualTo(PersonDays.ofDays(1980));
        assertThat(cost.perPerson().maxDays()).isEqualTo(PersonDays.ofDays(396_000));
        assertThat(cost.perPerson().maxPercent()).isEqualTo(20_000);
    }

    @Test
    public void aPolicyWithoutTasksCostsNothing() {
        assertThat(PolicyCost.of(aPolicy().tasks(0, 0).build()).perPerson())
                .isEqualTo(new CostRange(PersonDays.NONE, PersonDays.NONE, 0, 0));
    }

    @Test
    public void theQuotaOfASprintFollowsTheReading() {
        assertThat(aPolicy().tasks(1, 2).build().fewestInSprint()).isEqualTo(1);
        assertThat(aPolicy().tasks(1, 2).build().mostInSprint()).isEqualTo(2);
        assertThat(aPolicy().tasks(1, 2).perPerson().build().fewestInSprint()).isEqualTo(4);
        assertThat(aPolicy().tasks(1, 2).perPerson().build().mostInSprint()).isEqualTo(8);
        assertThat(aPolicy().weeks(2).build().capacity()).isEqualTo(PersonDays.ofDays(40));
    }

    @Test
    public void isNeverBuiltOutOfRange() {
        assertThatThrownBy(() -> aPolicy().team(0).build()).hasMessageContaining("team size (0)");
        assertThatThrownBy(() -> aPolicy().team(100).build()).hasMessageContaining("team size (100)");
        assertThatThrownBy(() -> aPolicy().weeks(5).build()).hasMessageContaining("sprint weeks (5)");
        assertThatThrownBy(() -> aPolicy().tasks(-1, 2).build()).hasMessageContaining("fewest tasks (-1)");
        assertThatThrownBy(() -> aPolicy().tasks(3, 2).build()).hasMessageContaining("most tasks (2)");
        assertThatThrownBy(() -> aPolicy().tasks(0, 21).build()).hasMessageContaining("most tasks (21)");
    }

    @Test
    public void theNextSprintUsesTheNewestAndARunningOneTheNewestBeforeItsStart() {
        SavedPolicy old = saved(1, MONDAY);
        SavedPolicy present = saved(2, MONDAY.plusSeconds(100));
        Policies policies = new Policies(List.of(present, old));

        assertThat(policies.newest()).isEqualTo(present);
        assertThat(policies.inForce(MONDAY.plusSeconds(101))).isEqualTo(present);
        assertThat(policies.inForce(MONDAY.plusSeconds(100))).isEqualTo(old);
        assertThat(policies.inForce(MONDAY.plusSeconds(1))).isEqualTo(old);
        assertThat(policies.inForce(MONDAY.minusSeconds(1))).isEqualTo(old);
        assertThatThrownBy(() -> new Policies(List.of())).hasMessageContaining("must have a policy");
    }

    @Test
    public void aFormMakesAPolicyAndItsDotLimits() {
        assertThat(form(4, 1, 1, 2, "1", "per-team", 5, 3).check()).isEqualTo(Outcome.done(PolicyChoice.DEFAULT));
        assertThat(form(99, 4, 20, 20, "200", "per-person", 99, 99).check())
                .isEqualTo(Outcome.done(new PolicyChoice(
                        aPolicy()
                                .team(99)
                                .weeks(4)
                                .tasks(20, 20)
                                .largestHalfDays(400)
                                .perPerson()
                                .build(),
                        new DotLimits(99, 99))));
        assertThat(form(1, 1, 0, 0, "0.5", "per-team", 1, 1).check()).isInstanceOf(Outcome.Done.class);
    }

    @Test
    public void aFormAnswersAllFieldsAtOnce() {
        assertThat(fieldsOf(form(0, 0, -1, 21, "0", "per-head", 0, 0)))
                .containsExactly(
                        "policy.teamSize ballast.shared.number-out-of-range",
                        "policy.sprintWeeks ballast.shared.number-out-of-range",
                        "policy.tasksMin ballast.shared.number-out-of-range",
                        "policy.tasksMax ballast.shared.number-out-of-range",
                        "policy.largestTask ballast.planning.largest-task-out-of-range",
                        "policy.quota ballast.shared.choice-unknown",
                        "policy.dotBudget ballast.shared.number-out-of-range",
                        "policy.dotsPerItem ballast.shared.number-out-of-range");
        assertThat(fieldsOf(form(100, 5, 21, 21, "200.5", "per-team", 100, 100)))
                .hasSize(7);
    }

    @Test
    public void aFormAsksForEveryValue() {
        PolicyForm empty = new PolicyForm(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                RhythmForm.NONE);

        assertThat(fieldsOf(empty)).hasSize(8).allMatch(field -> field.endsWith(" ballast.shared.value-missing"));
    }

    @Test
    public void mostTasksAreAtLeastTheFewest() {
        Refusal refusal = form(4, 1, 3, 2, "1", "per-team", 5, 3)
                .check()
                .fold(
                        done -> {
                            throw new AssertionError("done: " + done);
                        },
                        refused -> refused);

        assertThat(refusal.field()).contains("policy.tasksMax");
        assertThat(refusal.arguments()).containsExactly(new Argument.Count(3), new Argument.Count(20));
    }

    private static SavedPolicy saved(int team, Instant since) {
        return new SavedPolicy(
                new BoardId(1), aPolicy().team(team).build(), DotLimits.DEFAULT, since, new UserId("10001"));
    }

    private static PolicyForm form(
            int team, int weeks, int min, int max, String largest, String quota, int budget, int cap) {
        return new PolicyForm(
                Optional.of(team),
                Optional.of(weeks),
                Optional.of(min),
                Optional.of(max),
                Optional.of(new BigDecimal(largest)),
                Optional.of(quota),
                Optional.of(budget),
                Optional.of(cap),
                RhythmForm.NONE);
    }

    private static List<String> fieldsOf(PolicyForm form) {
        return form.check()
                .fold(
                        done -> List.of(),
                        refusal -> refusal.causes().stream()
                                .map(cause -> cause.field().orElseThrow() + " " + cause.code())
                                .toList());
    }
}
