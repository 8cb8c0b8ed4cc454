package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.CarriedElement;
import org.ballast.core.strategy.CarriedElementRepository;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.StrategyId;
import org.junit.Test;

/** What every {@link CarriedElementRepository} does. */
public abstract class CarriedElementRepositoryContract {

    private static final StrategyId NEW = new StrategyId(12);
    private static final StrategyId OLD = new StrategyId(1);

    /** An empty repository. */
    protected abstract CarriedElementRepository newRepository();

    @Test
    public void givesBackWhatWasCarriedOverIntoAStrategyByElement() {
        CarriedElementRepository carried = newRepository();
        CarriedElement tenth = carried(NEW, 10, 1);
        CarriedElement second = carried(NEW, 2, 3);
        carried.save(tenth);
        carried.save(second);
        carried.save(carried(new StrategyId(13), 2, 3));

        assertThat(carried.of(NEW)).containsExactly(second, tenth);
        assertThat(carried.of(OLD)).isEmpty();
    }

    @Test
    public void keepsThatItCameIntoForce() {
        CarriedElementRepository carried = newRepository();
        carried.save(carried(NEW, 1, 1));
        carried.save(carried(NEW, 1, 1).inForce());

        assertThat(carried.of(NEW)).containsExactly(carried(NEW, 1, 1).inForce());
    }

    @Test
    public void forgetsWhatWasTakenBack() {
        CarriedElementRepository carried = newRepository();
        carried.save(carried(NEW, 1, 1));
        carried.save(carried(NEW, 2, 2));

        carried.remove(key(NEW, 1));

        assertThat(carried.of(NEW)).containsExactly(carried(NEW, 2, 2));
    }

    private static CarriedElement carried(StrategyId strategy, int number, int origin) {
        return new CarriedElement(key(strategy, number), key(OLD, origin), MONDAY, new UserId("10001"), false);
    }

    private static ElementRef key(StrategyId strategy, int number) {
        return new ElementRef(strategy, new ElementKey(ElementKind.KEY_RESULT, number));
    }
}
