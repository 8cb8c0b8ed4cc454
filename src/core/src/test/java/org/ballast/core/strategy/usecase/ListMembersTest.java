package org.ballast.core.strategy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.strategy.usecase.Commerce.GUS;
import static org.ballast.core.strategy.usecase.Commerce.LI;
import static org.ballast.core.strategy.usecase.Commerce.MAYA;
import static org.ballast.core.strategy.usecase.Commerce.code;
import static org.ballast.core.strategy.usecase.Commerce.done;

import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.Role;
import org.junit.Before;
import org.junit.Test;

/** A department may have many members; they come in pages. */
public class ListMembersTest {
    private static final int READERS = 150;

    private final Commerce commerce = new Commerce();
    private ListMembers members;

    @Before
    public void manyReadAlong() {
        IntStream.range(0, READERS)
                .forEach(reader -> commerce.store
                        .departments()
                        .setRole(commerce.department, new UserId("10%04d".formatted(reader)), Role.READER));
        members = new ListMembers(commerce.store, commerce.tracker.asTracker().people());
    }

    @Test
    public void theDepartmentComesWithItsFirstPageAndTheNumberOfAll() {
        DepartmentView department = done(
                commerce.departments().removeMember(commerce.change(MAYA), new UserId("100149"), Optional.empty()));

        assertThat(department.members()).hasSize(ListMembers.LONGEST_PAGE);
        assertThat(department.members())
                .extracting(MemberView::role)
                .startsWith(Role.OWNER, Role.CONTRIBUTOR, Role.READER);
        assertThat(department.memberCount()).isEqualTo(READERS + 1);
    }

    @Test
    public void allPagesTogetherHaveEachMemberOnce() {
        MembersView first = done(list(LI, 0, 100));
        MembersView last = done(list(LI, 100, 100));

        assertThat(first.total()).isEqualTo(READERS + 2);
        assertThat(first.members()).hasSize(100);
        assertThat(last.members()).hasSize(52).doesNotContainAnyElementsOf(first.members());
        assertThat(done(list(LI, 400, 100)).members()).isEmpty();
    }

    @Test
    public void refusesPagesThatCanNotBeAndDepartmentsThatAreHidden() {
        assertThat(code(list(LI, 0, 101))).isEqualTo("ballast.shared.number-out-of-range");
        assertThat(code(list(LI, -1, 10))).isEqualTo("ballast.shared.number-out-of-range");
        commerce.close();
        assertThat(code(list(GUS, 0, 10))).isEqualTo("ballast.strategy.department-unknown");
        assertThat(code(members.handle(new ListMembers.Command(MAYA, new DepartmentId(99), 0, 10))))
                .isEqualTo("ballast.strategy.department-unknown");
    }

    private Outcome<MembersView> list(UserId viewer, int start, int limit) {
        return members.handle(new ListMembers.Command(viewer, commerce.department, start, limit));
    }
}
