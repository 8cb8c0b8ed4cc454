package org.ballast.core.strategy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.strategy.usecase.Commerce.ADMIN;
import static org.ballast.core.strategy.usecase.Commerce.GUS;
import static org.ballast.core.strategy.usecase.Commerce.LI;
import static org.ballast.core.strategy.usecase.Commerce.MAYA;
import static org.ballast.core.strategy.usecase.Commerce.NOW;
import static org.ballast.core.strategy.usecase.Commerce.code;
import static org.ballast.core.strategy.usecase.Commerce.done;
import static org.ballast.core.strategy.usecase.Commerce.seat;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentAction;
import org.ballast.core.strategy.DepartmentId;
import org.junit.Test;

/** Who changed what about a department stands in its log, for its owners. */
public class DepartmentLogTest {

    private static final BoardId BOARD = new BoardId(7);

    private final Commerce commerce = new Commerce();

    @Test
    public void saysWhoMadeItAndWhoChangedAName() {
        done(commerce.departments()
                .rename(
                        commerce.change(MAYA),
                        new ChangeDepartment.Naming(
                                Optional.of("Trade"),
                                Optional.empty(),
                                Optional.of(false),
                                Optional.of(4),
                                Optional.empty())));

        assertThat(lines())
                .containsExactly(
                        "5 year-start 1 > 4 by Maya",
                        "4 open true > false by Maya",
                        "3 rename Commerce > Trade by Maya",
                        "2 role Li none > contributor by Maya",
                        "1 create Maya none > Commerce by Admin");
        assertThat(events()).allSatisfy(event -> assertThat(event.at()).isEqualTo(NOW));
    }

    @Test
    public void saysWhoComesAndGoes() {
        ChangeDepartment.Edit edit = commerce.change(MAYA);
        done(commerce.departments().setRole(edit, seat(Optional.of("li"), Optional.of("owner"))));
        done(commerce.departments().removeMember(edit, LI, Optional.empty()));
        done(commerce.departments().addBoard(edit, BOARD));
        done(commerce.departments().removeBoard(edit, BOARD));

        assertThat(lines())
                .startsWith(
                        "6 remove-board 7 none > none by Maya",
                        "5 add-board 7 none > none by Maya",
                        "4 role Li owner > none by Maya",
                        "3 role Li contributor > owner by Maya");
    }

    @Test
    public void saysWhichStrategyCameIntoForce() {
        commerce.active();

        assertThat(lines())
                .startsWith("3 activate none > Commerce 2027 by Maya")
                .hasSize(3);
    }

    @Test
    public void isReadOnFromTheOldestLineThatIsKnown() {
        assertThat(done(log(MAYA, commerce.department, Optional.of(2))).events())
                .extracting(DepartmentEventView::sequence)
                .containsExactly(1);
    }

    @Test
    public void whatChangesNothingLeavesNoLine() {
        ChangeDepartment.Edit edit = commerce.change(MAYA);
        done(commerce.departments().setRole(edit, seat(Optional.of("li"), Optional.of("contributor"))));
        done(commerce.departments().removeMember(edit, GUS, Optional.empty()));
        done(commerce.departments().removeBoard(edit, BOARD));
        done(commerce.departments()
                .rename(
                        edit,
                        new ChangeDepartment.Naming(
                                Optional.of("Commerce"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
        assertThat(code(commerce.departments().removeMember(edit, MAYA, Optional.empty())))
                .isEqualTo("ballast.strategy.last-owner");

        assertThat(events()).hasSize(2);
    }

    @Test
    public void saysWhichAdministratorNamedAnOwner() {
        commerce.tracker.addPerson(MAYA, new Person(Optional.of("Maya"), true));
        done(new OwnerlessDepartments(commerce.store, commerce.tracker.asTracker(), commerce.unitOfWork)
                .nameOwner(ADMIN, commerce.department, Optional.of("li"), NOW));

        assertThat(done(log(LI, commerce.department)).events().get(0))
                .isEqualTo(new DepartmentEventView(
                        3,
                        DepartmentAction.NAME_OWNER,
                        Optional.of(person(LI)),
                        Optional.empty(),
                        Optional.of("contributor"),
                        Optional.of("owner"),
                        person(ADMIN),
                        NOW));
    }

    @Test
    public void isForOwnersAlone() {
        assertThat(code(log(LI, commerce.department))).isEqualTo("ballast.strategy.owners-only");
        assertThat(code(log(GUS, commerce.department))).isEqualTo("ballast.strategy.owners-only");
        assertThat(code(log(MAYA, new DepartmentId(99)))).isEqualTo("ballast.strategy.department-unknown");
        commerce.close();
        assertThat(code(log(GUS, commerce.department))).isEqualTo("ballast.strategy.department-unknown");
        assertThat(code(log(ADMIN, commerce.department))).isEqualTo("ballast.strategy.department-unknown");
    }

    private List<String> lines() {
        return events().stream()
                .map(event -> "%d %s%s%s %s > %s by %s"
                        .formatted(
                                event.sequence(),
                                Codes.of(event.action()),
                                event.person()
                                        .map(who -> " " + who.displayName().orElse(""))
                                        .orElse(""),
                                event.board().map(board -> " " + board).orElse(""),
                                event.before().orElse("none"),
                                event.after().orElse("none"),
                                event.by().displayName().orElse("")))
                .toList();
    }

    private List<DepartmentEventView> events() {
        return done(log(MAYA, commerce.department)).events();
    }

    private Outcome<DepartmentLogView> log(UserId viewer, DepartmentId department) {
        return log(viewer, department, Optional.empty());
    }

    private Outcome<DepartmentLogView> log(UserId viewer, DepartmentId department, Optional<Integer> before) {
        return new ViewDepartmentLog(
                        commerce.store, commerce.tracker.asTracker().people())
                .handle(viewer, department, before);
    }

    private PersonView person(UserId user) {
        return PersonView.of(commerce.tracker.asTracker().people().find(user));
    }
}
