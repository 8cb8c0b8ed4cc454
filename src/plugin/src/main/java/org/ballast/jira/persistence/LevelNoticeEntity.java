package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** That an error budget was used up to a threshold. {@code NOTICE_KEY} is unique: flow, threshold and number, so a crossing has one notice. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("LEVEL_NOTICE")
public interface LevelNoticeEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<USER_FLOW>")
    long getFlowId();

    void setFlowId(long flowId);

    @NotNull
    @Holds(RowNumber.PERCENT)
    int getThreshold();

    void setThreshold(int threshold);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getCrossingNumber();

    void setCrossingNumber(int crossingNumber);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getRaisedAt();

    void setRaisedAt(long raisedAt);

    @Holds(RowNumber.MOMENT)
    @Nullable
    Long getEndedAt();

    void setEndedAt(@Nullable Long endedAt);

    @NotNull
    @Unique
    @Names("<USER_FLOW>:*")
    @Joins({"FLOW_ID", "THRESHOLD", "CROSSING_NUMBER"})
    String getNoticeKey();

    void setNoticeKey(String noticeKey);
}
