package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A candidate that a board does not want to be offered for a while. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("DISMISSAL")
public interface DismissalEntity extends Entity {
    @NotNull
    @Unique
    @Names("<board>:<issue>")
    @Joins({"BOARD_ID", "ISSUE_ID"})
    String getDismissalKey();

    void setDismissalKey(String dismissalKey);

    @NotNull
    @Indexed
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    @Indexed
    @Names(Names.ISSUE)
    long getIssueId();

    void setIssueId(long issueId);

    @NotNull
    @StringLength(450)
    String getReason();

    void setReason(String reason);

    @NotNull
    @Holds(RowNumber.DISMISSED_SPRINTS)
    int getSprints();

    void setSprints(int sprints);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getDismissedAt();

    void setDismissedAt(long dismissedAt);

    @NotNull
    @Names(Names.PERSON)
    String getDismissedBy();

    void setDismissedBy(String dismissedBy);
}
