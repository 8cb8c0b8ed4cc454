package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.commitment.Kept;
import org.jspecify.annotations.Nullable;

/** One line of the log of a team's commitments. {@code COMMITMENT_KEY} is unique: board, quarter, slot and revision. {@code ACTION_REF} is the action's name among all strategies, such as S12-A3; absent when the commitment was taken back. {@code ISSUES} has an id in each line. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("TEAM_COMMITMENT")
public interface TeamCommitmentEntity extends Entity {
    @NotNull
    @Indexed
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    /** Its first day. */
    @NotNull
    @Indexed
    @Reads(RowText.QUARTER_START)
    String getQuarterStart();

    void setQuarterStart(String quarterStart);

    @NotNull
    @Holds(RowNumber.COMMITMENT)
    int getSlotNumber();

    void setSlotNumber(int slotNumber);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getRevisionNumber();

    void setRevisionNumber(int revisionNumber);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getCommitmentText();

    void setCommitmentText(@Nullable String commitmentText);

    @Nullable
    @Names("S<STRATEGY>-*")
    String getActionRef();

    void setActionRef(@Nullable String actionRef);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    @Names(value = Names.ISSUE, byLine = true)
    String getIssues();

    void setIssues(@Nullable String issues);

    @Nullable
    @Codes(Kept.class)
    String getKeptCode();

    void setKeptCode(@Nullable String keptCode);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getEndWords();

    void setEndWords(@Nullable String endWords);

    @NotNull
    @Names(Names.PERSON)
    String getChangedBy();

    void setChangedBy(String changedBy);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getChangedAt();

    void setChangedAt(long changedAt);

    @NotNull
    @Unique
    @Names("<board>:*")
    @Joins({"BOARD_ID", "QUARTER_START", "SLOT_NUMBER", "REVISION_NUMBER"})
    String getCommitmentKey();

    void setCommitmentKey(String commitmentKey);
}
