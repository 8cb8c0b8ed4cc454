package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What a team said to the lift of an item on its board, in thousandths; never changed, only replaced. {@code LIFT_KEY} is unique, so of two people who decide at once one is told. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("LIFT_DECISION")
@Fits(RowRule.LIFT)
public interface LiftDecisionEntity extends Entity {
    @NotNull
    @Unique
    @Names("<board>:<issue>")
    @Joins({"BOARD_ID", "ISSUE_ID"})
    String getLiftKey();

    void setLiftKey(String liftKey);

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
    @Holds(RowNumber.OFFERED)
    int getOffered();

    void setOffered(int offered);

    @NotNull
    @Holds(RowNumber.ACCEPTED)
    int getAccepted();

    void setAccepted(int accepted);

    /** Absent for none. */
    @Nullable
    @Names("S<STRATEGY>-*")
    String getOfferedPillar();

    void setOfferedPillar(@Nullable String offeredPillar);

    /** Absent for none. */
    @Nullable
    @Names("S<STRATEGY>-*")
    String getAcceptedPillar();

    void setAcceptedPillar(@Nullable String acceptedPillar);

    @NotNull
    @Names(Names.PERSON)
    String getDecidedBy();

    void setDecidedBy(String decidedBy);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getDecidedAt();

    void setDecidedAt(long decidedAt);
}
