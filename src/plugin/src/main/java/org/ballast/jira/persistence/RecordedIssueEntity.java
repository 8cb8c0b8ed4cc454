package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.record.IssuePart;
import org.jspecify.annotations.Nullable;

/** The part that an issue played in a past sprint. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("RECORDED_ISSUE")
public interface RecordedIssueEntity extends Entity {
    /** The record, the issue and the part. */
    @NotNull
    @Unique
    @Names("<SPRINT_RECORD>:<issue>:*")
    @Joins({"RECORD_ID", "ISSUE_ID", "ISSUE_PART"})
    String getPartKey();

    void setPartKey(String partKey);

    /** The id of the row in {@code SPRINT_RECORD}. */
    @NotNull
    @Indexed
    @Names("<SPRINT_RECORD>")
    int getRecordId();

    void setRecordId(int recordId);

    @NotNull
    @Indexed
    @Names(Names.ISSUE)
    long getIssueId();

    void setIssueId(long issueId);

    @NotNull
    @Codes(IssuePart.class)
    String getIssuePart();

    void setIssuePart(String issuePart);

    @Holds(RowNumber.EFFORT)
    @Nullable
    Integer getEffortHalfDays();

    void setEffortHalfDays(@Nullable Integer effortHalfDays);
}
