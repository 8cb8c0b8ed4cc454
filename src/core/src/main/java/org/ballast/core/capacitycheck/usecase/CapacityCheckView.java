package org.ballast.core.capacitycheck.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.PersonView;

/**
 * Whether there is time enough for a strategy, as one person may know it.
 *
 * @param needed person-days of the linked issues that are open
 * @param given what the teams' policies give until the strategy ends, at most
 * @param percent of what is needed is given, rounded down; absent while nothing is needed
 * @param unestimated how many of the issues nobody estimated
 * @param teams how many teams with a policy follow the strategy
 * @param issuesHidden whether issues are left out that the person may not see
 * @param teamsHidden whether teams are left out whose board the person may not see
 * @param weeks the last half year, ascending
 * @param weeksSeenBy with whose eyes the newest of the weeks was counted; absent while there is none
 */
public record CapacityCheckView(
        PersonDays needed,
        PersonDays given,
        Optional<Integer> percent,
        int unestimated,
        int teams,
        boolean issuesHidden,
        boolean teamsHidden,
        List<CapacityLineView> weeks,
        Optional<PersonView> weeksSeenBy) {}
