package org.ballast.core.strategy.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Refusal;

/**
 * What a strategy could take over from an earlier one, as one person sees it.
 *
 * @param from the earlier one; absent when there is none
 * @param fromVersion its version that is in force, or was agreed last; absent when there is none
 * @param sources all from which one can take over, the latest first
 * @param undoable how many elements from there an undo would take back: those that nobody has changed since
 * @param issuesHidden whether counts leave out issues that the person may not see
 */
public record CarryOverView(
        Optional<CarrySourceView> from,
        Optional<Integer> fromVersion,
        List<CarrySourceView> sources,
        List<CarryItemView> items,
        int undoable,
        boolean issuesHidden,
        boolean canCarry,
        Optional<Refusal> carryRefusal,
        boolean canUndo,
        Optional<Refusal> undoRefusal) {}
