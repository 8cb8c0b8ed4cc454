package org.ballast.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.InitiativeBuilder.anInitiative;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ballast.core.shared.UserId;
import org.junit.Test;

public class WorkedDaysTest {
    private static final UserId ANN = new UserId("10001");

    @Test
    public void onTheDayOfItsStartOneDayElapsedAndNoneWasWorked() {
        assertThat(WorkedDays.of(anInitiative().build(), MONDAY)).isEqualTo(new WorkedDays(1, 0));
    }

    @Test
    public void onlyWorkingDaysWithAnOpenSliceAreWorked() {
        Initiative initiative = anInitiative()
                .finished(1, day(1), day(2))
                .finished(2, day(2), day(8))
                .build();
        // Tuesday to Friday, and Monday and Tuesday of the second week.
        assertThat(WorkedDays.of(initiative, day(13))).isEqualTo(new WorkedDays(14, 6));
    }

    @Test
    public void aSliceThatIsOpenCountsUpToNow() {
        assertThat(WorkedDays.of(anInitiative().open(1, day(0)).build(), day(2)))
                .isEqualTo(new WorkedDays(3, 3));
    }

    @Test
    public void theDaysBetweenPauseAndResumptionAreNotWorked() {
        Pause pause = Pause.begun(day(1), ANN, PauseReason.BUG);
        assertThat(WorkedDays.of(
                        anInitiative()
                                .open(1, day(0))
                                .pause(pause.ended(day(3)))
                                .build(),
                        day(4)))
                .isEqualTo(new WorkedDays(5, 4));
        assertThat(WorkedDays.of(anInitiative().open(1, day(0)).pause(pause).build(), day(4)))
                .isEqualTo(new WorkedDays(5, 2));
    }

    @Test
    public void afterTheClosingNothingIsAdded() {
        Initiative closed = anInitiative()
                .finished(1, day(0), day(1))
                .build()
                .closed(new ClosingRecord(true, "", "", List.of(), day(2), ANN));
        assertThat(WorkedDays.of(closed, day(300))).isEqualTo(new WorkedDays(3, 2));
    }

    private static Instant day(int number) {
        return MONDAY.plus(Duration.ofDays(number));
    }
}
