package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.instant;
import static org.ballast.jira.persistence.Rows.optionalInstant;
import static org.ballast.jira.persistence.Rows.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import org.ballast.core.shared.Argument;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.Measure;
import org.ballast.core.strategy.QueryReading;
import org.ballast.core.strategy.QueryReadingRepository;
import org.ballast.core.strategy.StrategyId;

/** Keeps what the tracker said about key results in {@code KEY_RESULT_READING}. */
@Named
public class ActiveObjectsQueryReadingRepository implements QueryReadingRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsQueryReadingRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<ElementKey, QueryReading> of(StrategyId strategy) {
        Map<ElementKey, QueryReading> readings = new TreeMap<>();
        for (KeyResultReadingEntity row : ao.find(KeyResultReadingEntity.class, "STRATEGY_ID = ?", strategy.value())) {
            ElementRef.parse(row.getKeyResult()).ifPresent(ref -> readings.put(ref.key(), reading(ref, row)));
        }
        return readings;
    }

    @Override
    public void save(QueryReading reading) {
        String ref = reading.keyResult().text();
        KeyResultReadingEntity row = first(ao.find(KeyResultReadingEntity.class, "KEY_RESULT = ?", ref))
                .orElseGet(() -> ao.create(
                        KeyResultReadingEntity.class,
                        new DBParam(
                                "STRATEGY_ID", reading.keyResult().strategy().value()),
                        new DBParam("KEY_RESULT", ref),
                        new DBParam("SEEN_BY", reading.seenBy().value()),
                        new DBParam("ASKED_AT", reading.askedAt().toEpochMilli()),
                        new DBParam("UNESTIMATED", 0)));
        row.setMeasureCode(reading.measure().map(Measure::name).orElse(null));
        row.setJql(reading.jql());
        row.setSeenBy(reading.seenBy().value());
        row.setAskedAt(reading.askedAt().toEpochMilli());
        row.setAmount(
                reading.answer().map(answer -> answer.amount().toPlainString()).orElse(null));
        row.setUnestimated(
                reading.answer().map(QueryReading.Answer::withoutEstimate).orElse(0));
        row.setAnsweredAt(
                reading.answer().map(answer -> answer.at().toEpochMilli()).orElse(null));
        row.setAnsweredSince(reading.answeredSince().map(Instant::toEpochMilli).orElse(null));
        row.setFailureCode(reading.failure().map(Refusal::code).orElse(null));
        row.setFailureText(reading.failure()
                .map(ActiveObjectsQueryReadingRepository::words)
                .orElse(null));
        row.save();
    }

    private static QueryReading reading(ElementRef ref, KeyResultReadingEntity row) {
        return new QueryReading(
                ref,
                Optional.ofNullable(row.getMeasureCode()).map(Measure::valueOf),
                text(row.getJql()),
                new UserId(row.getSeenBy()),
                instant(row.getAskedAt()),
                Optional.ofNullable(row.getAmount())
                        .flatMap(amount -> optionalInstant(row.getAnsweredAt())
                                .map(at -> new QueryReading.Answer(new BigDecimal(amount), row.getUnestimated(), at))),
                Optional.ofNullable(row.getFailureCode()).map(code -> failure(code, text(row.getFailureText()))),
                optionalInstant(row.getAnsweredSince()));
    }

    /** A failure has at most one argument, the tracker's own words. */
    private static Refusal failure(String code, String words) {
        Refusal failure = Refusal.conflict(code);
        return words.isEmpty() ? failure : failure.with(words);
    }

    private static String words(Refusal failure) {
        return failure.arguments().stream()
                .map(argument -> argument instanceof Argument.Text given ? given.value() : "")
                .collect(Collectors.joining());
    }
}
