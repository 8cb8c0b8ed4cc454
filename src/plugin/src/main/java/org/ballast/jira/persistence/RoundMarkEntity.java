package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.round.Mark;

/** What a participant says of an item. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("ROUND_MARK")
public interface RoundMarkEntity extends Entity {
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
    @Names(Names.PERSON)
    String getUserId();

    void setUserId(String userId);

    @NotNull
    @Codes(Mark.class)
    String getMarkCode();

    void setMarkCode(String markCode);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getMarkedAt();

    void setMarkedAt(long markedAt);

    @NotNull
    @Unique
    @StringLength(450)
    @Names("<VOTING_ROUND>:<issue>:<person>")
    @Joins({"ROUND_ID", "ISSUE_ID", "USER_ID"})
    String getMarkKey();

    void setMarkKey(String markKey);
}
