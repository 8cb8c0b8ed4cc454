package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.feedback.CommentStatus;

/** What an owner answered to a comment; never changed. {@code VERSION_KEY} is the comment's. {@code ANSWER_KEY} is unique: comment and number, so two people can't answer over each other. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("FEEDBACK_ANSWER")
public interface FeedbackAnswerEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<STRATEGY>:*")
    String getVersionKey();

    void setVersionKey(String versionKey);

    @NotNull
    @Names("<FEEDBACK_COMMENT>")
    long getCommentId();

    void setCommentId(long commentId);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getAnswerNumber();

    void setAnswerNumber(int answerNumber);

    @NotNull
    @Codes(CommentStatus.class)
    String getStatusCode();

    void setStatusCode(String statusCode);

    @StringLength(StringLength.UNLIMITED)
    @NotNull
    String getAnswerText();

    void setAnswerText(String answerText);

    @NotNull
    @Names(Names.PERSON)
    String getAuthor();

    void setAuthor(String author);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getWrittenAt();

    void setWrittenAt(long writtenAt);

    @NotNull
    @Unique
    @Names("<FEEDBACK_COMMENT>:*")
    @Joins({"COMMENT_ID", "ANSWER_NUMBER"})
    String getAnswerKey();

    void setAnswerKey(String answerKey);
}
