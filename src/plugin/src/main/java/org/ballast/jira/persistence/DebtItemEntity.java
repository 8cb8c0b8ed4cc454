package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.debt.DebtKind;
import org.ballast.core.debt.DebtPriority;
import org.jspecify.annotations.Nullable;

/** A tech debt item. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("DEBT_ITEM")
public interface DebtItemEntity extends Entity {
    @NotNull
    @Unique
    @Names(Names.ISSUE)
    long getIssueId();

    void setIssueId(long issueId);

    @NotNull
    @Codes(DebtKind.class)
    String getKind();

    void setKind(String kind);

    @NotNull
    @Codes(DebtPriority.class)
    String getPriority();

    void setPriority(String priority);

    @Holds(RowNumber.EFFORT)
    @Nullable
    Integer getEstimateHalfDays();

    void setEstimateHalfDays(@Nullable Integer estimateHalfDays);

    @StringLength(400)
    @Nullable
    String getArea();

    void setArea(@Nullable String area);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getNote();

    void setNote(@Nullable String note);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getTaggedAt();

    void setTaggedAt(long taggedAt);

    @NotNull
    @Names(Names.PERSON)
    String getTaggedBy();

    void setTaggedBy(String taggedBy);

    @Nullable
    @Rebuilt
    Integer getLastRank();

    void setLastRank(@Nullable Integer lastRank);
}
