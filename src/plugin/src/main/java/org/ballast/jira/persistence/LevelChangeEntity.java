package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * One line in the log of a flow's values; never changed. Who set the value before, and when, is null where it is older than
 * the log. {@code CHANGE_KEY} is unique: flow and sequence, so two writers can't pass each other. Values are millionths, instants
 * milliseconds since 1970.
 */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("LEVEL_CHANGE")
public interface LevelChangeEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<USER_FLOW>")
    long getFlowId();

    void setFlowId(long flowId);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getSequenceNumber();

    void setSequenceNumber(int sequenceNumber);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getBeganAt();

    void setBeganAt(long beganAt);

    @NotNull
    @Holds(RowNumber.INTERVAL)
    int getHoursBefore();

    void setHoursBefore(int hoursBefore);

    @NotNull
    @Holds(RowNumber.MILLIONTHS)
    int getMillionthsBefore();

    void setMillionthsBefore(int millionthsBefore);

    @Nullable
    @Names(Names.PERSON)
    String getSetBy();

    void setSetBy(@Nullable String setBy);

    @Holds(RowNumber.MOMENT)
    @Nullable
    Long getSetAt();

    void setSetAt(@Nullable Long setAt);

    @NotNull
    @Holds(RowNumber.INTERVAL)
    int getHoursAfter();

    void setHoursAfter(int hoursAfter);

    @NotNull
    @Holds(RowNumber.MILLIONTHS)
    int getMillionthsAfter();

    void setMillionthsAfter(int millionthsAfter);

    @NotNull
    @Names(Names.PERSON)
    String getChangedBy();

    void setChangedBy(String changedBy);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getChangedAt();

    void setChangedAt(long changedAt);

    @NotNull
    @Unique
    @Names("<USER_FLOW>:*")
    @Joins({"FLOW_ID", "SEQUENCE_NUMBER"})
    String getChangeKey();

    void setChangeKey(String changeKey);
}
