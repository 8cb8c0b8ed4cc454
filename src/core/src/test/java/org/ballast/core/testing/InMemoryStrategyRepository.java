package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.Period;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRepository;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.VersionState;

/** Keeps strategies in memory. */
public final class InMemoryStrategyRepository implements StrategyRepository {

    private static final Comparator<StrategyVersion> BY_NUMBER =
            Comparator.comparing(StrategyVersion::strategy).thenComparingInt(StrategyVersion::number);

    private final List<Strategy> strategies = new ArrayList<>();
    private final List<StrategyVersion> versions = new ArrayList<>();

    @Override
    public synchronized Strategy add(DepartmentId department, String title, Period period) {
        Strategy strategy = new Strategy(new StrategyId(strategies.size() + 1), department, title, period);
        strategies.add(strategy);
        return strategy;
    }

    @Override
    public synchronized Optional<Strategy> find(StrategyId strategy) {
        return strategies.stream().filter(each -> each.id().equals(strategy)).findFirst();
    }

    @Override
    public synchronized List<Strategy> findAll(Collection<StrategyId> wanted) {
        return strategies.stream().filter(each -> wanted.contains(each.id())).toList();
    }

    @Override
    public synchronized List<Strategy> of(DepartmentId department) {
        return strategies.stream()
                .filter(each -> each.department().equals(department))
                .toList();
    }

    @Override
    public synchronized List<Strategy> of(Collection<DepartmentId> departments) {
        return strategies.stream()
                .filter(each -> departments.contains(each.department()))
                .toList();
    }

    @Override
    public List<StrategyVersion> versions(StrategyId strategy) {
        return versions(List.of(strategy));
    }

    @Override
    public synchronized List<StrategyVersion> versions(Collection<StrategyId> wanted) {
        return versions.stream()
                .filter(version -> wanted.contains(version.strategy()))
                .sorted(BY_NUMBER)
                .toList();
    }

    @Override
    public synchronized List<StrategyVersion> inState(VersionState state) {
        return versions.stream()
                .filter(version -> version.state() == state)
                .sorted(BY_NUMBER)
                .toList();
    }

    @Override
    public synchronized void save(Strategy strategy) {
        strategies.replaceAll(each -> each.id().equals(strategy.id()) ? strategy : each);
    }

    @Override
    public synchronized void remove(StrategyId strategy, int version) {
        versions.removeIf(each -> each.strategy().equals(strategy) && each.number() == version);
    }

    @Override
    public synchronized void save(StrategyVersion version) {
        versions.removeIf(each -> each.strategy().equals(version.strategy()) && each.number() == version.number());
        versions.add(version);
    }
}
