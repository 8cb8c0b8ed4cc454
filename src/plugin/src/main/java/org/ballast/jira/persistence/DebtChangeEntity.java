package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.ballast.core.debt.DebtAction;
import org.jspecify.annotations.Nullable;

/** One line of a tech debt item's history; never changed. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("DEBT_CHANGE")
public interface DebtChangeEntity extends Entity {
    @NotNull
    @Indexed
    @Names(Names.ISSUE)
    long getIssueId();

    void setIssueId(long issueId);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getChangedAt();

    void setChangedAt(long changedAt);

    @NotNull
    @Names(Names.PERSON)
    String getChangedBy();

    void setChangedBy(String changedBy);

    @NotNull
    @Codes(DebtAction.class)
    String getActionCode();

    void setActionCode(String actionCode);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    @Reads(RowText.DEBT_VALUES)
    String getBeforeValues();

    void setBeforeValues(@Nullable String beforeValues);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    @Reads(RowText.DEBT_VALUES)
    String getAfterValues();

    void setAfterValues(@Nullable String afterValues);
}
