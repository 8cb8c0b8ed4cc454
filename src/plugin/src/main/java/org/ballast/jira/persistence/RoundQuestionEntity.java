package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A question about an item and its reply. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("ROUND_QUESTION")
public interface RoundQuestionEntity extends Entity {
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
    String getAskedBy();

    void setAskedBy(String askedBy);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getAskedAt();

    void setAskedAt(long askedAt);

    @StringLength(StringLength.UNLIMITED)
    @NotNull
    String getQuestionText();

    void setQuestionText(String questionText);

    @NotNull
    boolean getTakenBack();

    void setTakenBack(boolean takenBack);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReplyText();

    void setReplyText(@Nullable String replyText);

    @Nullable
    @Names(Names.PERSON)
    String getRepliedBy();

    void setRepliedBy(@Nullable String repliedBy);

    @Holds(RowNumber.MOMENT)
    @Nullable
    Long getRepliedAt();

    void setRepliedAt(@Nullable Long repliedAt);
}
