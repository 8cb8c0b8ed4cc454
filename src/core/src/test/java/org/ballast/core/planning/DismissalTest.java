package org.ballast.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.PolicyBuilder.aPolicy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;
import org.junit.Test;

public class DismissalTest {

    private static final TeamPolicy ONE_WEEK = aPolicy().build();

    @Test
    public void holdsForItsSprints() {
        Dismissal dismissal = dismissal("later", 3);

        assertThat(dismissal.until(ONE_WEEK)).isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
        assertThat(dismissal.until(aPolicy().weeks(4).build())).isEqualTo(Instant.parse("2027-01-25T09:00:00Z"));
    }

    @Test
    public void noLongerStandsFromItsLastMomentOn() {
        Dismissal dismissal = dismissal("later", 1);
        Instant end = Instant.parse("2026-11-09T09:00:00Z");

        assertThat(StandingDismissal.of(List.of(dismissal), ONE_WEEK, end.minusMillis(1)))
                .containsExactly(new StandingDismissal(dismissal, end));
        assertThat(StandingDismissal.of(List.of(dismissal), ONE_WEEK, end)).isEmpty();
    }

    @Test
    public void isNeverBuiltWithoutReasonOrOutOfRange() {
        assertThatThrownBy(() -> dismissal(" ", 3)).hasMessageContaining("reason");
        assertThatThrownBy(() -> dismissal("x".repeat(201), 3)).hasMessageContaining("reason");
        assertThatThrownBy(() -> dismissal("later", 0)).hasMessageContaining("sprints (0)");
        assertThatThrownBy(() -> dismissal("later", 27)).hasMessageContaining("sprints (27)");
        assertThat(dismissal("\ud83d\udea2".repeat(200), 26).sprints()).isEqualTo(26);
    }

    @Test
    public void addingToASprintNeedsBothPermissions() {
        Refusal refusal = Refusal.forbidden("ballast.planning.schedule-not-allowed");

        assertThat(SchedulingRules.objectionToAdd(anIssue(1).build())).isEmpty();
        assertThat(SchedulingRules.objectionToAdd(anIssue(1).readOnly().build()))
                .contains(refusal);
        assertThat(SchedulingRules.objectionToAdd(anIssue(1).notSchedulable().build()))
                .contains(refusal);
    }

    @Test
    public void undoIsPossibleUntilTheSprintStarts() {
        Refusal started = Refusal.conflict("ballast.planning.sprint-started");

        assertThat(SchedulingRules.objectionToUndo(anIssue(1).build(), Optional.empty(), MONDAY))
                .isEmpty();
        assertThat(SchedulingRules.objectionToUndo(anIssue(1).build(), Optional.of(MONDAY.plusMillis(1)), MONDAY))
                .isEmpty();
        assertThat(SchedulingRules.objectionToUndo(anIssue(1).build(), Optional.of(MONDAY), MONDAY))
                .contains(started);
        assertThat(SchedulingRules.objectionToUndo(anIssue(1).readOnly().build(), Optional.empty(), MONDAY))
                .map(Refusal::code)
                .contains("ballast.planning.schedule-not-allowed");
    }

    private static Dismissal dismissal(String reason, int sprints) {
        return new Dismissal(BOARD.id(), new IssueId(1), reason, sprints, MONDAY, ANN);
    }
}
