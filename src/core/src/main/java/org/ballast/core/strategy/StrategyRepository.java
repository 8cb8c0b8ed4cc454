package org.ballast.core.strategy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps strategies and the states of their versions. */
public interface StrategyRepository {

    Strategy add(DepartmentId department, String title, Period period);

    Optional<Strategy> find(StrategyId strategy);

    /** Those of the ids that there are, by id. */
    List<Strategy> findAll(Collection<StrategyId> strategies);

    /** In the order in which they were added. */
    List<Strategy> of(DepartmentId department);

    /** Of all these departments, in the order in which they were added. */
    List<Strategy> of(Collection<DepartmentId> departments);

    /** By number. */
    List<StrategyVersion> versions(StrategyId strategy);

    /** Of all these strategies, by strategy and number. */
    List<StrategyVersion> versions(Collection<StrategyId> strategies);

    /** The versions that are in this state, of all strategies. */
    List<StrategyVersion> inState(VersionState state);

    /** Changes title and period of a strategy that there is. */
    void save(Strategy strategy);

    /** Adds the version, or changes its state. */
    void save(StrategyVersion version);

    /** Takes the version away; nothing happens when there is none of that number. */
    void remove(StrategyId strategy, int version);
}
