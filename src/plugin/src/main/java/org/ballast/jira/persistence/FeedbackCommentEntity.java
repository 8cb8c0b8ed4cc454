package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What somebody said of a version that was out for feedback. {@code VERSION_KEY} is strategy and version. {@code COMMENT_KEY} is unique: strategy, the page's key and author, so a comment that is sent twice is there once. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("FEEDBACK_COMMENT")
public interface FeedbackCommentEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<STRATEGY>:*")
    @Joins({"STRATEGY_ID", "VERSION_NUMBER"})
    String getVersionKey();

    void setVersionKey(String versionKey);

    @NotNull
    @Names("<STRATEGY>")
    long getStrategyId();

    void setStrategyId(long strategyId);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getVersionNumber();

    void setVersionNumber(int versionNumber);

    @Nullable
    @Reads(RowText.ELEMENT_KEY)
    String getElementKey();

    void setElementKey(@Nullable String elementKey);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getRevision();

    void setRevision(int revision);

    @Nullable
    @Names(Names.BOARD)
    Long getBoardId();

    void setBoardId(@Nullable Long boardId);

    @StringLength(StringLength.UNLIMITED)
    @NotNull
    String getCommentText();

    void setCommentText(String commentText);

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
    @StringLength(450)
    @Names("<STRATEGY>:*:<person>")
    @Joins({"STRATEGY_ID", RowKey.ANY, "AUTHOR"})
    String getCommentKey();

    void setCommentKey(String commentKey);
}
