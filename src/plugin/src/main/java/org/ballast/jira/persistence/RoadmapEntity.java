package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The roadmap that a board's team saved last. Instants are milliseconds since 1970, days as {@code 2026-12-24}. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("ROADMAP")
public interface RoadmapEntity extends Entity {
    /** Board and revision, so that of two writers one fails. */
    @NotNull
    @Unique
    @Names("<board>:*")
    @Joins({"BOARD_ID", "REVISION"})
    String getRevisionKey();

    void setRevisionKey(String revisionKey);

    @NotNull
    @Indexed
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getRevision();

    void setRevision(int revision);

    @NotNull
    @Reads(RowText.DAY)
    String getFirstDay();

    void setFirstDay(String firstDay);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getSavedAt();

    void setSavedAt(long savedAt);

    @NotNull
    @Names(Names.PERSON)
    String getSavedBy();

    void setSavedBy(String savedBy);
}
