package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.in;
import static org.ballast.jira.persistence.Rows.inPortions;
import static org.ballast.jira.persistence.Rows.instant;
import static org.ballast.jira.persistence.Rows.optionalInstant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.Period;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRepository;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.VersionState;

/** Keeps strategies in {@code STRATEGY} and {@code STRATEGY_VERSION}. */
@Named
public class ActiveObjectsStrategyRepository implements StrategyRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsStrategyRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Strategy add(DepartmentId department, String title, Period period) {
        return strategy(ao.create(
                StrategyEntity.class,
                new DBParam("DEPARTMENT_ID", department.value()),
                new DBParam("TITLE", title),
                new DBParam("PERIOD_START", period.start().toString()),
                new DBParam("PERIOD_END", period.end().toString())));
    }

    @Override
    public Optional<Strategy> find(StrategyId strategy) {
        return Rows.id(strategy.value())
                .flatMap(id -> first(ao.find(StrategyEntity.class, "ID = ?", id)))
                .map(ActiveObjectsStrategyRepository::strategy);
    }

    @Override
    public List<Strategy> findAll(Collection<StrategyId> strategies) {
        List<Integer> ids = strategies.stream()
                .flatMap(strategy -> Rows.id(strategy.value()).stream())
                .toList();
        return inPortions(ids, some -> ao.find(StrategyEntity.class, in("ID", some.size()), some.toArray())).stream()
                .map(ActiveObjectsStrategyRepository::strategy)
                .sorted(Comparator.comparing(Strategy::id))
                .toList();
    }

    @Override
    public List<Strategy> of(DepartmentId department) {
        Query inOrder =
                Query.select().where("DEPARTMENT_ID = ?", department.value()).order("ID ASC");
        return Arrays.stream(ao.find(StrategyEntity.class, inOrder))
                .map(ActiveObjectsStrategyRepository::strategy)
                .toList();
    }

    @Override
    public List<Strategy> of(Collection<DepartmentId> departments) {
        List<Long> ids = departments.stream().map(DepartmentId::value).toList();
        return inPortions(ids, some -> ao.find(StrategyEntity.class, in("DEPARTMENT_ID", some.size()), some.toArray()))
                .stream()
                .map(ActiveObjectsStrategyRepository::strategy)
                .sorted(Comparator.comparing(Strategy::id))
                .toList();
    }

    @Override
    public List<StrategyVersion> versions(StrategyId strategy) {
        return versions(List.of(strategy));
    }

    @Override
    public List<StrategyVersion> versions(Collection<StrategyId> strategies) {
        return sorted(inPortions(
                strategies.stream().map(StrategyId::value).toList(),
                ids -> ao.find(StrategyVersionEntity.class, in("STRATEGY_ID", ids.size()), ids.toArray()))
                .stream());
    }

    @Override
    public List<StrategyVersion> inState(VersionState state) {
        return sorted(Arrays.stream(ao.find(StrategyVersionEntity.class, "STATE_CODE = ?", state.name())));
    }

    @Override
    public void save(Strategy strategy) {
        StrategyEntity row = Rows.id(strategy.id().value())
                .flatMap(id -> first(ao.find(StrategyEntity.class, "ID = ?", id)))
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no strategy " + strategy.id().value()));
        row.setTitle(strategy.title());
        row.setPeriodStart(strategy.period().start().toString());
        row.setPeriodEnd(strategy.period().end().toString());
        row.save();
    }

    @Override
    public void remove(StrategyId strategy, int version) {
        ao.delete(ao.find(StrategyVersionEntity.class, "VERSION_KEY = ?", versionKey(strategy, version)));
    }

    @Override
    public void save(StrategyVersion version) {
        String key = versionKey(version.strategy(), version.number());
        StrategyVersionEntity row = first(ao.find(StrategyVersionEntity.class, "VERSION_KEY = ?", key))
                .orElseGet(() -> ao.create(
                        StrategyVersionEntity.class,
                        new DBParam("STRATEGY_ID", version.strategy().value()),
                        new DBParam("VERSION_NUMBER", version.number()),
                        new DBParam("STATE_CODE", version.state().name()),
                        new DBParam("CHANGED_AT", version.since().toEpochMilli()),
                        new DBParam("CHANGED_BY", version.by().value()),
                        new DBParam("VERSION_KEY", key)));
        row.setStateCode(version.state().name());
        row.setChangedAt(version.since().toEpochMilli());
        row.setChangedBy(version.by().value());
        row.setFeedbackUntil(version.feedbackUntil().map(Instant::toEpochMilli).orElse(null));
        row.save();
    }

    private static String versionKey(StrategyId strategy, int version) {
        return RowKey.of(strategy.value(), version);
    }

    private static List<StrategyVersion> sorted(Stream<StrategyVersionEntity> rows) {
        return rows.map(row -> new StrategyVersion(
                        new StrategyId(row.getStrategyId()),
                        row.getVersionNumber(),
                        VersionState.valueOf(row.getStateCode()),
                        instant(row.getChangedAt()),
                        new UserId(row.getChangedBy()),
                        optionalInstant(row.getFeedbackUntil())))
                .sorted(Comparator.comparing(StrategyVersion::strategy).thenComparingInt(StrategyVersion::number))
                .toList();
    }

    private static Strategy strategy(StrategyEntity row) {
        return new Strategy(
                new StrategyId(row.getID()),
                new DepartmentId(row.getDepartmentId()),
                row.getTitle(),
                new Period(LocalDate.parse(row.getPeriodStart()), LocalDate.parse(row.getPeriodEnd())));
    }
}
