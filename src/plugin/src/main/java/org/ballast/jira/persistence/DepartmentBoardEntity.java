package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A board that follows a department's strategy; it belongs to one department. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("DEPT_BOARD")
public interface DepartmentBoardEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<DEPARTMENT>")
    long getDepartmentId();

    void setDepartmentId(long departmentId);

    @NotNull
    @Unique
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);
}
