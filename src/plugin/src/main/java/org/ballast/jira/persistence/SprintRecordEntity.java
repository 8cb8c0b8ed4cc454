package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.record.AskedGround;
import org.jspecify.annotations.Nullable;

/** What a past sprint of a board was asked for. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("SPRINT_RECORD")
@Fits({RowRule.SPRINT, RowRule.ASKED})
public interface SprintRecordEntity extends Entity {
    /** The board and the sprint; a sprint is recorded once. */
    @NotNull
    @Unique
    @Names({"<board>:S<sprint>", "<board>:*"})
    @Joins({"BOARD_ID", "SPRINT_KEY"})
    String getRecordKey();

    void setRecordKey(String recordKey);

    @NotNull
    @Indexed
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    @Names("S<sprint>")
    String getSprintKey();

    void setSprintKey(String sprintKey);

    @NotNull
    @StringLength(450)
    String getSprintName();

    void setSprintName(String sprintName);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getStartedAt();

    void setStartedAt(long startedAt);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getEndedAt();

    void setEndedAt(long endedAt);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getFewestTasks();

    void setFewestTasks(int fewestTasks);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getMostTasks();

    void setMostTasks(int mostTasks);

    @NotNull
    @Codes(AskedGround.class)
    String getGround();

    void setGround(String ground);

    @NotNull
    @Holds(RowNumber.HALF_DAYS)
    int getCapacityHalfDays();

    void setCapacityHalfDays(int capacityHalfDays);

    /** How many people took up work; absent when the team's switches are not kept. */
    @Holds(RowNumber.COUNT)
    @Nullable
    Integer getSwitchPeople();

    void setSwitchPeople(@Nullable Integer switchPeople);

    /** The sum of their switches; absent like them. */
    @Holds(RowNumber.COUNT)
    @Nullable
    Integer getSwitches();

    void setSwitches(@Nullable Integer switches);

    @NotNull
    @Names(Names.PERSON)
    String getRecordedBy();

    void setRecordedBy(String recordedBy);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getRecordedAt();

    void setRecordedAt(long recordedAt);
}
