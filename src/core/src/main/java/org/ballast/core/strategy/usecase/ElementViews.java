package org.ballast.core.strategy.usecase;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.core.debt.Issue;
import org.ballast.core.shared.People;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.CarriedElement;
import org.ballast.core.strategy.Counting;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.Kernel;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.Measure;
import org.ballast.core.strategy.Progress;
import org.ballast.core.strategy.Quarter;
import org.ballast.core.strategy.QueryReading;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyHints;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;

/** Puts together what one person sees of the elements of a version. */
final class ElementViews {

    private final People people;
    private final UserId viewer;
    private final Desk desk;
    private final Kernel kernel;
    private final ServedIssues served;
    private final Measurements measurements;
    private final Map<ElementKey, OriginView> origins;
    private final Optional<Kernel> inForce;
    private final Instant now;

    ElementViews(
            People people,
            UserId viewer,
            Desk desk,
            Kernel kernel,
            ServedIssues served,
            StrategyStore store,
            Instant now) {
        this.people = people;
        this.viewer = viewer;
        this.desk = desk;
        this.kernel = kernel;
        this.served = served;
        boolean levels = kernel.keyResults().stream().anyMatch(result -> result.measure() == Measure.SERVICE_LEVEL);
        this.measurements = new Measurements(store, desk.strategy(), levels, now);
        this.origins = origins(store, desk.strategy().id());
        this.inForce = new Desks(store).inForce(desk, kernel);
        this.now = now;
    }

    private static Map<ElementKey, OriginView> origins(StrategyStore store, StrategyId strategy) {
        List<CarriedElement> carried = store.carried().of(strategy);
        Map<StrategyId, Strategy> earlier = new TreeMap<>();
        store.strategies()
                .findAll(carried.stream().map(one -> one.origin().strategy()).collect(Collectors.toSet()))
                .forEach(found -> earlier.put(found.id(), found));
        Map<ElementKey, OriginView> origins = new TreeMap<>();
        for (CarriedElement one : carried) {
            Optional.ofNullable(earlier.get(one.origin().strategy()))
                    .ifPresent(found -> origins.put(
                            one.element().key(),
                            new OriginView(one.origin().text(), found.id().value(), found.title())));
        }
        return origins;
    }

    Stream<ElementView> of(KernelChange standing) {
        return standing.content().stream().map(element -> view(element, standing.sequence()));
    }

    private ElementView view(Element element, int revision) {
        ElementKey key = element.key();
        return new ElementView(
                key.text(),
                ref(element),
                key.kind(),
                element.title(),
                revision,
                keys(element.references()),
                element.owner().map(user -> PersonView.of(people.find(user))),
                element instanceof Element.Action action ? action.quarter().map(Quarter::text) : Optional.empty(),
                element instanceof Element.Action action ? action.order() : Optional.empty(),
                element instanceof Element.Action action ? keys(action.clashes()) : List.of(),
                element instanceof Element.KeyResult result ? Optional.of(keyResult(result)) : Optional.empty(),
                element instanceof Element.Pillar pillar ? Optional.of(pillar.mark()) : Optional.empty(),
                Optional.ofNullable(origins.get(key)),
                served.count(key),
                StrategyHints.about(element, kernel, served.servedPillars(), served.hidden()));
    }

    /** Of those that are there. */
    private List<String> keys(List<ElementKey> keys) {
        return keys.stream().filter(kernel::has).map(ElementKey::text).toList();
    }

    /** Whether counts leave out issues that the person may not see. */
    boolean issuesHidden() {
        return served.hidden();
    }

    String ref(Element element) {
        return new ElementRef(desk.strategy().id(), element.key()).text();
    }

    KeyResultView keyResult(Element.KeyResult result) {
        boolean driven = result.counting() == Counting.DRIVES;
        Optional<QueryReading> reading =
                Optional.ofNullable(measurements.readings().get(result.key())).filter(found -> found.answers(result));
        Optional<Measured> measured = driven ? Optional.empty() : measured(result, reading);
        return new KeyResultView(
                result.measure(),
                result.start(),
                result.target(),
                measured.map(Measured::amount),
                measured.map(Measured::at),
                driven ? resolvedPercent(served.driving(result.key())) : percent(result, measured),
                result.unit(),
                result.due(),
                result.counting(),
                result.isMeasurable(),
                StrategyRules.objectionToMeasure(desk.department(), viewer, result, inForce(result))
                        .isEmpty(),
                result.jql().map(jql -> query(result, jql, reading)));
    }

    /**
     * How far a key result was on its way at a moment in the past, which is this view's now: one that people measure was at its start
     * before they did. Empty where nobody knows, such as what a query would have said before it was asked.
     */
    Optional<Integer> percentThen(Element.KeyResult result) {
        boolean written = result.counting() != Counting.DRIVES
                && !result.measure().isAsked()
                && result.measure() != Measure.SERVICE_LEVEL;
        return keyResult(result).percent().or(() -> written ? Optional.of(0) : Optional.empty());
    }

    private Optional<Measured> measured(Element.KeyResult result, Optional<QueryReading> reading) {
        if (result.measure().isAsked()) {
            return reading.flatMap(QueryReading::answer).map(answer -> new Measured(answer.amount(), answer.at()));
        }
        return result.measure() == Measure.SERVICE_LEVEL
                ? Optional.ofNullable(measurements.gauges().get(result.key()))
                        .map(gauge -> new Measured(gauge.amount(), gauge.at()))
                : Optional.ofNullable(measurements.values().get(result.key()))
                        .map(value -> new Measured(value.amount(), value.measuredAt()));
    }

    private QueryView query(Element.KeyResult result, String jql, Optional<QueryReading> reading) {
        return new QueryView(
                jql,
                result.owner().map(user -> PersonView.of(people.find(user))),
                reading.map(QueryReading::askedAt),
                reading.filter(found -> found.isStale(now)).isPresent(),
                reading.flatMap(QueryReading::answer)
                        .map(QueryReading.Answer::withoutEstimate)
                        .orElse(0),
                reading.flatMap(QueryReading::failure),
                StrategyRules.objectionToAsk(desk.department(), viewer, result, inForce(result))
                        .isEmpty());
    }

    private Optional<Element.KeyResult> inForce(Element.KeyResult result) {
        return inForce.flatMap(found -> Desks.keyResult(found, result.key()));
    }

    private static Optional<Integer> percent(Element.KeyResult result, Optional<Measured> measured) {
        return result.start()
                .flatMap(start -> result.target()
                        .flatMap(target -> measured.map(value -> Progress.percent(start, target, value.amount()))));
    }

    /** The share of issues that are resolved by now among those that the viewer may see. */
    private Optional<Integer> resolvedPercent(List<Issue> issues) {
        if (issues.isEmpty()) {
            return Optional.empty();
        }
        long resolved = issues.stream()
                .filter(issue ->
                        issue.resolvedAt().filter(at -> !at.isAfter(now)).isPresent())
                .count();
        return Optional.of(
                Progress.percent(BigDecimal.ZERO, BigDecimal.valueOf(issues.size()), BigDecimal.valueOf(resolved)));
    }

    /** A value and its moment, whoever or whatever it came from. */
    private record Measured(BigDecimal amount, Instant at) {}
}
