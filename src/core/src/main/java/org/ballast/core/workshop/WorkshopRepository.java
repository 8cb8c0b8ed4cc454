package org.ballast.core.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.RunningWorkshops;
import org.ballast.core.strategy.StrategyId;

/** Keeps workshops with their people and their logs. */
public interface WorkshopRepository extends RunningWorkshops {

    /** Adds one at its first stage. A second open one of the strategy breaks a unique key, which leads to another run of the unit of work. */
    Workshop open(StrategyId strategy, String title, UserId facilitator, Instant at);

    Optional<Workshop> find(WorkshopId workshop);

    /** The strategy's workshop that is not closed; at most one. */
    Optional<Workshop> findOpen(StrategyId strategy);

    @Override
    default boolean runs(StrategyId strategy) {
        return findOpen(strategy).isPresent();
    }

    /** The strategy's closed workshops, newest first. */
    List<Workshop> closed(StrategyId strategy);

    /** Saves stage and facilitator of a workshop that exists. */
    void save(Workshop workshop);

    /** Everybody who takes or took part, ascending by user. */
    List<Participant> participants(WorkshopId workshop);

    /** Adds the participant or replaces the one with the same user. */
    void save(WorkshopId workshop, Participant participant);

    /** The sequence of the newest line of the log; 0 before the first. */
    int newestSequence(WorkshopId workshop);

    /** Adds a line. A sequence that is taken breaks a unique key, which leads to another run of the unit of work. */
    void append(WorkshopId workshop, WorkshopEvent event);

    /** The whole log, ascending by sequence. */
    List<WorkshopEvent> log(WorkshopId workshop);
}
