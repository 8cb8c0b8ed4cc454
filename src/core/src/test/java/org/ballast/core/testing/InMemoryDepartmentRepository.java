package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.DepartmentEvent;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.DepartmentName;
import org.ballast.core.strategy.DepartmentRepository;
import org.ballast.core.strategy.FiscalYear;
import org.ballast.core.strategy.Role;

/** Keeps departments in memory. */
public final class InMemoryDepartmentRepository implements DepartmentRepository {

    private final Map<DepartmentId, Department> departments = new TreeMap<>();
    private final Map<DepartmentId, List<DepartmentEvent>> logs = new HashMap<>();

    @Override
    public synchronized Department add(String name, boolean open) {
        DepartmentId id = new DepartmentId(departments.size() + 1);
        departments.put(id, new Department(id, name, open, FiscalYear.CALENDAR, Map.of(), List.of()));
        return departments.get(id);
    }

    @Override
    public synchronized Optional<Department> find(DepartmentId department) {
        return Optional.ofNullable(departments.get(department));
    }

    @Override
    public synchronized List<Department> findAll(Collection<DepartmentId> wanted) {
        return departments.values().stream()
                .filter(department -> wanted.contains(department.id()))
                .toList();
    }

    @Override
    public synchronized Optional<Department> findByBoard(BoardId board) {
        return departments.values().stream()
                .filter(department -> department.boards().contains(board))
                .findFirst();
    }

    @Override
    public synchronized List<DepartmentName> seenBy(UserId person) {
        return departments.values().stream()
                .filter(department -> department.roleOf(person).isPresent())
                .map(department -> new DepartmentName(department.id(), department.name()))
                .sorted()
                .toList();
    }

    @Override
    public synchronized List<Department> all() {
        return departments.values().stream()
                .sorted(Comparator.comparing(Department::name).thenComparing(Department::id))
                .toList();
    }

    @Override
    public synchronized void save(DepartmentId department, String name, boolean open, FiscalYear year) {
        Department before = departments.get(department);
        departments.put(department, new Department(department, name, open, year, before.members(), before.boards()));
    }

    @Override
    public synchronized void setRole(DepartmentId department, UserId user, Role role) {
        Map<UserId, Role> members = new HashMap<>(departments.get(department).members());
        members.put(user, role);
        put(department, members, departments.get(department).boards());
    }

    @Override
    public synchronized void removeMember(DepartmentId department, UserId user) {
        Map<UserId, Role> members = new HashMap<>(departments.get(department).members());
        members.remove(user);
        put(department, members, departments.get(department).boards());
    }

    @Override
    public synchronized void addBoard(DepartmentId department, BoardId board) {
        if (findByBoard(board).isPresent()) {
            throw new KeyTakenException(board.toString());
        }
        Department before = departments.get(department);
        put(
                department,
                before.members(),
                Stream.concat(before.boards().stream(), Stream.of(board))
                        .sorted()
                        .toList());
    }

    @Override
    public synchronized void removeBoard(DepartmentId department, BoardId board) {
        Department before = departments.get(department);
        put(
                department,
                before.members(),
                before.boards().stream().filter(each -> !each.equals(board)).toList());
    }

    @Override
    public synchronized int newestSequence(DepartmentId department) {
        return logs.getOrDefault(department, List.of()).size();
    }

    @Override
    public synchronized void append(DepartmentId department, DepartmentEvent event) {
        if (event.sequence() != newestSequence(department) + 1) {
            throw new KeyTakenException(department + ":" + event.sequence());
        }
        logs.computeIfAbsent(department, unseen -> new ArrayList<>()).add(event);
    }

    @Override
    public synchronized List<DepartmentEvent> log(DepartmentId department, int before, int most) {
        List<DepartmentEvent> newestFirst = new ArrayList<>(logs.getOrDefault(department, List.of()));
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .filter(event -> event.sequence() < before)
                .limit(most)
                .toList();
    }

    private void put(DepartmentId id, Map<UserId, Role> members, List<BoardId> boards) {
        Department before = departments.get(id);
        departments.put(id, new Department(id, before.name(), before.open(), before.year(), members, boards));
    }
}
