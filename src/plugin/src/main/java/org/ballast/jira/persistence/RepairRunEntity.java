package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** The newest repair. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("REPAIR_RUN")
public interface RepairRunEntity extends Entity {
    @NotNull
    String getStateCode();

    void setStateCode(String stateCode);

    @NotNull
    int getDoneCount();

    void setDoneCount(int doneCount);

    @NotNull
    int getTotalCount();

    void setTotalCount(int totalCount);

    @NotNull
    int getRepairedCount();

    void setRepairedCount(int repairedCount);

    /** Null in rows of versions that did not count them. */
    @Nullable
    Integer getFailedCount();

    void setFailedCount(@Nullable Integer failedCount);

    @NotNull
    long getStartedAt();

    void setStartedAt(long startedAt);

    @Nullable
    Long getFinishedAt();

    void setFinishedAt(@Nullable Long finishedAt);
}
