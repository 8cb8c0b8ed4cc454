package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** People and boards that share a strategy. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("DEPARTMENT")
public interface DepartmentEntity extends Entity {
    @NotNull
    @StringLength(450)
    String getName();

    void setName(String name);

    @NotNull
    @Indexed
    boolean isOpenToAll();

    void setOpenToAll(boolean openToAll);

    /** The month in which its year begins, 1 to 12; January where it was never said. */
    @Holds(RowNumber.MONTH)
    @Nullable
    Integer getYearStart();

    void setYearStart(@Nullable Integer yearStart);
}
