package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** How an issue came out of a debt round. {@code RESULT_KEY} is unique, so a round is counted once. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("ROUND_RESULT")
@Fits(RowRule.TALLY)
public interface RoundResultEntity extends Entity {
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
    @Holds(RowNumber.NUMBER)
    int getRankNumber();

    void setRankNumber(int rankNumber);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getVoteCount();

    void setVoteCount(int voteCount);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getVoterCount();

    void setVoterCount(int voterCount);

    @Holds(RowNumber.EFFORT)
    @Nullable
    Integer getHalfDays();

    void setHalfDays(@Nullable Integer halfDays);

    @Holds(RowNumber.COUNT)
    @Nullable
    Integer getSpreadSteps();

    void setSpreadSteps(@Nullable Integer spreadSteps);

    @NotNull
    boolean getKeptPlace();

    void setKeptPlace(boolean keptPlace);

    @NotNull
    @Unique
    @Names("<VOTING_ROUND>:<issue>")
    @Joins({"ROUND_ID", "ISSUE_ID"})
    String getResultKey();

    void setResultKey(String resultKey);
}
