package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.initiative.InitiativeAction;
import org.jspecify.annotations.Nullable;

/** One line of an initiative's log; never changed. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("INITIATIVE_CHANGE")
public interface InitiativeChangeEntity extends Entity {
    @NotNull
    @Unique
    @Names("<INITIATIVE>:*")
    @Joins({"INITIATIVE_ID", RowKey.ANY})
    String getChangeKey();

    void setChangeKey(String changeKey);

    @NotNull
    @Indexed
    @Names("<INITIATIVE>")
    int getInitiativeId();

    void setInitiativeId(int initiativeId);

    @NotNull
    @Codes(InitiativeAction.class)
    String getActionCode();

    void setActionCode(String actionCode);

    @Nullable
    @Names(Names.ISSUE)
    Long getIssueId();

    void setIssueId(@Nullable Long issueId);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getChangedAt();

    void setChangedAt(long changedAt);

    @Nullable
    @Names(Names.PERSON)
    String getChangedBy();

    void setChangedBy(@Nullable String changedBy);
}
