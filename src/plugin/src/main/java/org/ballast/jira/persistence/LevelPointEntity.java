package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * How well a flow was served in one interval, in millionths. {@code POINT_KEY} is unique: flow and beginning. Who set it, and
 * when, is null in rows that are older than these columns. Instants are milliseconds since 1970.
 */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("LEVEL_POINT")
public interface LevelPointEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<USER_FLOW>")
    long getFlowId();

    void setFlowId(long flowId);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getBeganAt();

    void setBeganAt(long beganAt);

    @NotNull
    @Holds(RowNumber.INTERVAL)
    int getHours();

    void setHours(int hours);

    @NotNull
    @Holds(RowNumber.MILLIONTHS)
    int getMillionths();

    void setMillionths(int millionths);

    @Nullable
    @Names(Names.PERSON)
    String getSetBy();

    void setSetBy(@Nullable String setBy);

    @Holds(RowNumber.MOMENT)
    @Nullable
    Long getSetAt();

    void setSetAt(@Nullable Long setAt);

    @NotNull
    @Unique
    @Names("<USER_FLOW>:*")
    @Joins({"FLOW_ID", "BEGAN_AT"})
    String getPointKey();

    void setPointKey(String pointKey);
}
