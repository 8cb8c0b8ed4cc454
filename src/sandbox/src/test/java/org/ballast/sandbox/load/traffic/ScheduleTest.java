package org.ballast.sandbox.load.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.Test;

public class ScheduleTest {
    @Test
    public void spacesRequestsEvenly() {
        Schedule eight = new Schedule(8, 100);
        assertThat(eight.offset(0)).isZero();
        assertThat(eight.offset(1)).isEqualTo(125_000_000);
        assertThat(eight.offset(80)).isEqualTo(10_000_000_000L);
    }

    @Test
    public void doesNotDriftWhereTheIntervalIsNoWholeNumber() {
        assertThat(new Schedule(3, 4000).offset(3000)).isEqualTo(1_000_000_000_000L);
    }

    @Test
    public void hasAsManyRequestsAsTheTimeTakes() {
        assertThat(Schedule.lasting(8, Duration.ofSeconds(240)).requests()).isEqualTo(1920);
        assertThat(Schedule.lasting(3, Duration.ofMillis(400)).requests()).isEqualTo(2);
        assertThat(Schedule.lasting(80, Duration.ZERO).requests()).isZero();
    }

    @Test
    public void refusesARateOfNothing() {
        assertThatThrownBy(() -> new Schedule(0, 1)).hasMessageContaining("perSecond");
    }
}
