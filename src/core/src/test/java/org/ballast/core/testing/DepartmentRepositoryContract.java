package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.junit.Test;

/** What every {@link DepartmentRepository} does. */
public abstract class DepartmentRepositoryContract {

    private static final UserId MAYA = new UserId("10001");
    private static final UserId LI = new UserId("10002");
    private static final BoardId BOARD = new BoardId(7);

    /** An empty repository. */
    protected abstract DepartmentRepository newRepository();

    @Test
    public void givesBackMembersAndBoards() {
        DepartmentRepository departments = newRepository();
        DepartmentId id = departments.add("Commerce \ud83d\udea2 <b>", true).id();

        departments.setRole(id, MAYA, Role.CONTRIBUTOR);
        departments.setRole(id, MAYA, Role.OWNER);
        departments.setRole(id, LI, Role.READER);
        departments.addBoard(id, BOARD);
        departments.addBoard(id, new BoardId(3));

        Department wanted = new Department(
                id,
                "Commerce \ud83d\udea2 <b>",
                true,
                FiscalYear.CALENDAR,
                Map.of(MAYA, Role.OWNER, LI, Role.READER),
                List.of(new BoardId(3), BOARD));
        assertThat(departments.find(id)).contains(wanted);
        assertThat(departments.all()).containsExactly(wanted);
        assertThat(departments.findByBoard(BOARD)).contains(wanted);
        assertThat(departments.findByBoard(new BoardId(8))).isEmpty();
        assertThat(departments.find(new DepartmentId(id.value() + 1))).isEmpty();
    }

    @Test
    public void givesBackAnyNumberOfDepartmentsByTheirIds() {
        DepartmentRepository departments = newRepository();
        DepartmentId one = departments.add("Z", true).id();
        DepartmentId two = departments.add("A", false).id();
        DepartmentId other = departments.add("B", false).id();
        departments.setRole(one, MAYA, Role.OWNER);
        departments.setRole(other, LI, Role.OWNER);
        departments.addBoard(two, BOARD);

        assertThat(departments.findAll(List.of(two, new DepartmentId(Long.MAX_VALUE), one)))
                .containsExactly(
                        departments.find(one).orElseThrow(),
                        departments.find(two).orElseThrow());
        assertThat(departments.findAll(List.of())).isEmpty();
    }

    @Test
    public void forgetsWhoAndWhatIsRemoved() {
        DepartmentRepository departments = newRepository();
        DepartmentId id = departments.add("Commerce", true).id();
        departments.setRole(id, MAYA, Role.OWNER);
        departments.addBoard(id, BOARD);

        departments.removeMember(id, MAYA);
        departments.removeMember(id, LI);
        departments.removeBoard(id, BOARD);
        departments.removeBoard(id, BOARD);
        departments.save(id, "Trade", false, new FiscalYear(4));

        assertThat(departments.find(id))
                .contains(new Department(id, "Trade", false, new FiscalYear(4), Map.of(), List.of()));
    }

    @Test
    public void listsDepartmentsByName() {
        DepartmentRepository departments = newRepository();
        departments.add("Trade", true);
        departments.add("Commerce", false);

        assertThat(departments.all()).extracting(Department::name).containsExactly("Commerce", "Trade");
    }

    @Test
    public void namesWhatIsOpenAndWhatAPersonBelongsToOnceEach() {
        DepartmentRepository departments = newRepository();
        DepartmentId open = departments.add("Trade", true).id();
        DepartmentId own = departments.add("Commerce", false).id();
        DepartmentId both = departments.add("Commerce", true).id();
        departments.setRole(departments.add("Secret", false).id(), LI, Role.OWNER);
        departments.setRole(own, MAYA, Role.READER);
        departments.setRole(both, MAYA, Role.OWNER);

        assertThat(departments.seenBy(MAYA))
                .containsExactly(
                        new DepartmentName(own, "Commerce"),
                        new DepartmentName(both, "Commerce"),
                        new DepartmentName(open, "Trade"));
        assertThat(departments.seenBy(LI))
                .extracting(DepartmentName::name)
                .containsExactly("Commerce", "Secret", "Trade");
        departments.removeMember(own, MAYA);
        departments.save(open, "Trade", false, FiscalYear.CALENDAR);
        assertThat(departments.seenBy(MAYA)).containsExactly(new DepartmentName(both, "Commerce"));
    }

    @Test
    public void givesBackTheNewestLinesOfALog() {
        DepartmentRepository departments = newRepository();
        DepartmentId id = departments.add("Commerce", true).id();
        DepartmentId other = departments.add("Trade", true).id();
        DepartmentEvent created = event(1, DepartmentChange.created("Commerce \ud83d\udea2", MAYA));
        DepartmentEvent role = event(
                2, DepartmentChange.ofRole(DepartmentAction.ROLE, LI, Optional.of(Role.READER), Optional.empty()));
        DepartmentEvent board = event(3, DepartmentChange.ofBoard(DepartmentAction.ADD_BOARD, BOARD));
        assertThat(departments.newestSequence(id)).isZero();

        departments.append(id, created);
        departments.append(id, role);
        departments.append(id, board);
        departments.append(other, created);

        assertThat(departments.newestSequence(id)).isEqualTo(3);
        assertThat(departments.log(id, Integer.MAX_VALUE, 100)).containsExactly(board, role, created);
        assertThat(departments.log(id, Integer.MAX_VALUE, 2)).containsExactly(board, role);
        assertThat(departments.log(id, 3, 1)).containsExactly(role);
        assertThat(departments.log(id, 1, 100)).isEmpty();
        assertThat(departments.log(new DepartmentId(other.value() + 1), Integer.MAX_VALUE, 2))
                .isEmpty();
    }

    @Test
    public void aLineOfALogIsTakenOnce() {
        DepartmentRepository departments = newRepository();
        DepartmentId id = departments.add("Commerce", true).id();
        departments.append(id, event(1, DepartmentChange.created("Commerce", MAYA)));

        assertThatThrownBy(() -> departments.append(id, event(1, DepartmentChange.created("Trade", LI))))
                .isInstanceOf(RuntimeException.class);
    }

    private static DepartmentEvent event(int sequence, DepartmentChange change) {
        return new DepartmentEvent(sequence, change, MAYA, MONDAY);
    }

    @Test
    public void aBoardBelongsToOneDepartment() {
        DepartmentRepository departments = newRepository();
        departments.addBoard(departments.add("Trade", true).id(), BOARD);
        DepartmentId other = departments.add("Commerce", true).id();

        assertThatThrownBy(() -> departments.addBoard(other, BOARD)).isInstanceOf(RuntimeException.class);
    }
}
