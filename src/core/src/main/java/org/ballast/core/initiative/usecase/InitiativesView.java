package org.ballast.core.initiative.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;

/**
 * The initiatives of a board.
 *
 * @param initiatives those that the viewer may see: running and paused ones first, the closed ones behind them
 * @param teamSize as the board's policy has it
 * @param sprintCapacity of the whole team when nobody is away
 */
public record InitiativesView(
        List<InitiativeView> initiatives,
        int teamSize,
        int sprintWeeks,
        PersonDays sprintCapacity,
        boolean canStart,
        Optional<Refusal> startRefusal) {}
