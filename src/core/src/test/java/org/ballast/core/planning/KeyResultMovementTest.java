package org.ballast.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class KeyResultMovementTest {

    @Test
    public void isTheMeanOfThoseThatAreMeasuredAndWholeOnlyOnceAllOfThemAreReached() {
        assertThat(KeyResultMovement.of(List.of(Optional.of(100), Optional.empty(), Optional.of(99))))
                .isEqualTo(new KeyResultMovement(3, 2, Optional.of(99)));
        assertThat(KeyResultMovement.of(List.of(Optional.of(0))))
                .isEqualTo(new KeyResultMovement(1, 1, Optional.of(0)));
    }

    @Test
    public void saysNothingBeforeTheFirstIsMeasured() {
        assertThat(KeyResultMovement.of(List.of(Optional.empty())))
                .isEqualTo(new KeyResultMovement(1, 0, Optional.empty()));
        assertThat(KeyResultMovement.of(List.of())).isEqualTo(KeyResultMovement.NONE);
    }
}
