package org.ballast.core.strategy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;

/** Keeps departments. */
public interface DepartmentRepository {

    /** Without members and boards; its year is that of the calendar. */
    Department add(String name, boolean open);

    Optional<Department> find(DepartmentId department);

    /** Those of the ids that there are, by id. */
    List<Department> findAll(Collection<DepartmentId> departments);

    /** The department that the board belongs to. */
    Optional<Department> findByBoard(BoardId board);

    /** Those that are open to everybody or that the person belongs to, by name. */
    List<DepartmentName> seenBy(UserId person);

    /** By name. For what runs at night and for administrators: it reads all of them. */
    List<Department> all();

    void save(DepartmentId department, String name, boolean open, FiscalYear year);

    /** Gives the person that role instead of any other. */
    void setRole(DepartmentId department, UserId user, Role role);

    void removeMember(DepartmentId department, UserId user);

    /** Fails so that the unit of work runs again when the board has been taken meanwhile. */
    void addBoard(DepartmentId department, BoardId board);

    void removeBoard(DepartmentId department, BoardId board);

    /** The sequence of the newest line in the department's log, 0 without any. */
    int newestSequence(DepartmentId department);

    /** Fails so that the unit of work runs again when that sequence is taken: somebody else changed the department. */
    void append(DepartmentId department, DepartmentEvent event);

    /** The newest lines of the log with a number below that one, the newest first. */
    List<DepartmentEvent> log(DepartmentId department, int before, int most);
}
