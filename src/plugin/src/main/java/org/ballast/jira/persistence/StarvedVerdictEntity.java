package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.ballast.core.record.VerdictKind;

/** A team's verdict on an item that many sprints passed over. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("STARVED_VERDICT")
public interface StarvedVerdictEntity extends Entity {
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
    @Codes(VerdictKind.class)
    String getVerdict();

    void setVerdict(String verdict);

    @NotNull
    @StringLength(450)
    String getVerdictNote();

    void setVerdictNote(String verdictNote);

    @NotNull
    @Names(Names.PERSON)
    String getGivenBy();

    void setGivenBy(String givenBy);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getGivenAt();

    void setGivenAt(long givenAt);
}
