package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.cadence.OccasionItem;
import org.ballast.core.cadence.OccasionKind;
import org.jspecify.annotations.Nullable;

/** An issue that a team has taken on for one occasion. Days are days since 1970, instants milliseconds. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("OCCASION_ITEM")
public interface OccasionItemEntity extends Entity {
    @NotNull
    @Unique
    @Names("<board>:*:*:<issue>")
    @Joins({"BOARD_ID", "OCCASION_KIND", "PLANNED_ON", "ISSUE_ID"})
    String getItemKey();

    void setItemKey(String itemKey);

    @NotNull
    @Indexed
    @Names("<board>:*")
    @Joins({"BOARD_ID", "OCCASION_KIND", "PLANNED_ON"})
    String getOccasionKey();

    void setOccasionKey(String occasionKey);

    @NotNull
    @Indexed
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    @Codes(OccasionKind.class)
    String getOccasionKind();

    void setOccasionKind(String occasionKind);

    @NotNull
    @Holds(RowNumber.DAY)
    long getPlannedOn();

    void setPlannedOn(long plannedOn);

    @NotNull
    @Indexed
    @Names(Names.ISSUE)
    long getIssueId();

    void setIssueId(long issueId);

    @Nullable
    @StringLength(450)
    String getPlanText();

    void setPlanText(@Nullable String planText);

    @NotNull
    @Codes(OccasionItem.Standing.class)
    String getStanding();

    void setStanding(String standing);

    @NotNull
    @Names(Names.PERSON)
    String getChangedBy();

    void setChangedBy(String changedBy);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getChangedAt();

    void setChangedAt(long changedAt);
}
