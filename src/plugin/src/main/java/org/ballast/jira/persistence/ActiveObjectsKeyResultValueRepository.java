package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.instant;
import static org.ballast.jira.persistence.Rows.optionalInstant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.KeyResultValue;
import org.ballast.core.strategy.KeyResultValueRepository;
import org.ballast.core.strategy.StrategyId;

/** Keeps what was measured in {@code KEY_RESULT_VALUE}. */
@Named
public class ActiveObjectsKeyResultValueRepository implements KeyResultValueRepository {
    private static final String NEWEST_FIRST = "MEASURED_AT DESC, ID DESC";

    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsKeyResultValueRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(KeyResultValue value) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("STRATEGY_ID", value.keyResult().strategy().value());
        columns.put("KEY_RESULT", value.keyResult().text());
        columns.put("AMOUNT", value.amount().toPlainString());
        columns.put("MEASURED_AT", value.measuredAt().toEpochMilli());
        columns.put("SET_BY", value.by().value());
        value.writtenAt().ifPresent(at -> columns.put("WRITTEN_AT", at.toEpochMilli()));
        ao.create(KeyResultValueEntity.class, columns);
    }

    @Override
    public Map<ElementKey, KeyResultValue> newest(StrategyId strategy, Instant until) {
        Query newestFirst = Query.select()
                .where("STRATEGY_ID = ? AND MEASURED_AT <= ?", strategy.value(), until.toEpochMilli())
                .order(NEWEST_FIRST);
        Map<ElementKey, KeyResultValue> newest = new TreeMap<>();
        values(ao.find(KeyResultValueEntity.class, newestFirst))
                .forEach(value -> newest.putIfAbsent(value.keyResult().key(), value));
        return newest;
    }

    @Override
    public List<KeyResultValue> of(ElementRef keyResult, int most) {
        Query newestFirst = Query.select()
                .where("KEY_RESULT = ?", keyResult.text())
                .order(NEWEST_FIRST)
                .limit(most);
        return values(ao.find(KeyResultValueEntity.class, newestFirst)).toList();
    }

    private static Stream<KeyResultValue> values(KeyResultValueEntity[] rows) {
        return Arrays.stream(rows)
                .flatMap(row -> ElementRef.parse(row.getKeyResult()).stream()
                        .map(ref -> new KeyResultValue(
                                ref,
                                new BigDecimal(row.getAmount()),
                                instant(row.getMeasuredAt()),
                                new UserId(row.getSetBy()),
                                optionalInstant(row.getWrittenAt()))));
    }
}
