package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.strategy.DepartmentAction;
import org.jspecify.annotations.Nullable;

/**
 * One line of a department's log; never changed. {@code CHANGE_KEY} is unique: department and sequence, so two writers can't
 * pass each other. Instants are milliseconds since 1970.
 */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("DEPT_CHANGE")
public interface DepartmentChangeEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<DEPARTMENT>")
    long getDepartmentId();

    void setDepartmentId(long departmentId);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getSequenceNumber();

    void setSequenceNumber(int sequenceNumber);

    @NotNull
    @Codes(DepartmentAction.class)
    String getActionCode();

    void setActionCode(String actionCode);

    @Nullable
    @Names(Names.PERSON)
    String getMemberId();

    void setMemberId(@Nullable String memberId);

    @Nullable
    @Names(Names.BOARD)
    Long getBoardId();

    void setBoardId(@Nullable Long boardId);

    @Nullable
    @StringLength(450)
    String getBeforeText();

    void setBeforeText(@Nullable String beforeText);

    @Nullable
    @StringLength(450)
    String getAfterText();

    void setAfterText(@Nullable String afterText);

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
    @Names("<DEPARTMENT>:*")
    @Joins({"DEPARTMENT_ID", "SEQUENCE_NUMBER"})
    String getChangeKey();

    void setChangeKey(String changeKey);
}
