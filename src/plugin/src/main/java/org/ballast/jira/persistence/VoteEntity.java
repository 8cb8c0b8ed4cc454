package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One dot. The two unique keys are what keeps everybody within the budget. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("VOTE")
public interface VoteEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<VOTING_ROUND>")
    long getRoundId();

    void setRoundId(long roundId);

    @NotNull
    @Indexed
    @Names(Names.PERSON)
    String getVoter();

    void setVoter(String voter);

    @NotNull
    @Indexed
    @Names(Names.ISSUE)
    long getIssueId();

    void setIssueId(long issueId);

    @NotNull
    @Holds(RowNumber.DOTS)
    int getSlotNumber();

    void setSlotNumber(int slotNumber);

    @NotNull
    @Holds(RowNumber.DOTS)
    int getMarkNumber();

    void setMarkNumber(int markNumber);

    @NotNull
    @Unique
    @StringLength(450)
    @Names("<VOTING_ROUND>:<person>:*")
    @Joins({"ROUND_ID", "VOTER", "SLOT_NUMBER"})
    String getSlotKey();

    void setSlotKey(String slotKey);

    @NotNull
    @Unique
    @StringLength(450)
    @Names("<VOTING_ROUND>:<person>:<issue>:*")
    @Joins({"ROUND_ID", "VOTER", "ISSUE_ID", "MARK_NUMBER"})
    String getMarkKey();

    void setMarkKey(String markKey);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getCastAt();

    void setCastAt(long castAt);
}
