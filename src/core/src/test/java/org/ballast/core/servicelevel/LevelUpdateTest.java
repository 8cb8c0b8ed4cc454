package org.ballast.core.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What is sent changes only what says something else. */
public class LevelUpdateTest {

    private static final Instant NOON = Instant.parse("2027-05-17T12:00:00Z");
    private static final Optional<LevelPoint.Entry> ENTRY =
            Optional.of(new LevelPoint.Entry(new UserId("10001"), NOON.plusSeconds(9)));

    @Test
    public void eachValueThatIsReplacedHasALineOfItsOwn() {
        LevelUpdate update = LevelUpdate.of(
                List.of(point(0, 1), point(1, 2), point(2, 3)), 7, List.of(point(0, 9), point(1, 2), point(2, 8)));

        assertThat(update.added()).isEmpty();
        assertThat(update.replaced())
                .containsExactly(
                        new LevelChange(8, point(0, 1), point(0, 9)), new LevelChange(9, point(2, 3), point(2, 8)));
    }

    @Test
    public void aFirstValueReplacesNone() {
        LevelUpdate update = LevelUpdate.of(List.of(point(0, 1)), 0, List.of(point(1, 1)));

        assertThat(update.added()).containsExactly(point(1, 1));
        assertThat(update.replaced()).isEmpty();
    }

    private static LevelPoint point(int hour, int millionths) {
        return new LevelPoint(new FlowId(1), NOON.plusSeconds(3600L * hour), 1, new Share(millionths), ENTRY);
    }
}
