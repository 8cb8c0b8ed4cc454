package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One line of a flow's history. {@code CHANGE_KEY} is unique: flow and revision, so two writers can't pass each other. {@code STANDING_IN} is the department on the newest line of a flow that was not removed, and absent on all others. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("FLOW_CHANGE")
public interface FlowChangeEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<USER_FLOW>")
    long getFlowId();

    void setFlowId(long flowId);

    @NotNull
    @Names("<DEPARTMENT>")
    long getDepartmentId();

    void setDepartmentId(long departmentId);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getRevision();

    void setRevision(int revision);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    @Names(
            value = {"owner=<person>", "agreed-with=<person>", "key-result=S<STRATEGY>-*"},
            byLine = true)
    @Reads(RowText.FLOW)
    String getContent();

    void setContent(@Nullable String content);

    @Indexed
    @Nullable
    @Names("<DEPARTMENT>")
    Long getStandingIn();

    void setStandingIn(@Nullable Long standingIn);

    @NotNull
    @Names(Names.PERSON)
    String getChangedBy();

    void setChangedBy(String changedBy);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getChangedAt();

    void setChangedAt(long changedAt);

    @NotNull
    @Unique
    @Names("<USER_FLOW>:*")
    @Joins({"FLOW_ID", "REVISION"})
    String getChangeKey();

    void setChangeKey(String changeKey);
}
