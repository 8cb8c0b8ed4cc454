package org.ballast.core.strategy.usecase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.CarriedElement;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.KeyResultValue;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;

/** Shows what was ever written down of a key result, also in the strategies from which it was carried over. */
public final class ViewKeyResultHistory {

    /** Enough for two years of weeks. */
    public static final int MOST_VALUES = 104;

    private final StrategyStore store;
    private final Tracker tracker;
    private final Desks desks;

    public ViewKeyResultHistory(StrategyStore store, Tracker tracker) {
        this.store = store;
        this.tracker = tracker;
        this.desks = new Desks(store);
    }

    /**
     * Of the key result with that key.
     *
     * @param version the version that the person looks at; the newest that the person may see when empty
     */
    public Outcome<KeyResultHistoryView> handle(
            UserId viewer, StrategyId strategy, Optional<Integer> version, String key) {
        return desks.find(viewer, strategy, version)
                .then(desk -> Outcome.of(
                        ElementKey.parse(key)
                                .flatMap(parsed -> Desks.keyResult(
                                        desks.kernel(strategy, desk.version().number()), parsed)),
                        StrategyRules.ELEMENT_UNKNOWN))
                .map(result -> view(new ElementRef(strategy, result.key()), result));
    }

    private KeyResultHistoryView view(ElementRef ref, Element.KeyResult result) {
        List<MeasuredValueView> values =
                new ArrayList<>(unwritten(ref, result).stream().toList());
        Optional<ElementRef> next = Optional.of(ref);
        while (next.isPresent()) {
            values.addAll(values(next.get(), ref));
            next = origin(next.get());
        }
        return new KeyResultHistoryView(
                ref.text(),
                result.title(),
                result.unit(),
                values.stream()
                        .sorted(Comparator.comparing(MeasuredValueView::measuredAt)
                                .reversed())
                        .limit(MOST_VALUES)
                        .toList());
    }

    /** What its query answers now, where that is not written down yet. */
    private Optional<MeasuredValueView> unwritten(ElementRef ref, Element.KeyResult result) {
        Optional<BigDecimal> written =
                store.values().of(ref, 1).stream().map(KeyResultValue::amount).findFirst();
        return Optional.ofNullable(store.readings().of(ref.strategy()).get(ref.key()))
                .filter(reading -> reading.answers(result))
                .flatMap(reading -> reading.answer()
                        .filter(answer -> written.filter(amount -> amount.compareTo(answer.amount()) == 0)
                                .isEmpty())
                        .map(answer -> new MeasuredValueView(
                                answer.amount(),
                                answer.at(),
                                Optional.empty(),
                                PersonView.of(tracker.people().find(reading.seenBy())),
                                Optional.empty())));
    }

    private List<MeasuredValueView> values(ElementRef measured, ElementRef shown) {
        Optional<OriginView> before = measured.equals(shown)
                ? Optional.empty()
                : store.strategies()
                        .find(measured.strategy())
                        .map(found -> new OriginView(measured.text(), found.id().value(), found.title()));
        return store.values().of(measured, MOST_VALUES).stream()
                .map(value -> new MeasuredValueView(
                        value.amount(),
                        value.measuredAt(),
                        value.writtenLater(),
                        PersonView.of(tracker.people().find(value.by())),
                        before))
                .toList();
    }

    private Optional<ElementRef> origin(ElementRef ref) {
        return store.carried().of(ref.strategy()).stream()
                .filter(carried -> carried.element().equals(ref))
                .map(CarriedElement::origin)
                .findFirst();
    }
}
