package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.BoardAlignments;
import org.ballast.core.planning.KeyResultMovement;
import org.ballast.core.planning.ServedPillar;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Alignment;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyLink;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.Strength;

/** Answers from the active strategies of the department that a board belongs to. */
public final class StrategyAlignments implements BoardAlignments {

    private final StrategyStore store;
    private final ActiveStrategies strategies;

    public StrategyAlignments(StrategyStore store) {
        this.store = store;
        this.strategies = new ActiveStrategies(store);
    }

    @Override
    public boolean followsStrategy(BoardId board) {
        return store.departments()
                .findByBoard(board)
                .filter(department -> strategies.any(department.id()))
                .isPresent();
    }

    @Override
    public Map<IssueId, Integer> permilles(BoardId board, Collection<IssueId> issues) {
        Map<IssueId, List<Strength>> strengths = new TreeMap<>();
        Map<StrategyId, ActiveStrategies.Active> followed = followed(board);
        for (StrategyLink link : links(followed, issues)) {
            strengths.computeIfAbsent(link.issue(), issue -> new ArrayList<>()).add(link.strength());
        }
        Map<IssueId, Integer> permilles = new TreeMap<>();
        strengths.forEach((issue, links) -> permilles.put(issue, Alignment.permille(links)));
        return permilles;
    }

    @Override
    public Map<IssueId, List<ServedPillar>> pillars(UserId viewer, BoardId board, Collection<IssueId> issues) {
        Map<StrategyId, ActiveStrategies.Active> readable = followed(board);
        readable.values().removeIf(active -> !StrategyRules.maySee(active.department(), viewer));
        Map<IssueId, Map<ElementRef, ServedPillar>> served = new HashMap<>();
        for (StrategyLink link : links(readable, issues)) {
            for (Element.Pillar pillar : pillarsAround(readable, link.target())) {
                ElementRef ref = new ElementRef(link.target().strategy(), pillar.key());
                served.computeIfAbsent(link.issue(), issue -> new TreeMap<>())
                        .merge(ref, served(ref, pillar, link), StrategyAlignments::stronger);
            }
        }
        Map<IssueId, List<ServedPillar>> pillars = new HashMap<>();
        served.forEach((issue, each) -> pillars.put(issue, List.copyOf(each.values())));
        return pillars;
    }

    @Override
    public Map<IssueId, String> strongestPillars(BoardId board, Collection<IssueId> issues) {
        Map<StrategyId, ActiveStrategies.Active> followed = followed(board);
        Map<IssueId, Strength> strengths = new TreeMap<>();
        Map<IssueId, ElementRef> strongest = new TreeMap<>();
        for (StrategyLink link : links(followed, issues)) {
            for (Element.Pillar pillar : pillarsAround(followed, link.target())) {
                ElementRef ref = new ElementRef(link.target().strategy(), pillar.key());
                if (link.strength() != Strength.HURTS && isFirst(link, ref, strengths, strongest)) {
                    strengths.put(link.issue(), link.strength());
                    strongest.put(link.issue(), ref);
                }
            }
        }
        Map<IssueId, String> refs = new TreeMap<>();
        strongest.forEach((issue, ref) -> refs.put(issue, ref.text()));
        return refs;
    }

    @Override
    public Map<BoardId, KeyResultMovement> keyResults(
            UserId viewer, Map<BoardId, Optional<Instant>> since, Tracker tracker, Instant now) {
        Map<Followed, KeyResultMovement> known = new HashMap<>();
        Map<BoardId, KeyResultMovement> movements = new TreeMap<>();
        since.forEach((board, begin) -> store.departments()
                .findByBoard(board)
                .filter(department -> StrategyRules.maySee(department, viewer))
                .map(department -> known.computeIfAbsent(
                        new Followed(department.id(), begin),
                        followed -> movement(viewer, strategies.of(department), tracker, begin, now)))
                .filter(movement -> movement.all() > 0)
                .ifPresent(movement -> movements.put(board, movement)));
        return movements;
    }

    /** A department's strategies over one period. */
    private record Followed(DepartmentId department, Optional<Instant> since) {}

    private KeyResultMovement movement(
            UserId viewer,
            List<ActiveStrategies.Active> followed,
            Tracker tracker,
            Optional<Instant> since,
            Instant now) {
        List<KeyResultMovement.Standing> standings = new ArrayList<>();
        for (ActiveStrategies.Active active : followed) {
            Desk desk = new Desk(active.department(), active.strategy(), active.version(), List.of());
            ServedIssues served =
                    ServedIssues.of(store, tracker, viewer, active.strategy().id(), active.kernel());
            ElementViews views = new ElementViews(tracker.people(), viewer, desk, active.kernel(), served, store, now);
            Optional<ElementViews> before = since.map(
                    begin -> new ElementViews(tracker.people(), viewer, desk, active.kernel(), served, store, begin));
            active.kernel()
                    .keyResults()
                    .forEach(result -> standings.add(new KeyResultMovement.Standing(
                            views.keyResult(result).percent(),
                            before.flatMap(earlier -> earlier.percentThen(result)))));
        }
        return KeyResultMovement.of(standings);
    }

    private static boolean isFirst(
            StrategyLink link, ElementRef ref, Map<IssueId, Strength> strengths, Map<IssueId, ElementRef> strongest) {
        Strength known = strengths.get(link.issue());
        ElementRef other = strongest.get(link.issue());
        return known == null
                || other == null
                || known.permille() < link.strength().permille()
                || (known == link.strength() && ref.compareTo(other) < 0);
    }

    private Map<StrategyId, ActiveStrategies.Active> followed(BoardId board) {
        Map<StrategyId, ActiveStrategies.Active> followed = new TreeMap<>();
        store.departments()
                .findByBoard(board)
                .ifPresent(department -> strategies
                        .of(department)
                        .forEach(active -> followed.put(active.strategy().id(), active)));
        return followed;
    }

    /** Those links that lead to an element of the versions in force. */
    private List<StrategyLink> links(Map<StrategyId, ActiveStrategies.Active> followed, Collection<IssueId> issues) {
        if (followed.isEmpty()) {
            return List.of();
        }
        return store.links().of(new TreeSet<>(issues)).stream()
                .filter(link -> Optional.ofNullable(followed.get(link.target().strategy()))
                        .filter(active -> active.kernel().has(link.target().key()))
                        .isPresent())
                .toList();
    }

    private static List<Element.Pillar> pillarsAround(
            Map<StrategyId, ActiveStrategies.Active> followed, ElementRef target) {
        return Optional.ofNullable(followed.get(target.strategy()))
                .map(active -> active.kernel().pillarsAround(target.key()))
                .orElse(List.of());
    }

    private static ServedPillar served(ElementRef ref, Element.Pillar pillar, StrategyLink link) {
        return new ServedPillar(ref.text(), pillar.title(), Codes.of(pillar.mark()), link.strength() == Strength.HURTS);
    }

    /** An issue that serves a pillar in one way and hurts it in another is shown as serving it. */
    private static ServedPillar stronger(ServedPillar one, ServedPillar other) {
        return one.hurts() ? other : one;
    }
}
