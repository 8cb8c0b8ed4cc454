package org.ballast.core.strategy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballast.core.shared.IssueId;

/** Keeps the links between issues and strategies. */
public interface StrategyLinkRepository {

    /** Of one issue, by target. */
    List<StrategyLink> of(IssueId issue);

    /** Of any number of issues, by issue and target. */
    List<StrategyLink> of(Collection<IssueId> issues);

    /** Of one strategy, by issue and target. */
    List<StrategyLink> of(StrategyId strategy);

    /** Those of one strategy that lead to one of the elements, by issue and target. */
    List<StrategyLink> of(StrategyId strategy, Collection<ElementKey> elements);

    /** The issues with a link that {@linkplain Strength#serves() serves} one of the elements, of any number of strategies. */
    Set<IssueId> issuesThatServe(Map<StrategyId, Set<ElementKey>> elements);

    /**
     * How many links of any strength lead to them or to elements of the same keys in the other strategies: at least as many as
     * the {@linkplain #issuesThatServe issues that serve} them, and counted without reading any.
     */
    int countAtMost(Map<StrategyId, Set<ElementKey>> elements);

    /** Adds the link, or changes its strength. */
    void save(StrategyLink link);

    /** Adds any number of links that there are not yet; fails so that the unit of work runs again when there is one. */
    void addAll(Collection<StrategyLink> links);

    void remove(IssueId issue, ElementRef target);

    /**
     * Takes the link away if it is still as strong as that; otherwise it fails so that the unit of work runs again, because
     * somebody else changed it.
     *
     * @throws org.ballast.core.shared.OvertakenException when it is not
     */
    void removeAsSeen(StrategyLink seen);

    /** Takes the links of any number of issues with one element away. */
    void removeAll(Collection<IssueId> issues, ElementRef target);

    void removeAll(IssueId issue);

    /** All issues that have links. */
    Set<IssueId> issues();
}
