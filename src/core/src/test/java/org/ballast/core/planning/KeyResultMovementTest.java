package org.ballast.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ballast.core.planning.KeyResultMovement.Standing;
import org.junit.Test;

public class KeyResultMovementTest {

    private static final Standing NOTHING = new Standing(Optional.empty(), Optional.of(7));

    @Test
    public void isTheMeanOfThoseThatAreMeasuredAndWholeOnlyOnceAllOfThemAreReached() {
        assertThat(KeyResultMovement.of(List.of(now(100), NOTHING, now(99))))
                .isEqualTo(new KeyResultMovement(3, 2, Optional.of(99), 0, Optional.empty()));
        assertThat(KeyResultMovement.of(List.of(now(0))))
                .isEqualTo(new KeyResultMovement(1, 1, Optional.of(0), 0, Optional.empty()));
    }

    @Test
    public void saysNothingBeforeTheFirstIsMeasured() {
        assertThat(KeyResultMovement.of(List.of(NOTHING)))
                .isEqualTo(new KeyResultMovement(1, 0, Optional.empty(), 0, Optional.empty()));
        assertThat(KeyResultMovement.of(List.of())).isEqualTo(KeyResultMovement.NONE);
    }

    @Test
    public void movesByTheMeanOfThoseThatAreKnownFromTheBeginning() {
        assertThat(KeyResultMovement.of(List.of(moved(10, 40), moved(90, 60), moved(0, 33), now(100), NOTHING)))
                .isEqualTo(new KeyResultMovement(5, 4, Optional.of(58), 3, Optional.of(11)));
        assertThat(KeyResultMovement.of(List.of(moved(50, 20))).points()).contains(-30);
    }

    private static Standing now(int percent) {
        return new Standing(Optional.of(percent), Optional.empty());
    }

    private static Standing moved(int before, int now) {
        return new Standing(Optional.of(now), Optional.of(before));
    }
}
