package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A title that a batch made an issue of. {@code HOLD_KEY} is unique, so a title has one holder on a board; a released one
 * has a key that nobody looks for. Instants are milliseconds since 1970.
 */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("COLLECTED_ISSUE")
@Fits(RowRule.HOLD_KEY)
public interface CollectedIssueEntity extends Entity {
    @NotNull
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    String getBatch();

    void setBatch(String batch);

    /** Board and batch. */
    @NotNull
    @Indexed
    @Names("<board>:*")
    @Joins({"BOARD_ID", "BATCH"})
    String getBatchKey();

    void setBatchKey(String batchKey);

    @NotNull
    @StringLength(450)
    String getTitle();

    void setTitle(String title);

    @NotNull
    @Unique
    @Names({"<board>:*", "released:<COLLECTED_ISSUE>"})
    String getHoldKey();

    void setHoldKey(String holdKey);

    @NotNull
    @Names(Names.PERSON)
    String getClaimedBy();

    void setClaimedBy(String claimedBy);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getClaimedAt();

    void setClaimedAt(long claimedAt);

    @Holds(RowNumber.COLLECTED_VOTES)
    @Nullable
    Integer getVotes();

    void setVotes(@Nullable Integer votes);

    @Indexed
    @Nullable
    @Names(Names.ISSUE)
    Long getIssueId();

    void setIssueId(@Nullable Long issueId);

    @Holds(RowNumber.MOMENT)
    @Nullable
    Long getLastChange();

    void setLastChange(@Nullable Long lastChange);
}
