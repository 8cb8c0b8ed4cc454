package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.KeyResultValue;
import org.ballast.core.strategy.KeyResultValueRepository;
import org.ballast.core.strategy.StrategyId;
import org.junit.Test;

/** What every {@link KeyResultValueRepository} does. */
public abstract class KeyResultValueRepositoryContract {

    private static final StrategyId STRATEGY = new StrategyId(1);
    private static final ElementKey K1 = new ElementKey(ElementKind.KEY_RESULT, 1);
    private static final ElementKey K2 = new ElementKey(ElementKind.KEY_RESULT, 2);

    /** An empty repository. */
    protected abstract KeyResultValueRepository newRepository();

    @Test
    public void theValueMeasuredLastIsTheNewestWheneverItCame() {
        KeyResultValueRepository values = newRepository();
        KeyResultValue late = value(STRATEGY, K1, "7.25", 60);
        KeyResultValue early = value(STRATEGY, K1, "-10", 0);
        KeyResultValue other = value(STRATEGY, K2, "999999999999999.999999", 0);
        values.add(late);
        values.add(early);
        values.add(other);
        values.add(value(new StrategyId(2), K1, "1", 120));

        assertThat(values.newest(STRATEGY, MONDAY.plusSeconds(60))).isEqualTo(Map.of(K1, late, K2, other));
        assertThat(values.newest(STRATEGY, MONDAY.plusSeconds(59))).isEqualTo(Map.of(K1, early, K2, other));
        assertThat(values.newest(STRATEGY, MONDAY.minusSeconds(1))).isEmpty();
        assertThat(values.of(new ElementRef(STRATEGY, K1), 9)).containsExactly(late, early);
        assertThat(values.of(new ElementRef(STRATEGY, K1), 1)).containsExactly(late);
    }

    @Test
    public void ofTwoOfTheSameMomentTheOneAddedLaterCounts() {
        KeyResultValueRepository values = newRepository();
        values.add(value(STRATEGY, K1, "7", 0));
        values.add(value(STRATEGY, K1, "8", 0));

        assertThat(values.newest(STRATEGY, MONDAY)).isEqualTo(Map.of(K1, value(STRATEGY, K1, "8", 0)));
    }

    private static KeyResultValue value(StrategyId strategy, ElementKey key, String amount, int seconds) {
        return new KeyResultValue(
                new ElementRef(strategy, key),
                new BigDecimal(amount),
                MONDAY.plusSeconds(seconds),
                new UserId("10001"),
                seconds == 0 ? Optional.empty() : Optional.of(MONDAY.plusSeconds(2L * seconds)));
    }
}
