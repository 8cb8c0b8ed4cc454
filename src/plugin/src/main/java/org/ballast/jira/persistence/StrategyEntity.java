package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A department's strategy for a period; days such as 2027-12-31. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("STRATEGY")
@Fits({RowRule.PERIOD, RowRule.PERIOD_LENGTH})
public interface StrategyEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<DEPARTMENT>")
    long getDepartmentId();

    void setDepartmentId(long departmentId);

    @NotNull
    @StringLength(450)
    String getTitle();

    void setTitle(String title);

    @NotNull
    @Reads(RowText.DAY)
    String getPeriodStart();

    void setPeriodStart(String periodStart);

    @NotNull
    @Reads(RowText.DAY)
    String getPeriodEnd();

    void setPeriodEnd(String periodEnd);
}
