package org.ballast.core.solver;

import java.util.List;

/**
 * Why an item is not in the best plan. It is true in this sense: once what it names is taken away (see
 * {@link SprintReasons#lifted}) and the item's value is raised by the price, the item is in the best plan.
 *
 * @param others what the kind says: items that it needs and that can not be, or picks that would have to leave
 * @param needs half-days that the item takes, when room is the reason
 * @param has half-days that are left for it
 * @param price value that it lacks even then; 0 when taking the reason away is enough
 */
public record SprintReason(Kind kind, List<Integer> others, int needs, int has, int price) {

    /** What stands in an item's way. */
    public enum Kind {
        /** The caller excluded it. */
        EXCLUDED,
        /** It is larger than the largest task; it would enter as a task of that size. */
        TOO_LARGE,
        /** Something that it needs can not be in this sprint. */
        NEEDS,
        /** What is left of the capacity does not suffice. */
        NO_ROOM,
        /** There are as many tasks as may be. */
        QUOTA,
        /** The people with its skill have no time left. */
        SKILL,
        /** The person who is to do it has no time left. */
        PERSON,
        /** Another item of its initiative is in. */
        INITIATIVE,
        /** Its context is not in the plan, and opening it costs. */
        SWITCH,
        /** A pillar's minimum is better served without it. */
        PILLAR,
        /** Others together are worth more. */
        BEATEN
    }
}
