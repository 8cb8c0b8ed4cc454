package org.ballast.core.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ballast.core.capacitycheck.CapacityLine;
import org.ballast.core.capacitycheck.CapacityLineRepository;
import org.ballast.core.strategy.StrategyId;

/** Keeps weekly lines in memory. */
public final class InMemoryCapacityLineRepository implements CapacityLineRepository {

    private final List<CapacityLine> lines = new ArrayList<>();

    @Override
    public synchronized boolean has(StrategyId strategy, LocalDate week) {
        return lines.stream()
                .anyMatch(
                        line -> line.strategy().equals(strategy) && line.week().equals(week));
    }

    @Override
    public synchronized void add(CapacityLine line) {
        if (has(line.strategy(), line.week())) {
            throw new KeyTakenException(line.toString());
        }
        lines.add(line);
    }

    @Override
    public synchronized List<CapacityLine> of(StrategyId strategy, int most) {
        List<CapacityLine> all = lines.stream()
                .filter(line -> line.strategy().equals(strategy))
                .sorted(Comparator.comparing(CapacityLine::week))
                .toList();
        return all.subList(Math.max(0, all.size() - most), all.size());
    }
}
