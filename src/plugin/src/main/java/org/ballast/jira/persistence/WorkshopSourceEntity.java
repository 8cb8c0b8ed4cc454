package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That an element of a draft was made of a cluster. {@code SOURCE_KEY} is unique: workshop, element and cluster. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("WORKSHOP_SOURCE")
public interface WorkshopSourceEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<WORKSHOP>")
    long getWorkshopId();

    void setWorkshopId(long workshopId);

    @NotNull
    @Reads(RowText.ELEMENT_KEY)
    String getElementKey();

    void setElementKey(String elementKey);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getClusterNumber();

    void setClusterNumber(int clusterNumber);

    @NotNull
    @Unique
    @Names("<WORKSHOP>:*")
    @Joins({"WORKSHOP_ID", "ELEMENT_KEY", "CLUSTER_NUMBER"})
    String getSourceKey();

    void setSourceKey(String sourceKey);
}
