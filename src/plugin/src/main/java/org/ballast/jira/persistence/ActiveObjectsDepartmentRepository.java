package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.in;
import static org.ballast.jira.persistence.Rows.inPortions;
import static org.ballast.jira.persistence.Rows.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.DepartmentAction;
import org.ballast.core.strategy.DepartmentChange;
import org.ballast.core.strategy.DepartmentEvent;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.DepartmentName;
import org.ballast.core.strategy.DepartmentRepository;
import org.ballast.core.strategy.FiscalYear;
import org.ballast.core.strategy.Role;

/** Keeps departments in {@code DEPARTMENT}, {@code DEPT_MEMBER}, {@code DEPT_BOARD} and {@code DEPT_CHANGE}. */
@Named
public class ActiveObjectsDepartmentRepository implements DepartmentRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsDepartmentRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Department add(String name, boolean open) {
        DepartmentEntity row =
                ao.create(DepartmentEntity.class, new DBParam("NAME", name), new DBParam("OPEN_TO_ALL", open));
        return department(row, Map.of(), List.of());
    }

    @Override
    public Optional<Department> find(DepartmentId department) {
        return row(department)
                .map(row -> department(
                        row,
                        members(ao.find(DepartmentMemberEntity.class, "DEPARTMENT_ID = ?", department.value()))
                                .getOrDefault(department.value(), Map.of()),
                        boards(ao.find(DepartmentBoardEntity.class, "DEPARTMENT_ID = ?", department.value()))
                                .getOrDefault(department.value(), List.of())));
    }

    /** Three queries for up to 500 of them. */
    @Override
    public List<Department> findAll(Collection<DepartmentId> departments) {
        List<Long> ids = departments.stream().map(DepartmentId::value).toList();
        Map<Long, Map<UserId, Role>> members = members(inPortions(
                        ids,
                        some -> ao.find(DepartmentMemberEntity.class, in("DEPARTMENT_ID", some.size()), some.toArray()))
                .toArray(DepartmentMemberEntity[]::new));
        Map<Long, List<BoardId>> boards = boards(inPortions(
                        ids,
                        some -> ao.find(DepartmentBoardEntity.class, in("DEPARTMENT_ID", some.size()), some.toArray()))
                .toArray(DepartmentBoardEntity[]::new));
        List<Integer> rows = ids.stream().flatMap(id -> Rows.id(id).stream()).toList();
        return inPortions(rows, some -> ao.find(DepartmentEntity.class, in("ID", some.size()), some.toArray())).stream()
                .map(row -> department(
                        row,
                        members.getOrDefault((long) row.getID(), Map.of()),
                        boards.getOrDefault((long) row.getID(), List.of())))
                .sorted(Comparator.comparing(Department::id))
                .toList();
    }

    @Override
    public Optional<Department> findByBoard(BoardId board) {
        return boardRow(board).flatMap(row -> find(new DepartmentId(row.getDepartmentId())));
    }

    /** Two queries by index, and one for up to 500 that are not open. */
    @Override
    public List<DepartmentName> seenBy(UserId person) {
        Map<Integer, DepartmentEntity> rows = new HashMap<>();
        for (DepartmentEntity row : ao.find(DepartmentEntity.class, "OPEN_TO_ALL = ?", true)) {
            rows.put(row.getID(), row);
        }
        List<Integer> closed = Arrays.stream(ao.find(DepartmentMemberEntity.class, "MEMBER_ID = ?", person.value()))
                .flatMap(row -> Rows.id(row.getDepartmentId()).stream())
                .filter(id -> !rows.containsKey(id))
                .toList();
        inPortions(closed, some -> ao.find(DepartmentEntity.class, in("ID", some.size()), some.toArray()))
                .forEach(row -> rows.put(row.getID(), row));
        return rows.values().stream()
                .map(row -> new DepartmentName(new DepartmentId(row.getID()), row.getName()))
                .sorted()
                .toList();
    }

    /** Three queries, however many there are. */
    @Override
    public List<Department> all() {
        Map<Long, Map<UserId, Role>> members = members(ao.find(DepartmentMemberEntity.class));
        Map<Long, List<BoardId>> boards = boards(ao.find(DepartmentBoardEntity.class));
        List<Department> departments = new ArrayList<>();
        for (DepartmentEntity row : ao.find(DepartmentEntity.class)) {
            long id = row.getID();
            departments.add(department(row, members.getOrDefault(id, Map.of()), boards.getOrDefault(id, List.of())));
        }
        departments.sort(Comparator.comparing(Department::name).thenComparing(Department::id));
        return departments;
    }

    @Override
    public void save(DepartmentId department, String name, boolean open, FiscalYear year) {
        row(department).ifPresent(row -> {
            row.setName(name);
            row.setOpenToAll(open);
            row.setYearStart(year.startMonth());
            row.save();
        });
    }

    @Override
    public void setRole(DepartmentId department, UserId user, Role role) {
        DepartmentMemberEntity row = memberRow(department, user)
                .orElseGet(() -> ao.create(
                        DepartmentMemberEntity.class,
                        new DBParam("DEPARTMENT_ID", department.value()),
                        new DBParam("MEMBER_ID", user.value()),
                        new DBParam("ROLE_CODE", role.name()),
                        new DBParam("MEMBER_KEY", memberKey(department, user))));
        row.setRoleCode(role.name());
        row.save();
    }

    @Override
    public void removeMember(DepartmentId department, UserId user) {
        ao.deleteWithSQL(DepartmentMemberEntity.class, "MEMBER_KEY = ?", memberKey(department, user));
    }

    @Override
    public void addBoard(DepartmentId department, BoardId board) {
        ao.create(
                DepartmentBoardEntity.class,
                new DBParam("DEPARTMENT_ID", department.value()),
                new DBParam("BOARD_ID", board.value()));
    }

    @Override
    public void removeBoard(DepartmentId department, BoardId board) {
        boardRow(board)
                .filter(row -> row.getDepartmentId() == department.value())
                .ifPresent(ao::delete);
    }

    @Override
    public int newestSequence(DepartmentId department) {
        return first(ao.find(
                        DepartmentChangeEntity.class,
                        newestFirst(department, Integer.MAX_VALUE).limit(1)))
                .map(DepartmentChangeEntity::getSequenceNumber)
                .orElse(0);
    }

    @Override
    public void append(DepartmentId department, DepartmentEvent event) {
        DepartmentChange change = event.change();
        Map<String, Object> columns = new HashMap<>();
        columns.put("DEPARTMENT_ID", department.value());
        columns.put("SEQUENCE_NUMBER", event.sequence());
        columns.put("ACTION_CODE", change.action().name());
        change.person().ifPresent(person -> columns.put("MEMBER_ID", person.value()));
        change.board().ifPresent(board -> columns.put("BOARD_ID", board.value()));
        change.before().ifPresent(text -> columns.put("BEFORE_TEXT", text));
        change.after().ifPresent(text -> columns.put("AFTER_TEXT", text));
        columns.put("CHANGED_BY", event.by().value());
        columns.put("CHANGED_AT", event.at().toEpochMilli());
        columns.put("CHANGE_KEY", RowKey.of(department.value(), event.sequence()));
        ao.create(DepartmentChangeEntity.class, columns);
    }

    @Override
    public List<DepartmentEvent> log(DepartmentId department, int before, int most) {
        return Arrays.stream(ao.find(
                        DepartmentChangeEntity.class,
                        newestFirst(department, before).limit(most)))
                .map(row -> new DepartmentEvent(
                        row.getSequenceNumber(),
                        new DepartmentChange(
                                DepartmentAction.valueOf(row.getActionCode()),
                                Optional.ofNullable(row.getMemberId()).map(UserId::new),
                                Optional.ofNullable(row.getBoardId()).map(BoardId::new),
                                Optional.ofNullable(row.getBeforeText()),
                                Optional.ofNullable(row.getAfterText())),
                        new UserId(row.getChangedBy()),
                        instant(row.getChangedAt())))
                .toList();
    }

    private static Query newestFirst(DepartmentId department, int before) {
        return Query.select()
                .where("DEPARTMENT_ID = ? AND SEQUENCE_NUMBER < ?", department.value(), before)
                .order("SEQUENCE_NUMBER DESC");
    }

    private Optional<DepartmentEntity> row(DepartmentId department) {
        return Rows.id(department.value()).flatMap(id -> first(ao.find(DepartmentEntity.class, "ID = ?", id)));
    }

    private Optional<DepartmentMemberEntity> memberRow(DepartmentId department, UserId user) {
        return first(ao.find(DepartmentMemberEntity.class, "MEMBER_KEY = ?", memberKey(department, user)));
    }

    private Optional<DepartmentBoardEntity> boardRow(BoardId board) {
        return first(ao.find(DepartmentBoardEntity.class, "BOARD_ID = ?", board.value()));
    }

    private static String memberKey(DepartmentId department, UserId user) {
        return RowKey.of(department.value(), user.value());
    }

    private static Map<Long, Map<UserId, Role>> members(DepartmentMemberEntity[] rows) {
        Map<Long, Map<UserId, Role>> members = new HashMap<>();
        for (DepartmentMemberEntity row : rows) {
            members.computeIfAbsent(row.getDepartmentId(), unseen -> new TreeMap<>())
                    .put(new UserId(row.getMemberId()), Role.valueOf(row.getRoleCode()));
        }
        return members;
    }

    private static Map<Long, List<BoardId>> boards(DepartmentBoardEntity[] rows) {
        Map<Long, List<BoardId>> boards = new HashMap<>();
        for (DepartmentBoardEntity row : rows) {
            boards.computeIfAbsent(row.getDepartmentId(), unseen -> new ArrayList<>())
                    .add(new BoardId(row.getBoardId()));
        }
        boards.values().forEach(each -> each.sort(Comparator.naturalOrder()));
        return boards;
    }

    private static Department department(DepartmentEntity row, Map<UserId, Role> members, List<BoardId> boards) {
        FiscalYear year =
                Optional.ofNullable(row.getYearStart()).map(FiscalYear::new).orElse(FiscalYear.CALENDAR);
        return new Department(new DepartmentId(row.getID()), row.getName(), row.isOpenToAll(), year, members, boards);
    }
}
