package org.ballast.jira.persistence;

import java.time.LocalDate;
import org.ballast.core.cadence.DriverRotation;
import org.ballast.core.collect.CollectedLine;
import org.ballast.core.commitment.CommitmentRules;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.initiative.Allocation;
import org.ballast.core.initiative.Alternation;
import org.ballast.core.planning.Dismissal;
import org.ballast.core.planning.PlanTerms;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.planning.Weights;
import org.ballast.core.servicelevel.ServiceLevel;
import org.ballast.core.servicelevel.Share;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.Moments;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.strategy.Alignment;
import org.ballast.core.transfer.NumberRange;

/** Whole numbers in rows, each with the bounds that the core has for it. */
enum RowNumber {
    /** Milliseconds since 1970 in UTC. */
    MOMENT(Moments.EARLIEST.toEpochMilli(), Moments.LATEST.toEpochMilli()),
    /** Days since 1970. */
    DAY(LocalDate.of(0, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay()),
    COUNT(0, Integer.MAX_VALUE),
    /** A place that is counted from 1. */
    NUMBER(1, Integer.MAX_VALUE),
    PERCENT(0, Weights.WHOLE),
    SHARE(1, Alternation.WHOLE),
    MILLIONTHS(0, Share.WHOLE),
    HALF_DAYS(0, PersonDays.MOST_HALF_DAYS),
    EFFORT(Effort.FEWEST_HALF_DAYS, Effort.MOST_HALF_DAYS),
    DOTS(DotLimits.FEWEST, DotLimits.MOST),
    COLLECTED_VOTES(0, CollectedLine.MOST_VOTES),
    SWITCH_COST(0, PlanTerms.MOST_SWITCH_COST),
    PILLAR_HALF_DAYS(0, PlanTerms.MOST_PILLAR_DAYS.halfDays()),
    OFFERED(1, Alignment.MOST),
    ACCEPTED(0, Alignment.MOST),
    TEAM(1, TeamPolicy.LARGEST_TEAM),
    SPRINT_WEEKS(1, TeamPolicy.LONGEST_SPRINT),
    TASKS(0, TeamPolicy.MOST_TASKS),
    DISMISSED_SPRINTS(Dismissal.FEWEST_SPRINTS, Dismissal.MOST_SPRINTS),
    PRODUCT_SPRINTS(0, Alternation.MOST_PRODUCT_SPRINTS),
    /** None without an allocation. */
    ALLOCATED_SPRINTS(0, Allocation.MOST_SPRINTS),
    /** Minutes. */
    TURN(1, DriverRotation.LONGEST_TURN),
    /** Hours. */
    INTERVAL(1, ServiceLevel.LONGEST_INTERVAL),
    MONTH(1, 12),
    COMMITMENT(1, CommitmentRules.MOST);

    private final long least;
    private final long most;

    RowNumber(long least, long most) {
        this.least = least;
        this.most = most;
    }

    NumberRange range() {
        return new NumberRange(least, most);
    }
}
