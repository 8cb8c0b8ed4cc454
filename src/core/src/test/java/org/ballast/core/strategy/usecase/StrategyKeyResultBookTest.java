package org.ballast.core.strategy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.strategy.usecase.Commerce.LI;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;

import java.math.BigDecimal;
import org.ballast.core.initiative.KeyResultBook;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.junit.Test;

/** What a finished initiative brought goes to the key results of a strategy. */
public class StrategyKeyResultBookTest {

    private static final ElementKey K1 = new ElementKey(ElementKind.KEY_RESULT, 1);

    private final Commerce commerce = new Commerce();
    private final KeyResultBook book =
            new StrategyKeyResultBook(commerce.store, commerce.tracker.asTracker(), commerce.unitOfWork);

    @Test
    public void nothingIsWrittenDownBeforeItIsAskedFor() {
        commerce.active();

        KeyResultBook.Entry entry = done(book.entry(LI, "S1-K1", new BigDecimal("7"), NOW));
        assertThat(commerce.store.values().newest(commerce.strategy, NOW)).isEmpty();
        entry.write();

        assertThat(commerce.store
                        .values()
                        .newest(commerce.strategy, NOW)
                        .get(K1)
                        .amount())
                .isEqualTo(new BigDecimal("7"));
    }

    @Test
    public void whatIsNoKeyResultOfThePersonsIsRefused() {
        commerce.active();

        assertThat(refusal(book.entry(LI, "K1", BigDecimal.ONE, NOW))).isEqualTo("ballast.strategy.element-unknown");
        assertThat(refusal(book.entry(LI, "S1-P1", BigDecimal.ONE, NOW))).isEqualTo("ballast.strategy.element-unknown");
        assertThat(refusal(book.entry(LI, "S9-K1", BigDecimal.ONE, NOW))).isNotEmpty();
        assertThat(refusal(book.entry(new UserId("10099"), "S1-K1", BigDecimal.ONE, NOW)))
                .isNotEmpty();
    }
}
