package org.ballast.core.servicelevel.usecase;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ballast.core.servicelevel.ServiceLevel;
import org.ballast.core.servicelevel.UserFlow;
import org.ballast.core.shared.People;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.usecase.LevelResults;

/** Who answers for a service level: the owners of the flow and of the key result that it measures. */
final class LevelOwners {

    private final People people;
    private final LevelResults results;

    LevelOwners(StrategyStore store, People people) {
        this.people = people;
        this.results = new LevelResults(store);
    }

    /** Those who are still there and may see the department. */
    Set<UserId> of(Department department, UserFlow flow) {
        Set<UserId> owners = new TreeSet<>(flow.owner().stream().toList());
        flow.level().flatMap(ServiceLevel::keyResult).flatMap(results::owner).ifPresent(owners::add);
        return owners.stream()
                .filter(owner -> StrategyRules.maySee(department, owner)
                        && !people.find(owner).former())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
