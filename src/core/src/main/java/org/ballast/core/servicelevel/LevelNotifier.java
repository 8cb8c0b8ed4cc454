package org.ballast.core.servicelevel;

import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;

/** Tells people of error budgets where they are not looking at the flow. */
public interface LevelNotifier {

    /**
     * Says that so much of a flow's error budget is used up, as the tracker sends its own notifications; whether that was
     * possible.
     *
     * @param department where the flow is
     * @param flow its name
     * @param threshold percent of the budget, the highest one that was crossed
     */
    boolean tell(UserId person, DepartmentId department, String flow, int threshold);
}
