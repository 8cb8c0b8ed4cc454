package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.ballast.core.roadmap.SlotKind;

/** Where a saved roadmap has an issue. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("ROADMAP_PLACE")
public interface RoadmapPlaceEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<ROADMAP>")
    int getRoadmapId();

    void setRoadmapId(int roadmapId);

    @NotNull
    @Indexed
    @Names(Names.ISSUE)
    long getIssueId();

    void setIssueId(long issueId);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getSprint();

    void setSprint(int sprint);

    @NotNull
    @Codes(SlotKind.class)
    String getKindCode();

    void setKindCode(String kindCode);

    @NotNull
    boolean isPinned();

    void setPinned(boolean pinned);
}
