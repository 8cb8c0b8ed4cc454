package org.ballast.core.strategy.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.People;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.Role;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.StrategyVersion;

/** Puts together what one person sees of a department. */
final class DepartmentViews {

    private static final Comparator<Map.Entry<UserId, Role>> BY_ROLE = Map.Entry.<UserId, Role>comparingByValue()
            .thenComparing(member -> member.getKey().value());

    private final StrategyStore store;
    private final People people;

    DepartmentViews(StrategyStore store, People people) {
        this.store = store;
        this.people = people;
    }

    DepartmentView of(UserId viewer, Department department) {
        return all(viewer, List.of(department)).get(0);
    }

    /** Two queries for the strategies of all of them. */
    List<DepartmentView> all(UserId viewer, List<Department> departments) {
        Map<DepartmentId, List<Strategy>> strategies =
                store.strategies().of(departments.stream().map(Department::id).toList()).stream()
                        .collect(Collectors.groupingBy(Strategy::department));
        Map<StrategyId, List<StrategyVersion>> versions =
                versions(strategies.values().stream().flatMap(List::stream).toList());
        return departments.stream()
                .map(department ->
                        of(viewer, department, strategies.getOrDefault(department.id(), List.of()), versions))
                .toList();
    }

    private DepartmentView of(
            UserId viewer,
            Department department,
            List<Strategy> strategies,
            Map<StrategyId, List<StrategyVersion>> versions) {
        Optional<Refusal> objection = StrategyRules.objectionToOwn(department, viewer);
        return new DepartmentView(
                department.id().value(),
                department.name(),
                department.open(),
                department.year().startMonth(),
                department.roleOf(viewer),
                members(department, 0, ListMembers.LONGEST_PAGE),
                department.members().size(),
                department.boards().stream().map(BoardId::value).toList(),
                lines(viewer, department, strategies, versions),
                objection.isEmpty(),
                objection);
    }

    /** By role, so that nobody has to look for the owners; the tracker is asked for the names of those alone. */
    List<MemberView> members(Department department, int start, int limit) {
        return department.members().entrySet().stream()
                .sorted(BY_ROLE)
                .skip(start)
                .limit(limit)
                .map(member -> new MemberView(
                        member.getKey().value(), PersonView.of(people.find(member.getKey())), member.getValue()))
                .toList();
    }

    private Map<StrategyId, List<StrategyVersion>> versions(List<Strategy> strategies) {
        return store.strategies().versions(strategies.stream().map(Strategy::id).toList()).stream()
                .collect(Collectors.groupingBy(StrategyVersion::strategy));
    }

    private static List<StrategyLineView> lines(
            UserId viewer,
            Department department,
            List<Strategy> strategies,
            Map<StrategyId, List<StrategyVersion>> versions) {
        return strategies.stream()
                .flatMap(strategy ->
                        Desks.newest(viewer, department, versions.getOrDefault(strategy.id(), List.of())).stream()
                                .map(version -> line(strategy, version)))
                .toList();
    }

    private static StrategyLineView line(Strategy strategy, StrategyVersion version) {
        return new StrategyLineView(
                strategy.id().value(),
                strategy.title(),
                strategy.period().start(),
                strategy.period().end(),
                version.number(),
                version.state());
    }
}
