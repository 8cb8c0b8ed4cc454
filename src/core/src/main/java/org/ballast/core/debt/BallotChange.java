package org.ballast.core.debt;

import java.util.List;
import org.ballast.core.shared.UserId;

/** Which rows of a voter go and which come. */
public record BallotChange(RoundId round, UserId voter, List<Vote> removed, List<Vote> added) {

    public BallotChange {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    public boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }
}
