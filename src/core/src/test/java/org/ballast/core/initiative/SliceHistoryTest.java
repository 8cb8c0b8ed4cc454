package org.ballast.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.InitiativeBuilder.anInitiative;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ballast.core.shared.PersonDays;
import org.junit.Test;

public class SliceHistoryTest {
    @Test
    public void sprintsWithoutAFinishedSliceAreZero() {
        Initiative initiative = anInitiative()
                .finished(1, sprint(0), sprint(1).minusSeconds(1))
                .finished(2, sprint(2), sprint(3).minusSeconds(1))
                .finished(3, sprint(2), sprint(2).plusSeconds(1))
                .open(4, sprint(4))
                .planned(5)
                .build();
        assertThat(history(initiative, 5)).containsExactly(4, 0, 8, 0, 0);
        assertThat(history(initiative, 1)).containsExactly(4);
    }

    @Test
    public void beforeTheFirstSliceWasOpenedThereIsNoHistory() {
        assertThat(history(anInitiative().planned(1).build(), 9)).isEmpty();
        assertThat(history(anInitiative().open(1, sprint(3)).build(), 3)).isEmpty();
        assertThat(history(anInitiative().open(1, sprint(3)).build(), 4)).containsExactly(0);
    }

    @Test
    public void aYearIsEnough() {
        assertThat(history(anInitiative().open(1, sprint(0)).build(), 80)).hasSize(52);
    }

    private static List<Integer> history(Initiative initiative, int sprint) {
        return SliceHistory.of(initiative.slices(), new PlannedSprint(sprint(sprint), 1, PersonDays.ofDays(20)))
                .halfDays();
    }

    private static Instant sprint(int number) {
        return MONDAY.plus(Duration.ofDays(7L * number));
    }
}
