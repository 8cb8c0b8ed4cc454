package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** Gives a user flow its id; what it says stands in {@code FLOW_CHANGE}. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("USER_FLOW")
public interface UserFlowEntity extends Entity {
    @NotNull
    @Names("<DEPARTMENT>")
    long getDepartmentId();

    void setDepartmentId(long departmentId);
}
