package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.in;
import static org.ballast.jira.persistence.Rows.inPortions;
import static org.ballast.jira.persistence.Rows.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.java.ao.Query;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.KernelLog;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.VersionState;

/** Keeps what was written into strategies in {@code KERNEL_CHANGE}. */
@Named
public class ActiveObjectsKernelLog implements KernelLog {
    private static final Comparator<KernelChange> BY_KEY =
            Comparator.comparing(change -> change.element().orElseThrow());

    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsKernelLog(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public int newest(StrategyId strategy) {
        Query newest = Query.select()
                .where("STRATEGY_ID = ?", strategy.value())
                .order("SEQUENCE_NUMBER DESC")
                .limit(1);
        return first(ao.find(KernelChangeEntity.class, newest))
                .map(KernelChangeEntity::getSequenceNumber)
                .orElse(0);
    }

    @Override
    public void append(List<KernelChange> changes) {
        for (KernelChange change : changes) {
            change.element().ifPresent(key -> supersede(change, key));
            ao.create(KernelChangeEntity.class, columns(change));
        }
    }

    @Override
    public void add(KernelChange change, String key) {
        Map<String, Object> columns = columns(change);
        columns.put("ADDED_KEY", addedKey(change.strategy(), change.by(), key));
        ao.create(KernelChangeEntity.class, columns);
    }

    @Override
    public Optional<ElementKey> added(StrategyId strategy, UserId author, String key) {
        return first(ao.find(KernelChangeEntity.class, "ADDED_KEY = ?", addedKey(strategy, author, key)))
                .flatMap(row -> change(row).element());
    }

    private static String addedKey(StrategyId strategy, UserId author, String key) {
        return RowKey.of(strategy.value(), key, author.value());
    }

    private void supersede(KernelChange change, ElementKey key) {
        for (KernelChangeEntity row : ao.find(
                KernelChangeEntity.class,
                "STANDING_KEY = ? AND ELEMENT_KEY = ?",
                standingKey(change.strategy(), change.version()),
                key.text())) {
            row.setStandingKey(null);
            row.save();
        }
    }

    @Override
    public List<KernelChange> standing(StrategyId strategy, int version) {
        return Arrays.stream(ao.find(KernelChangeEntity.class, "STANDING_KEY = ?", standingKey(strategy, version)))
                .map(ActiveObjectsKernelLog::change)
                .sorted(BY_KEY)
                .toList();
    }

    @Override
    public Map<StrategyId, List<KernelChange>> standing(Collection<StrategyVersion> versions) {
        List<String> keys = versions.stream()
                .map(version -> standingKey(version.strategy(), version.number()))
                .toList();
        Map<StrategyId, List<KernelChange>> standing = new TreeMap<>();
        inPortions(keys, some -> ao.find(KernelChangeEntity.class, in("STANDING_KEY", some.size()), some.toArray()))
                .stream()
                .map(ActiveObjectsKernelLog::change)
                .sorted(BY_KEY)
                .forEach(change -> standing.computeIfAbsent(change.strategy(), strategy -> new ArrayList<>())
                        .add(change));
        return standing;
    }

    @Override
    public List<KernelChange> written(StrategyId strategy) {
        Query written = Query.select()
                .where("STRATEGY_ID = ? AND ELEMENT_KEY IS NOT NULL", strategy.value())
                .order("SEQUENCE_NUMBER ASC");
        return Arrays.stream(ao.find(KernelChangeEntity.class, written))
                .map(ActiveObjectsKernelLog::change)
                .toList();
    }

    @Override
    public int highestNumber(StrategyId strategy, ElementKind kind) {
        Query highest = Query.select()
                .where("STRATEGY_ID = ? AND KIND_CODE = ?", strategy.value(), kind.name())
                .order("ELEMENT_NUMBER DESC")
                .limit(1);
        return first(ao.find(KernelChangeEntity.class, highest))
                .map(KernelChangeEntity::getElementNumber)
                .orElse(0);
    }

    @Override
    public List<KernelChange> moves(StrategyId strategy) {
        Query moves = Query.select()
                .where("STRATEGY_ID = ? AND STATE_CODE IS NOT NULL", strategy.value())
                .order("SEQUENCE_NUMBER ASC");
        return Arrays.stream(ao.find(KernelChangeEntity.class, moves))
                .map(ActiveObjectsKernelLog::change)
                .toList();
    }

    private static Map<String, Object> columns(KernelChange change) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("STRATEGY_ID", change.strategy().value());
        columns.put("VERSION_NUMBER", change.version());
        columns.put("SEQUENCE_NUMBER", change.sequence());
        columns.put("ELEMENT_NUMBER", change.element().map(ElementKey::number).orElse(0));
        change.element().ifPresent(key -> {
            columns.put("ELEMENT_KEY", key.text());
            columns.put("KIND_CODE", key.kind().name());
        });
        change.content().ifPresent(content -> {
            columns.put("CONTENT", ElementText.write(content));
            columns.put("STANDING_KEY", standingKey(change.strategy(), change.version()));
        });
        change.state().ifPresent(state -> columns.put("STATE_CODE", state.name()));
        columns.put("CHANGED_BY", change.by().value());
        columns.put("CHANGED_AT", change.at().toEpochMilli());
        columns.put("CHANGE_KEY", RowKey.of(change.strategy().value(), change.sequence()));
        return columns;
    }

    private static String standingKey(StrategyId strategy, int version) {
        return RowKey.of(strategy.value(), version);
    }

    private static KernelChange change(KernelChangeEntity row) {
        Optional<ElementKey> key = Optional.ofNullable(row.getElementKey()).flatMap(ElementKey::parse);
        return new KernelChange(
                new StrategyId(row.getStrategyId()),
                row.getVersionNumber(),
                row.getSequenceNumber(),
                key,
                key.flatMap(known -> Optional.ofNullable(row.getContent()).map(text -> ElementText.read(known, text))),
                Optional.ofNullable(row.getStateCode()).map(VersionState::valueOf),
                new UserId(row.getChangedBy()),
                instant(row.getChangedAt()));
    }
}
