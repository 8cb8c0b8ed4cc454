package org.ballast.core.servicelevel;

import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;

/** Asks people to talk over a target where they are not looking at the flow. */
public interface ReviewNotifier {

    /** Whether there is a way to tell that person anything. */
    boolean reaches(UserId person);

    /**
     * Hands the question over for delivery, as the tracker sends its own notifications; whether that was possible.
     *
     * @param department where the flow is
     * @param flow its name
     */
    boolean remind(TargetReview review, DepartmentId department, String flow, TargetAgreement agreement);
}
