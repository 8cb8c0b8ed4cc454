package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.strategy.Role;

/** What somebody is in a department. {@code MEMBER_KEY} is unique: department and person. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("DEPT_MEMBER")
public interface DepartmentMemberEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<DEPARTMENT>")
    long getDepartmentId();

    void setDepartmentId(long departmentId);

    @NotNull
    @Indexed
    @Names(Names.PERSON)
    String getMemberId();

    void setMemberId(String memberId);

    @NotNull
    @Codes(Role.class)
    String getRoleCode();

    void setRoleCode(String roleCode);

    @NotNull
    @Unique
    @Names("<DEPARTMENT>:<person>")
    @Joins({"DEPARTMENT_ID", "MEMBER_ID"})
    String getMemberKey();

    void setMemberKey(String memberKey);
}
