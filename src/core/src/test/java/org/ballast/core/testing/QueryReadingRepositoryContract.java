package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.Measure;
import org.ballast.core.strategy.QueryReading;
import org.ballast.core.strategy.QueryReadingRepository;
import org.ballast.core.strategy.StrategyId;
import org.junit.Test;

/** What every {@link QueryReadingRepository} does. */
public abstract class QueryReadingRepositoryContract {

    private static final StrategyId STRATEGY = new StrategyId(1);
    private static final ElementKey K1 = new ElementKey(ElementKind.KEY_RESULT, 1);
    private static final ElementKey K2 = new ElementKey(ElementKind.KEY_RESULT, 2);
    private static final QueryReading.Answer ANSWER = new QueryReading.Answer(new BigDecimal("12.5"), 3, MONDAY);
    private static final Refusal FAILURE = Refusal.conflict("ballast.debt.query-unreadable")
            .with("The value 'PAYX' does not exist for the field 'project'. \ud83d\udea2 "
                    .repeat(9)
                    .strip());

    /** An empty repository. */
    protected abstract QueryReadingRepository newRepository();

    @Test
    public void givesBackAnswersAndFailures() {
        QueryReadingRepository readings = newRepository();
        QueryReading answered = reading(STRATEGY, K1, Optional.of(ANSWER), Optional.empty());
        QueryReading failed = reading(STRATEGY, K2, Optional.empty(), Optional.of(FAILURE));
        readings.save(answered);
        readings.save(failed);
        readings.save(reading(new StrategyId(2), K1, Optional.empty(), Optional.empty()));

        assertThat(readings.of(STRATEGY)).isEqualTo(Map.of(K1, answered, K2, failed));
        assertThat(readings.of(new StrategyId(3))).isEmpty();
    }

    @Test
    public void keepsTheNewestOfAKeyResult() {
        QueryReadingRepository readings = newRepository();
        readings.save(reading(STRATEGY, K1, Optional.of(ANSWER), Optional.of(FAILURE)));
        QueryReading later = reading(STRATEGY, K1, Optional.of(ANSWER), Optional.empty());
        readings.save(later);

        assertThat(readings.of(STRATEGY)).isEqualTo(Map.of(K1, later));
    }

    private static QueryReading reading(
            StrategyId strategy, ElementKey key, Optional<QueryReading.Answer> answer, Optional<Refusal> failure) {
        return new QueryReading(
                new ElementRef(strategy, key),
                Optional.of(answer.isPresent() ? Measure.JQL_SUM : Measure.JQL_COUNT),
                "project = PAY AND text ~ \"" + "x".repeat(900) + "\"\n",
                new UserId("10001"),
                MONDAY.plusSeconds(3600),
                answer,
                failure,
                answer.map(given -> given.at().minusSeconds(7 * 86_400)));
    }
}
