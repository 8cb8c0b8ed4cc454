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

import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.Role;
import org.junit.Test;

/** What an administrator may do for a department whose owners have all left. */
public class OwnerlessDepartmentsTest {

    private final Commerce commerce = new Commerce();
    private final OwnerlessDepartments departments =
            new OwnerlessDepartments(commerce.store, commerce.tracker.asTracker(), commerce.unitOfWork);

    @Test
    public void anAdministratorNamesAnOwnerOnceEveryOwnerHasLeft() {
        assertThat(done(departments.list(ADMIN)).departments()).isEmpty();
        leaves(MAYA, "Maya");
        assertThat(done(departments.list(ADMIN)).departments())
                .containsExactly(new OwnerlessDepartmentView(commerce.department.value(), "Commerce"));

        assertThat(done(name(ADMIN, "li")).departments()).isEmpty();

        assertThat(commerce.store
                        .departments()
                        .find(commerce.department)
                        .orElseThrow()
                        .members())
                .containsEntry(LI, Role.OWNER)
                .containsEntry(MAYA, Role.OWNER);
        assertThat(code(commerce.departments()
                        .setRole(commerce.change(LI), seat(Optional.of("gus"), Optional.of("reader")))))
                .isEqualTo("done");
    }

    @Test
    public void manyOfThemComeAsThoseBeforeThemAreOwned() {
        for (int number = 1; number <= OwnerlessDepartments.MOST; number++) {
            commerce.store.departments().add("Department " + number, false);
        }
        assertThat(done(departments.list(ADMIN)).departments()).hasSize(OwnerlessDepartments.MOST);
        assertThat(done(departments.list(ADMIN)).more()).as("Commerce is owned").isFalse();

        leaves(MAYA, "Maya");
        OwnerlessDepartmentsView list = done(departments.list(ADMIN));
        assertThat(list.departments())
                .hasSize(OwnerlessDepartments.MOST)
                .extracting(OwnerlessDepartmentView::name)
                .startsWith("Commerce");
        assertThat(list.more()).isTrue();
        assertThat(done(name(ADMIN, "li")).more()).isFalse();
    }

    @Test
    public void nobodyIsNamedWhereAnOwnerIsStillThere() {
        assertThat(code(name(ADMIN, "li"))).isEqualTo("ballast.strategy.owner-present");
        leaves(MAYA, "Maya");
        done(name(ADMIN, "li"));

        assertThat(code(name(ADMIN, "gus"))).as("one who comes late").isEqualTo("ballast.strategy.owner-present");
        assertThat(commerce.store
                        .departments()
                        .find(commerce.department)
                        .orElseThrow()
                        .members())
                .doesNotContainKey(GUS);
    }

    @Test
    public void administratorsAloneDoSo() {
        leaves(MAYA, "Maya");

        for (UserId other : new UserId[] {LI, GUS}) {
            assertThat(code(departments.list(other))).isEqualTo("ballast.shared.admins-only");
            assertThat(code(name(other, "li"))).isEqualTo("ballast.shared.admins-only");
        }
    }

    @Test
    public void theAdministratorReadsNoDraftThereby() {
        leaves(MAYA, "Maya");

        assertThat(code(name(ADMIN, "admin"))).isEqualTo("ballast.strategy.not-yourself");
        done(name(ADMIN, "gus"));

        assertThat(code(commerce.view(ADMIN))).isEqualTo("ballast.strategy.strategy-unknown");
        assertThat(code(commerce.view(GUS))).isEqualTo("done");
    }

    @Test
    public void anAdministratorWhoWritesThereAnywayMayTakeOver() {
        done(commerce.departments()
                .setRole(commerce.change(MAYA), seat(Optional.of("admin"), Optional.of("contributor"))));
        leaves(MAYA, "Maya");

        assertThat(code(name(ADMIN, "admin"))).isEqualTo("done");
    }

    @Test
    public void theOwnerIsSomebodyWhoIsStillThere() {
        leaves(MAYA, "Maya");
        leaves(GUS, "Gus");

        assertThat(code(name(ADMIN, "gus"))).isEqualTo("ballast.strategy.owner-left");
        assertThat(code(name(ADMIN, "nobody"))).isEqualTo("ballast.shared.person-unknown");
        assertThat(code(name(ADMIN, " "))).isEqualTo("ballast.shared.value-missing");
        assertThat(code(departments.nameOwner(ADMIN, new DepartmentId(99), Optional.of("li"), NOW)))
                .isEqualTo("ballast.strategy.department-unknown");
    }

    private Outcome<OwnerlessDepartmentsView> name(UserId user, String person) {
        return departments.nameOwner(user, commerce.department, Optional.of(person), NOW);
    }

    private void leaves(UserId user, String name) {
        commerce.tracker.addPerson(user, new Person(Optional.of(name), true));
    }
}
