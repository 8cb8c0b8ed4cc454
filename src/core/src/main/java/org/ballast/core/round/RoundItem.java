package org.ballast.core.round;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.IssueId;

/**
 * An issue in a debt round.
 *
 * @param into the item that this one was merged into; present exactly when it is {@link ItemState#MERGED}
 * @param agreedStep the step of the scale that the team agreed on
 */
public record RoundItem(
        IssueId issue, ItemState state, Instant added, Optional<IssueId> into, Optional<Integer> agreedStep) {

    public RoundItem {
        if (into.isPresent() != (state == ItemState.MERGED)) {
            throw new IllegalArgumentException("an item is merged into another one exactly when its state says so");
        }
    }

    public static RoundItem listed(IssueId issue, Instant added) {
        return new RoundItem(issue, ItemState.LISTED, added, Optional.empty(), Optional.empty());
    }

    public static RoundItem kept(IssueId issue, Instant added) {
        return new RoundItem(issue, ItemState.KEPT, added, Optional.empty(), Optional.empty());
    }

    public boolean isListed() {
        return state == ItemState.LISTED;
    }

    /** Whether the team goes through it or it keeps its place, so that it counts for the length of the list. */
    public boolean isInPlay() {
        return state == ItemState.LISTED || state == ItemState.KEPT;
    }

    public RoundItem agreed(int step) {
        return new RoundItem(issue, state, added, into, Optional.of(step));
    }

    public RoundItem mergedInto(IssueId target) {
        return new RoundItem(issue, ItemState.MERGED, added, Optional.of(target), agreedStep);
    }

    public RoundItem split() {
        return new RoundItem(issue, ItemState.SPLIT, added, Optional.empty(), agreedStep);
    }

    public RoundItem listedAgain() {
        return new RoundItem(issue, ItemState.LISTED, added, Optional.empty(), agreedStep);
    }
}
