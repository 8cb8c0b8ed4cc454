package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That the IOU of a board's sprint was forgiven. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("IOU_FORGIVENESS")
public interface IouForgivenessEntity extends Entity {
    /** The board and the sprint. */
    @NotNull
    @Unique
    @Names({"<board>:S<sprint>", "<board>:*"})
    @Joins({"BOARD_ID", "SPRINT_KEY"})
    String getIouKey();

    void setIouKey(String iouKey);

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
    String getReason();

    void setReason(String reason);

    @NotNull
    @Names(Names.PERSON)
    String getForgivenBy();

    void setForgivenBy(String forgivenBy);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getForgivenAt();

    void setForgivenAt(long forgivenAt);
}
