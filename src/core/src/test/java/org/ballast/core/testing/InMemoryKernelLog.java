package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.KernelLog;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyVersion;

/** Keeps kernels in memory. */
public final class InMemoryKernelLog implements KernelLog {

    private final List<KernelChange> lines = new ArrayList<>();
    private final Map<List<Object>, ElementKey> added = new HashMap<>();

    @Override
    public synchronized int newest(StrategyId strategy) {
        return lines.stream()
                .filter(line -> line.strategy().equals(strategy))
                .mapToInt(KernelChange::sequence)
                .max()
                .orElse(0);
    }

    @Override
    public synchronized void append(List<KernelChange> changes) {
        for (KernelChange change : changes) {
            if (change.sequence() <= newest(change.strategy())) {
                throw new KeyTakenException(change.strategy() + " " + change.sequence());
            }
            lines.add(change);
        }
    }

    @Override
    public synchronized void add(KernelChange change, String key) {
        append(List.of(change));
        added.put(List.of(change.strategy(), change.by(), key), change.element().orElseThrow());
    }

    @Override
    public synchronized Optional<ElementKey> added(StrategyId strategy, UserId author, String key) {
        return Optional.ofNullable(added.get(List.of(strategy, author, key)));
    }

    @Override
    public synchronized List<KernelChange> standing(StrategyId strategy, int version) {
        Map<ElementKey, KernelChange> standing = new TreeMap<>();
        for (KernelChange line : lines) {
            if (line.strategy().equals(strategy) && line.version() == version) {
                line.element().ifPresent(key -> standing.put(key, line));
            }
        }
        return standing.values().stream()
                .filter(line -> line.content().isPresent())
                .toList();
    }

    @Override
    public Map<StrategyId, List<KernelChange>> standing(Collection<StrategyVersion> versions) {
        Map<StrategyId, List<KernelChange>> standing = new TreeMap<>();
        for (StrategyVersion version : versions) {
            List<KernelChange> found = standing(version.strategy(), version.number());
            if (!found.isEmpty()) {
                standing.put(version.strategy(), found);
            }
        }
        return standing;
    }

    @Override
    public synchronized List<KernelChange> written(StrategyId strategy) {
        return lines.stream()
                .filter(line ->
                        line.strategy().equals(strategy) && line.element().isPresent())
                .toList();
    }

    @Override
    public synchronized int highestNumber(StrategyId strategy, ElementKind kind) {
        return lines.stream()
                .filter(line -> line.strategy().equals(strategy))
                .flatMap(line -> line.element().stream())
                .filter(key -> key.kind() == kind)
                .mapToInt(ElementKey::number)
                .max()
                .orElse(0);
    }

    @Override
    public synchronized List<KernelChange> moves(StrategyId strategy) {
        return lines.stream()
                .filter(line -> line.strategy().equals(strategy) && line.state().isPresent())
                .sorted(Comparator.comparingInt(KernelChange::sequence))
                .toList();
    }
}
