package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.core.servicelevel.FlowId;
import org.ballast.core.servicelevel.LevelChange;
import org.ballast.core.servicelevel.LevelNotice;
import org.ballast.core.servicelevel.LevelPoint;
import org.ballast.core.servicelevel.LevelRepository;
import org.ballast.core.servicelevel.Share;
import org.ballast.core.shared.UserId;
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
        levels.add(List.of(point(PAY, 2, 999_999), point(PAY, 0, 0), point(PAY, 1, 1_000_000)));
        levels.add(List.of(point(SEARCH, 1, 500_000)));

        assertThat(levels.since(PAY, MONDAY.plus(Duration.ofHours(1))))
                .containsExactly(point(PAY, 1, 1_000_000), point(PAY, 2, 999_999));
        assertThat(levels.since(PAY, MONDAY.plus(Duration.ofHours(3)))).isEmpty();
    }

    @Test
    public void anIntervalHasOneValue() {
        LevelRepository levels = newRepository();
        levels.add(List.of(point(PAY, 0, 990_000)));

        assertThatThrownBy(() -> levels.add(List.of(point(PAY, 0, 980_000)))).isInstanceOf(RuntimeException.class);
        assertThat(levels.since(PAY, MONDAY)).containsExactly(point(PAY, 0, 990_000));
    }

    @Test
    public void aReplacedValueLeavesWhatStoodThereInTheLog() {
        LevelRepository levels = newRepository();
        LevelPoint older = new LevelPoint(PAY, MONDAY, 1, new Share(0), Optional.empty());
        LevelPoint longer = new LevelPoint(PAY, MONDAY, 4, new Share(1_000_000), entry(5));
        levels.add(List.of(older, point(PAY, 1, 990_000), point(PAY, 2, 970_000)));
        levels.add(List.of(point(SEARCH, 0, 500_000)));
        LevelChange first = new LevelChange(1, older, longer);
        LevelChange second = new LevelChange(2, point(PAY, 1, 990_000), point(PAY, 1, 980_000));
        LevelChange third = new LevelChange(3, point(PAY, 1, 980_000), point(PAY, 1, 990_000));
        LevelChange other = new LevelChange(1, point(SEARCH, 0, 500_000), point(SEARCH, 0, 0));

        assertThat(levels.newestSequence(PAY)).isZero();
        levels.replace(List.of(first, second));
        levels.replace(List.of(third));
        levels.replace(List.of(other));

        assertThat(levels.since(PAY, MONDAY)).containsExactly(longer, point(PAY, 1, 990_000), point(PAY, 2, 970_000));
        assertThat(levels.log(PAY, Integer.MAX_VALUE, 9)).containsExactly(third, second, first);
        assertThat(levels.log(PAY, Integer.MAX_VALUE, 1)).containsExactly(third);
        assertThat(levels.log(PAY, third.sequence(), 1)).containsExactly(second);
        assertThat(levels.log(PAY, first.sequence(), 1)).isEmpty();
        assertThat(levels.newestSequence(PAY)).isEqualTo(3);
        assertThat(levels.log(SEARCH, Integer.MAX_VALUE, 9)).containsExactly(other);
        assertThatThrownBy(() -> levels.replace(List.of(third))).isInstanceOf(RuntimeException.class);
    }

    @Test
    public void keepsFiveThousandValuesAndReplacesThemInOneGo() {
        LevelRepository levels = newRepository();
        List<LevelPoint> before = hours(0);
        List<LevelPoint> after = hours(5_000);
        levels.add(before);
        assertThat(levels.since(PAY, MONDAY)).isEqualTo(before);

        long began = System.nanoTime();
        levels.replace(IntStream.range(0, 5_000)
                .mapToObj(at -> new LevelChange(at + 1, before.get(at), after.get(at)))
                .toList());

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        assertThat(levels.since(PAY, MONDAY)).isEqualTo(after);
        assertThat(levels.newestSequence(PAY)).isEqualTo(5_000);
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

    private static List<LevelPoint> hours(int leastMillionths) {
        return IntStream.range(0, 5_000)
                .mapToObj(hour -> point(PAY, hour, leastMillionths + hour))
                .toList();
    }

    private static LevelPoint point(FlowId flow, int hour, int millionths) {
        return new LevelPoint(flow, MONDAY.plus(Duration.ofHours(hour)), 1, new Share(millionths), entry(millionths));
    }

    private static Optional<LevelPoint.Entry> entry(int seconds) {
        return Optional.of(new LevelPoint.Entry(new UserId("10001"), MONDAY.plusSeconds(seconds)));
    }
}
