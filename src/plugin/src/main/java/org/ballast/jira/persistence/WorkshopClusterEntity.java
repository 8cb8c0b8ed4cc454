package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A cluster of problem notes. {@code CLUSTER_KEY} is unique: workshop and number. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("WORKSHOP_CLUSTER")
public interface WorkshopClusterEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<WORKSHOP>")
    long getWorkshopId();

    void setWorkshopId(long workshopId);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getClusterNumber();

    void setClusterNumber(int clusterNumber);

    @Nullable
    String getName();

    void setName(@Nullable String name);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getRevision();

    void setRevision(int revision);

    @NotNull
    @Unique
    @Names("<WORKSHOP>:*")
    @Joins({"WORKSHOP_ID", "CLUSTER_NUMBER"})
    String getClusterKey();

    void setClusterKey(String clusterKey);
}
