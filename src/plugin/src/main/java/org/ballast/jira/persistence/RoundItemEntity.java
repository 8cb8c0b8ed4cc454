package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.round.ItemState;
import org.jspecify.annotations.Nullable;

/** An issue in a debt round. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("ROUND_ITEM")
@Fits(RowRule.MERGED)
public interface RoundItemEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<VOTING_ROUND>")
    long getRoundId();

    void setRoundId(long roundId);

    @NotNull
    @Indexed
    @Names(Names.ISSUE)
    long getIssueId();

    void setIssueId(long issueId);

    @NotNull
    @Codes(ItemState.class)
    String getStateCode();

    void setStateCode(String stateCode);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getAddedAt();

    void setAddedAt(long addedAt);

    @Nullable
    @Names(Names.ISSUE)
    Long getMergedInto();

    void setMergedInto(@Nullable Long mergedInto);

    @Holds(RowNumber.COUNT)
    @Nullable
    Integer getAgreedStep();

    void setAgreedStep(@Nullable Integer agreedStep);

    @NotNull
    @Unique
    @Names("<VOTING_ROUND>:<issue>")
    @Joins({"ROUND_ID", "ISSUE_ID"})
    String getItemKey();

    void setItemKey(String itemKey);
}
