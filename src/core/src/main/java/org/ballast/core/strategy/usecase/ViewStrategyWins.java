package org.ballast.core.strategy.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.BoardRepository;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.Tracker;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativeId;
import org.ballast.core.initiative.InitiativeStore;
import org.ballast.core.initiative.KeptWin;
import org.ballast.core.initiative.Slice;
import org.ballast.core.initiative.Win;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.Kernel;
import org.ballast.core.strategy.Period;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyLink;
import org.ballast.core.strategy.StrategyStore;

/**
 * Shows what the teams of a department won in the period of a strategy, under the pillars that their initiatives serve. A person sees
 * the wins of initiatives on boards and for issues that the person may see; a slice that is hidden tells of no pillar.
 */
public final class ViewStrategyWins {

    /** Of the newest ones, so that no department can make its page slow. */
    static final int MOST_READ = 1_000;

    /** Of one pillar, so that one page stays one. */
    static final int MOST_SHOWN = 5;

    private final StrategyStore store;
    private final InitiativeStore initiatives;
    private final BoardRepository boards;
    private final Tracker tracker;
    private final Desks desks;

    public ViewStrategyWins(StrategyStore store, InitiativeStore initiatives, BoardRepository boards, Tracker tracker) {
        this.store = store;
        this.initiatives = initiatives;
        this.boards = boards;
        this.tracker = tracker;
        this.desks = new Desks(store);
    }

    /** Without version for the newest one that the person may see. */
    public Outcome<StrategyWinsView> handle(UserId viewer, StrategyId strategy, Optional<Integer> version) {
        return desks.find(viewer, strategy, version).map(desk -> view(viewer, desk));
    }

    private StrategyWinsView view(UserId viewer, Desk desk) {
        Period period = desk.strategy().period();
        List<KeptWin> read =
                initiatives.wins().of(desk.department().boards(), period.start(), period.end(), MOST_READ + 1);
        List<KeptWin> wins = read.stream().limit(MOST_READ).toList();
        Kernel kernel = desks.kernel(desk.strategy().id(), desk.version().number());
        Map<InitiativeId, Seen> seen = seen(viewer, desk.strategy().id(), kernel, wins);
        Map<Optional<ElementKey>, List<PillarWinView>> byPillar = new HashMap<>();
        boolean hidden = false;
        for (KeptWin kept : wins) {
            Seen initiative = seen.get(kept.win().initiative());
            if (initiative == null) {
                hidden = true;
            } else {
                PillarWinView view = initiative.view(kept.win());
                initiative
                        .underPillars()
                        .forEach(pillar -> byPillar.computeIfAbsent(pillar, unseen -> new ArrayList<>())
                                .add(view));
            }
        }
        return new StrategyWinsView(
                groups(kernel, byPillar), hidden, read.size() > MOST_READ ? Optional.of(MOST_READ) : Optional.empty());
    }

    private static List<PillarWinsView> groups(Kernel kernel, Map<Optional<ElementKey>, List<PillarWinView>> byPillar) {
        List<Optional<ElementKey>> order = new ArrayList<>();
        kernel.pillars().forEach(pillar -> order.add(Optional.of(pillar.key())));
        order.add(Optional.empty());
        return order.stream()
                .flatMap(pillar -> Optional.ofNullable(byPillar.get(pillar)).stream()
                        .map(wins -> new PillarWinsView(
                                pillar.map(ElementKey::text),
                                wins.stream().limit(MOST_SHOWN).toList(),
                                Math.max(0, wins.size() - MOST_SHOWN))))
                .toList();
    }

    /** An initiative that the person may see. */
    private record Seen(Initiative initiative, Board board, Issue issue, Set<ElementKey> pillars) {

        List<Optional<ElementKey>> underPillars() {
            return pillars.isEmpty()
                    ? List.of(Optional.empty())
                    : pillars.stream().map(Optional::of).toList();
        }

        PillarWinView view(Win win) {
            return new PillarWinView(
                    win.kind(),
                    win.text(),
                    win.link(),
                    win.day(),
                    win.number(),
                    win.unit(),
                    board.id().value(),
                    board.name(),
                    initiative.plan().title(),
                    issue.key());
        }
    }

    private Map<InitiativeId, Seen> seen(UserId viewer, StrategyId strategy, Kernel kernel, Collection<KeptWin> wins) {
        Map<BoardId, Board> seenBoards = boards(viewer, wins);
        List<Initiative> found = initiatives
                .initiatives()
                .findAll(wins.stream().map(kept -> kept.win().initiative()).collect(Collectors.toSet()))
                .stream()
                .filter(initiative -> seenBoards.containsKey(initiative.board()))
                .toList();
        Map<IssueId, Set<ElementKey>> served = served(strategy, kernel, found);
        Map<IssueId, Issue> issues = issues(viewer, found, served.keySet());
        Map<InitiativeId, Seen> seen = new TreeMap<>();
        for (Initiative initiative : found) {
            Set<ElementKey> pillars = named(initiative).stream()
                    .filter(issues::containsKey)
                    .flatMap(each -> served.getOrDefault(each, Set.of()).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            Optional.ofNullable(issues.get(initiative.issue()))
                    .map(issue -> new Seen(
                            initiative, Objects.requireNonNull(seenBoards.get(initiative.board())), issue, pillars))
                    .ifPresent(each -> seen.put(initiative.id(), each));
        }
        return seen;
    }

    /** Of the boards that the wins are of, those that the person may see. */
    private Map<BoardId, Board> boards(UserId viewer, Collection<KeptWin> wins) {
        Map<BoardId, Board> seen = new TreeMap<>();
        wins.stream()
                .map(kept -> kept.win().board())
                .distinct()
                .forEach(id -> boards.find(id)
                        .filter(board -> tracker.boards().canSeeFilter(viewer, board.filterId()))
                        .ifPresent(board -> seen.put(id, board)));
        return seen;
    }

    /** The pillars that issues of initiatives serve, for those that serve any. */
    private Map<IssueId, Set<ElementKey>> served(StrategyId strategy, Kernel kernel, List<Initiative> found) {
        Set<IssueId> named = new TreeSet<>();
        found.forEach(initiative -> named.addAll(named(initiative)));
        Map<IssueId, Set<ElementKey>> served = new TreeMap<>();
        for (StrategyLink link : store.links().of(named)) {
            if (link.target().strategy().equals(strategy) && link.strength().serves()) {
                for (Element.Pillar pillar : kernel.pillarsAround(link.target().key())) {
                    served.computeIfAbsent(link.issue(), unseen -> new TreeSet<>())
                            .add(pillar.key());
                }
            }
        }
        return served;
    }

    private Map<IssueId, Issue> issues(UserId viewer, List<Initiative> found, Set<IssueId> serving) {
        Set<IssueId> wanted = new TreeSet<>(serving);
        found.forEach(initiative -> wanted.add(initiative.issue()));
        Map<IssueId, Issue> issues = new TreeMap<>();
        tracker.issues().findAll(viewer, wanted).forEach(issue -> issues.put(issue.id(), issue));
        return issues;
    }

    /** The issue that it stands for and those of its slices. */
    private static Set<IssueId> named(Initiative initiative) {
        Set<IssueId> named =
                initiative.slices().stream().map(Slice::issue).collect(Collectors.toCollection(TreeSet::new));
        named.add(initiative.issue());
        return named;
    }
}
