package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a strategy needed and the teams' policies gave in one week, in half-days. {@code LINE_KEY} is unique: strategy and week, a Monday as days since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("CAPACITY_LINE")
public interface CapacityLineEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<STRATEGY>")
    long getStrategyId();

    void setStrategyId(long strategyId);

    @NotNull
    @Holds(RowNumber.DAY)
    long getWeekDay();

    void setWeekDay(long weekDay);

    @NotNull
    @Holds(RowNumber.HALF_DAYS)
    int getNeeded();

    void setNeeded(int needed);

    @NotNull
    @Holds(RowNumber.HALF_DAYS)
    int getGiven();

    void setGiven(int given);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getUnestimated();

    void setUnestimated(int unestimated);

    @NotNull
    @Names(Names.PERSON)
    String getSeenBy();

    void setSeenBy(String seenBy);

    @NotNull
    @Unique
    @Names("<STRATEGY>:*")
    @Joins({"STRATEGY_ID", "WEEK_DAY"})
    String getLineKey();

    void setLineKey(String lineKey);
}
