package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.core.servicelevel.FlowId;
import org.ballast.core.servicelevel.LevelNotice;
import org.ballast.core.servicelevel.LevelPoint;
import org.ballast.core.servicelevel.LevelRepository;
import org.ballast.core.servicelevel.Share;
import org.junit.Test;

/** What every {@link LevelRepository} does. */
public abstract class LevelRepositoryContract {

    private static final FlowId PAY = new FlowId(1);
    private static final FlowId SEARCH = new FlowId(2);

    /** An empty repository. */
    protected abstract LevelRepository newRepository();

    @Test
    public void givesBackTheValuesFromAMomentOnInTheirOrder() {
        LevelRepository levels = newRepository();
        levels.save(List.of(point(PAY, 2, 999_999), point(PAY, 0, 0), point(PAY, 1, 1_000_000)));
        levels.save(List.of(point(SEARCH, 1, 500_000)));

        assertThat(levels.since(PAY, MONDAY.plus(Duration.ofHours(1))))
                .containsExactly(point(PAY, 1, 1_000_000), point(PAY, 2, 999_999));
        assertThat(levels.since(PAY, MONDAY.plus(Duration.ofHours(3)))).isEmpty();
    }

    @Test
    public void theSameIntervalAgainReplacesItsValue() {
        LevelRepository levels = newRepository();
        levels.save(List.of(point(PAY, 0, 990_000), point(PAY, 1, 990_000)));
        levels.save(List.of(point(PAY, 1, 980_000), point(PAY, 2, 970_000)));

        assertThat(levels.since(PAY, MONDAY))
                .containsExactly(point(PAY, 0, 990_000), point(PAY, 1, 980_000), point(PAY, 2, 970_000));
    }

    @Test
    public void keepsFiveThousandValues() {
        LevelRepository levels = newRepository();
        levels.save(IntStream.range(0, 5_000)
                .mapToObj(hour -> point(PAY, hour, hour))
                .toList());

        assertThat(levels.since(PAY, MONDAY)).hasSize(5_000);
    }

    @Test
    public void aCrossingHasOneNotice() {
        LevelRepository levels = newRepository();
        LevelNotice first = new LevelNotice(PAY, 50, 1, MONDAY, Optional.empty());
        LevelNotice ended = new LevelNotice(PAY, 50, 1, MONDAY, Optional.of(MONDAY.plusSeconds(60)));
        LevelNotice second = new LevelNotice(PAY, 50, 2, MONDAY.plusSeconds(90), Optional.empty());
        LevelNotice other = new LevelNotice(PAY, 80, 1, MONDAY.plusSeconds(95), Optional.empty());
        levels.save(first);
        levels.save(ended);
        levels.save(second);
        levels.save(other);

        assertThat(levels.standing(PAY)).containsExactlyInAnyOrder(second, other);
        assertThat(levels.notices(PAY, 9)).containsExactly(other, second, ended);
        assertThat(levels.notices(PAY, 1)).containsExactly(other);
        assertThat(levels.standing(SEARCH)).isEmpty();
        assertThatThrownBy(() -> levels.save(second)).isInstanceOf(RuntimeException.class);
    }

    private static LevelPoint point(FlowId flow, int hour, int millionths) {
        return new LevelPoint(flow, MONDAY.plus(Duration.ofHours(hour)), 1, new Share(millionths));
    }
}
