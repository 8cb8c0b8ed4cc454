package org.ballast.core.initiative;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * Keeps the initiatives with all that belongs to them. An issue is a slice of at most one initiative that is not closed,
 * and stands for at most one such initiative on a board: whoever comes second fails like a taken key, so that the unit of
 * work runs again.
 */
public interface InitiativeRepository {
    Optional<Initiative> find(InitiativeId initiative);

    /** Any number of them, ascending by id; those that there are not are left out. */
    List<Initiative> findAll(Collection<InitiativeId> initiatives);

    /** All of the board, also the closed ones, ascending by id. */
    List<Initiative> of(BoardId board);

    /** Those that stand for the issue or have it as a slice, on any board, ascending by id. */
    List<Initiative> naming(IssueId issue);

    /** A new one with its first line of log: no slices, revision 1. */
    Initiative add(BoardId board, IssueId issue, InitiativePlan plan, Instant at, UserId by);

    /**
     * Replaces the initiative of the same id and adds a line to its log. Its revision must be the next after the kept one:
     * when another writer was there first, this fails like a taken key.
     */
    void save(Initiative changed, InitiativeChange change);

    /** Removes it with everything that belongs to it; nothing happens when there is none. */
    void remove(InitiativeId initiative);

    /** The log, newest first. */
    List<InitiativeChange> changes(InitiativeId initiative);
}
