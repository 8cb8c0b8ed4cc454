package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A batch with at least one line. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("COLLECTED_BATCH")
public interface CollectedBatchEntity extends Entity {
    @NotNull
    @Unique
    @Names("<board>:*")
    @Joins({"BOARD_ID", "BATCH"})
    String getBatchKey();

    void setBatchKey(String batchKey);

    @NotNull
    @Indexed
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    String getBatch();

    void setBatch(String batch);

    @NotNull
    @Names(Names.PERSON)
    String getStartedBy();

    void setStartedBy(String startedBy);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getStartedAt();

    void setStartedAt(long startedAt);
}
