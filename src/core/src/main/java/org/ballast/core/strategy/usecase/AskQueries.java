package org.ballast.core.strategy.usecase;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtItemRepository;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.IssueSearch;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.TrackerUnavailableException;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.Kernel;
import org.ballast.core.strategy.KeyResultValue;
import org.ballast.core.strategy.Measure;
import org.ballast.core.strategy.QueryReading;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;

/** Asks the tracker for the values of key results that have a query, each with the eyes of its owner. */
public final class AskQueries {

    /** Issues whose estimates one query adds up; a larger backlog is asked in parts. */
    static final int MOST_SUMMED = 5_000;

    private static final Refusal OWNER_GONE = Refusal.conflict("ballast.strategy.query-owner-gone");
    private static final Refusal TOO_MANY = Refusal.conflict("ballast.strategy.query-too-large");

    private final StrategyStore store;
    private final DebtItemRepository items;
    private final Tracker tracker;
    private final UnitOfWork unitOfWork;
    private final Desks desks;
    private final ActiveStrategies strategies;
    private final ViewStrategy view;

    public AskQueries(StrategyStore store, DebtItemRepository items, Tracker tracker, UnitOfWork unitOfWork) {
        this.store = store;
        this.items = items;
        this.tracker = tracker;
        this.unitOfWork = unitOfWork;
        this.desks = new Desks(store);
        this.strategies = new ActiveStrategies(store);
        this.view = new ViewStrategy(store, tracker);
    }

    /** What became of all queries. */
    public record Asked(int answered, int failed) {}

    /** Those of all active strategies. One that fails says why and keeps the answer that it had; the others go on. */
    public Asked all(Supplier<Instant> clock) {
        int answered = 0;
        int failed = 0;
        for (ActiveStrategies.Active active : strategies.all()) {
            for (Element.KeyResult result : active.kernel().keyResults()) {
                if (result.jql().isPresent()) {
                    boolean done = ask(active.strategy().id(), result, clock.get())
                            .fold(reading -> reading.failure().isEmpty(), refusal -> false);
                    answered += done ? 1 : 0;
                    failed += done ? 0 : 1;
                }
            }
        }
        return new Asked(answered, failed);
    }

    /**
     * One, now; those who write the strategy may, and the key result's owner.
     *
     * @param version the version that the person looks at; that in force, otherwise the newest, when empty
     */
    public Outcome<StrategyView> one(
            UserId user, StrategyId strategy, Optional<Integer> version, String keyResult, Instant now) {
        return desks.measured(user, strategy, version)
                .then(desk -> keyResult(user, desk, keyResult)
                        .then(result -> ask(strategy, result, now))
                        .then(reading -> view.handle(new ViewStrategy.Command(
                                user, strategy, Optional.of(desk.version().number()), now))));
    }

    private Outcome<Element.KeyResult> keyResult(UserId user, Desk desk, String text) {
        Kernel kernel = desks.kernel(desk.strategy().id(), desk.version().number());
        return Outcome.of(
                        ElementKey.parse(text).flatMap(key -> Desks.keyResult(kernel, key)),
                        StrategyRules.ELEMENT_UNKNOWN)
                .then(result -> Outcome.done(result)
                        .unless(StrategyRules.objectionToAsk(
                                desk.department(), user, result, desks.inForce(desk, kernel, result.key()))));
    }

    private Outcome<QueryReading> ask(StrategyId strategy, Element.KeyResult result, Instant now) {
        ElementRef ref = new ElementRef(strategy, result.key());
        String jql = result.jql().orElseThrow();
        Outcome<QueryReading.Answer> given = result.owner()
                .filter(owner -> !tracker.people().find(owner).former())
                .map(owner -> answer(result.measure(), jql, owner, now))
                .orElse(Outcome.refused(OWNER_GONE));
        UserId seenBy = result.owner().orElseThrow();
        return unitOfWork.run(() -> {
            Optional<QueryReading> before = Optional.ofNullable(
                            store.readings().of(strategy).get(result.key()))
                    .filter(reading -> reading.answers(result));
            QueryReading reading = given.fold(
                    answer -> new QueryReading(
                            ref,
                            Optional.of(result.measure()),
                            jql,
                            seenBy,
                            now,
                            Optional.of(answer),
                            Optional.empty(),
                            before.flatMap(AskQueries::answeredSince).or(() -> Optional.of(now))),
                    refusal -> new QueryReading(
                            ref,
                            Optional.of(result.measure()),
                            jql,
                            seenBy,
                            now,
                            before.flatMap(QueryReading::answer),
                            Optional.of(refusal),
                            before.flatMap(AskQueries::answeredSince)));
            store.readings().save(reading);
            boolean first = before.flatMap(QueryReading::answer).isEmpty();
            given.map(answer -> new KeyResultValue(ref, answer.amount(), now, seenBy, Optional.of(now)))
                    .map(value -> first || isNews(value) ? Optional.of(value) : Optional.<KeyResultValue>empty())
                    .fold(news -> news, refusal -> Optional.<KeyResultValue>empty())
                    .ifPresent(store.values()::add);
            return Outcome.done(reading);
        });
    }

    /** An answer from before this was kept has been known at least since it came. */
    private static Optional<Instant> answeredSince(QueryReading before) {
        return before.answeredSince().or(() -> before.answer().map(QueryReading.Answer::at));
    }

    /** The history of a key result gets a line when its value changes, and no more than one in a day, which ends in UTC. */
    private boolean isNews(KeyResultValue value) {
        return store.values().of(value.keyResult(), 1).stream()
                .noneMatch(written -> written.amount().compareTo(value.amount()) == 0
                        || day(written).equals(day(value)));
    }

    private static LocalDate day(KeyResultValue value) {
        return LocalDate.ofInstant(value.measuredAt(), ZoneOffset.UTC);
    }

    private Outcome<QueryReading.Answer> answer(Measure measure, String jql, UserId owner, Instant now) {
        try {
            return measure == Measure.JQL_SUM
                    ? tracker.issues().search(owner, jql, MOST_SUMMED).then(found -> sum(found, now))
                    : tracker.issues()
                            .search(owner, jql, 1)
                            .map(found -> new QueryReading.Answer(BigDecimal.valueOf(found.total()), 0, now));
        } catch (TrackerUnavailableException e) {
            return Outcome.refused(Refusals.TRACKER_UNAVAILABLE);
        }
    }

    private Outcome<QueryReading.Answer> sum(IssueSearch found, Instant now) {
        if (found.total() > MOST_SUMMED) {
            return Outcome.refused(TOO_MANY.with(String.valueOf(MOST_SUMMED)));
        }
        List<DebtItem> estimated = items
                .findAll(found.issues().stream().map(Issue::id).toList())
                .stream()
                .filter(item -> item.values().estimate().isPresent())
                .toList();
        return Outcome.done(new QueryReading.Answer(days(estimated), found.total() - estimated.size(), now));
    }

    private static BigDecimal days(Collection<DebtItem> estimated) {
        long halfDays = estimated.stream()
                .flatMap(item -> item.values().estimate().stream())
                .mapToLong(Effort::halfDays)
                .sum();
        BigDecimal days = BigDecimal.valueOf(5 * halfDays, 1).stripTrailingZeros();
        return days.scale() < 0 ? days.setScale(0) : days;
    }
}
