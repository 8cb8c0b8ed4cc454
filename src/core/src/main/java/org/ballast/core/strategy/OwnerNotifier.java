package org.ballast.core.strategy;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Tells owners what waits for them where they are not looking at the strategy. */
public interface OwnerNotifier {

    /** Whether there is a way to tell that person anything. */
    boolean reaches(UserId person);

    /**
     * Hands the reminder over for delivery, as the tracker sends its own notifications; whether that was possible.
     *
     * @param strategy its title
     * @param duties what waits; empty when only time lacks
     * @param shortfall the time that lacks, as the person who is told may know it; absent while there is enough
     */
    boolean remind(
            OwnerReminder reminder, String strategy, List<Refusal> duties, Optional<CapacityShortfall> shortfall);
}
