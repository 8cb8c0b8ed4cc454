package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A participant's estimate of an item; secret until the reveal. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("ROUND_ESTIMATE")
public interface RoundEstimateEntity extends Entity {
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
    @Indexed
    @Names(Names.PERSON)
    String getUserId();

    void setUserId(String userId);

    @NotNull
    @Holds(RowNumber.NUMBER)
    int getStepNumber();

    void setStepNumber(int stepNumber);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getEstimatedAt();

    void setEstimatedAt(long estimatedAt);

    @NotNull
    @Unique
    @StringLength(450)
    @Names("<VOTING_ROUND>:<issue>:<person>")
    @Joins({"ROUND_ID", "ISSUE_ID", "USER_ID"})
    String getEstimateKey();

    void setEstimateKey(String estimateKey);
}
