package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.createAll;
import static org.ballast.jira.persistence.Rows.in;
import static org.ballast.jira.persistence.Rows.inPortions;
import static org.ballast.jira.persistence.Rows.instant;
import static org.ballast.jira.persistence.Rows.portions;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.OvertakenException;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyLink;
import org.ballast.core.strategy.StrategyLinkRepository;
import org.ballast.core.strategy.Strength;

/** Keeps the links between issues and strategies in {@code STRATEGY_LINK}. */
@Named
public class ActiveObjectsStrategyLinkRepository implements StrategyLinkRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsStrategyLinkRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<StrategyLink> of(IssueId issue) {
        return sorted(Arrays.stream(ao.find(StrategyLinkEntity.class, "ISSUE_ID = ?", issue.value())));
    }

    @Override
    public List<StrategyLink> of(Collection<IssueId> issues) {
        return sorted(inPortions(
                issues.stream().map(IssueId::value).toList(),
                ids -> ao.find(StrategyLinkEntity.class, in("ISSUE_ID", ids.size()), ids.toArray()))
                .stream());
    }

    @Override
    public List<StrategyLink> of(StrategyId strategy) {
        return sorted(Arrays.stream(ao.find(StrategyLinkEntity.class, "STRATEGY_ID = ?", strategy.value())));
    }

    @Override
    public List<StrategyLink> of(StrategyId strategy, Collection<ElementKey> elements) {
        return sorted(inPortions(elements.stream().map(ElementKey::text).toList(), keys -> {
                    List<Object> parameters = new ArrayList<>(keys);
                    parameters.add(0, strategy.value());
                    return ao.find(
                            StrategyLinkEntity.class,
                            "STRATEGY_ID = ? AND " + in("ELEMENT_KEY", keys.size()),
                            parameters.toArray());
                })
                .stream());
    }

    @Override
    public Set<IssueId> issuesThatServe(Map<StrategyId, Set<ElementKey>> elements) {
        Set<String> wanted = new HashSet<>();
        elements.forEach((strategy, each) -> each.forEach(key -> wanted.add(target(strategy.value(), key.text()))));
        Set<IssueId> issues = new TreeSet<>();
        for (Query query : leadingTo(elements)) {
            ao.stream(StrategyLinkEntity.class, query, row -> {
                if (Strength.valueOf(row.getStrengthCode()).serves()
                        && wanted.contains(target(row.getStrategyId(), row.getElementKey()))) {
                    issues.add(new IssueId(row.getIssueId()));
                }
            });
        }
        return issues;
    }

    @Override
    public int countAtMost(Map<StrategyId, Set<ElementKey>> elements) {
        return leadingTo(elements).stream()
                .mapToInt(query -> ao.count(StrategyLinkEntity.class, query))
                .sum();
    }

    /** For each of the strategies with each of the keys, so with more than was asked for. */
    private static List<Query> leadingTo(Map<StrategyId, Set<ElementKey>> elements) {
        List<Long> strategies =
                elements.keySet().stream().map(StrategyId::value).toList();
        Set<String> keys = new TreeSet<>();
        elements.values().forEach(each -> each.forEach(key -> keys.add(key.text())));
        List<Query> queries = new ArrayList<>();
        for (List<Long> someStrategies : portions(strategies)) {
            for (List<String> someKeys : portions(keys)) {
                queries.add(leadingTo(someStrategies, someKeys));
            }
        }
        return queries;
    }

    private static String target(long strategy, String element) {
        return strategy + ":" + element;
    }

    private static Query leadingTo(List<Long> strategies, List<String> keys) {
        List<Object> parameters = new ArrayList<>(strategies);
        parameters.addAll(keys);
        return Query.select("ID, ISSUE_ID, STRATEGY_ID, ELEMENT_KEY, STRENGTH_CODE")
                .where(
                        in("STRATEGY_ID", strategies.size()) + " AND " + in("ELEMENT_KEY", keys.size()),
                        parameters.toArray());
    }

    @Override
    public void save(StrategyLink link) {
        // Never an update of a row by its id: that would change nothing, and say so to nobody, once the row is another
        // one.
        remove(link.issue(), link.target());
        ao.create(StrategyLinkEntity.class, columns(link));
    }

    @Override
    public void addAll(Collection<StrategyLink> links) {
        portions(links)
                .forEach(some -> createAll(
                        ao,
                        StrategyLinkEntity.class,
                        some.stream()
                                .map(ActiveObjectsStrategyLinkRepository::columns)
                                .toList()));
    }

    private static Map<String, Object> columns(StrategyLink link) {
        return Map.of(
                "ISSUE_ID", link.issue().value(),
                "STRATEGY_ID", link.target().strategy().value(),
                "ELEMENT_KEY", link.target().key().text(),
                "STRENGTH_CODE", link.strength().name(),
                "SET_BY", link.setBy().value(),
                "SET_AT", link.setAt().toEpochMilli(),
                "LINK_KEY", key(link.issue(), link.target()));
    }

    @Override
    public void removeAll(Collection<IssueId> issues, ElementRef target) {
        List<String> keys = issues.stream().map(issue -> key(issue, target)).toList();
        portions(keys)
                .forEach(some ->
                        ao.deleteWithSQL(StrategyLinkEntity.class, in("LINK_KEY", some.size()), some.toArray()));
    }

    @Override
    public void remove(IssueId issue, ElementRef target) {
        ao.deleteWithSQL(StrategyLinkEntity.class, "LINK_KEY = ?", key(issue, target));
    }

    /** Decided by the database in one statement: of two who saw the same the second waits for the first, and deletes nothing. */
    @Override
    public void removeAsSeen(StrategyLink seen) {
        String key = key(seen.issue(), seen.target());
        if (ao.deleteWithSQL(
                        StrategyLinkEntity.class,
                        "LINK_KEY = ? AND STRENGTH_CODE = ?",
                        key,
                        seen.strength().name())
                == 0) {
            throw new OvertakenException("Link " + key);
        }
    }

    @Override
    public void removeAll(IssueId issue) {
        ao.deleteWithSQL(StrategyLinkEntity.class, "ISSUE_ID = ?", issue.value());
    }

    @Override
    public Set<IssueId> issues() {
        Set<IssueId> issues = new TreeSet<>();
        ao.stream(
                StrategyLinkEntity.class,
                Query.select("ID, ISSUE_ID"),
                row -> issues.add(new IssueId(row.getIssueId())));
        return issues;
    }

    private static String key(IssueId issue, ElementRef target) {
        return RowKey.of(issue.value(), target.text());
    }

    private static List<StrategyLink> sorted(Stream<StrategyLinkEntity> rows) {
        return rows.flatMap(row -> ElementKey.parse(row.getElementKey()).stream()
                        .map(element -> new StrategyLink(
                                new IssueId(row.getIssueId()),
                                new ElementRef(new StrategyId(row.getStrategyId()), element),
                                Strength.valueOf(row.getStrengthCode()),
                                instant(row.getSetAt()),
                                new UserId(row.getSetBy()))))
                .sorted(Comparator.comparing(StrategyLink::issue).thenComparing(StrategyLink::target))
                .toList();
    }
}
