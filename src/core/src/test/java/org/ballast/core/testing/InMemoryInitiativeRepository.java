package org.ballast.core.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativeAction;
import org.ballast.core.initiative.InitiativeChange;
import org.ballast.core.initiative.InitiativeId;
import org.ballast.core.initiative.InitiativePlan;
import org.ballast.core.initiative.InitiativeRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Keeps initiatives in memory. */
public final class InMemoryInitiativeRepository implements InitiativeRepository {
    private final Map<InitiativeId, Initiative> initiatives = new TreeMap<>();
    private final Map<InitiativeId, List<InitiativeChange>> logs = new TreeMap<>();
    private long lastId;

    @Override
    public synchronized Optional<Initiative> find(InitiativeId initiative) {
        return Optional.ofNullable(initiatives.get(initiative));
    }

    @Override
    public synchronized List<Initiative> findAll(Collection<InitiativeId> asked) {
        return initiatives.values().stream()
                .filter(initiative -> asked.contains(initiative.id()))
                .toList();
    }

    @Override
    public synchronized List<Initiative> of(BoardId board) {
        return initiatives.values().stream()
                .filter(initiative -> initiative.board().equals(board))
                .toList();
    }

    @Override
    public synchronized List<Initiative> naming(IssueId issue) {
        return initiatives.values().stream()
                .filter(initiative -> initiative.issue().equals(issue)
                        || initiative.slice(issue).isPresent())
                .toList();
    }

    @Override
    public synchronized Initiative add(BoardId board, IssueId issue, InitiativePlan plan, Instant at, UserId by) {
        if (initiatives.values().stream()
                .anyMatch(other -> !other.isClosed()
                        && other.board().equals(board)
                        && other.issue().equals(issue))) {
            throw new KeyTakenException("initiative of " + issue);
        }
        lastId++;
        Initiative added = new Initiative(
                new InitiativeId(lastId), board, issue, plan, List.of(), List.of(), Optional.empty(), at, by, 1);
        initiatives.put(added.id(), added);
        logs.put(
                added.id(),
                new ArrayList<>(List.of(
                        new InitiativeChange(InitiativeAction.STARTED, Optional.empty(), at, Optional.of(by)))));
        return added;
    }

    @Override
    public synchronized void save(Initiative changed, InitiativeChange change) {
        Initiative kept = initiatives.get(changed.id());
        boolean taken = changed.slices().stream()
                .anyMatch(slice -> naming(slice.issue()).stream()
                        .anyMatch(other -> !other.id().equals(changed.id())
                                && !other.isClosed()
                                && other.slice(slice.issue()).isPresent()));
        if (kept == null || kept.revision() + 1 != changed.revision() || (taken && !changed.isClosed())) {
            throw new KeyTakenException("revision " + changed.revision() + " of " + changed.id());
        }
        initiatives.put(changed.id(), changed);
        logs.get(changed.id()).add(change);
    }

    @Override
    public synchronized void remove(InitiativeId initiative) {
        initiatives.remove(initiative);
        logs.remove(initiative);
    }

    @Override
    public synchronized List<InitiativeChange> changes(InitiativeId initiative) {
        List<InitiativeChange> log = new ArrayList<>(logs.getOrDefault(initiative, List.of()));
        Collections.reverse(log);
        return log;
    }
}
