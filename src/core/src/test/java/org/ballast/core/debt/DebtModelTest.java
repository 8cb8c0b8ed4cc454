package org.ballast.core.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.BoardBuilder.aBoard;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;

import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

public class DebtModelTest {

    private static final UserId SOMEBODY = new UserId("10002");

    @Test
    public void aChangeSaysWhatWasBeforeAndAfter() {
        DebtItem item = aDebtItem().build();

        assertThat(DebtChange.tagged(item).before()).isEmpty();
        assertThat(DebtChange.tagged(item).after()).contains(item.values());
        assertThat(DebtChange.untagged(item, SOMEBODY, MONDAY).before()).contains(item.values());
        assertThat(DebtChange.untagged(item, SOMEBODY, MONDAY).after()).isEmpty();
    }

    @Test
    public void aChangeNeverContradictsItsAction() {
        DebtValues values = aDebtItem().build().values();

        assertThatThrownBy(() -> change(DebtAction.TAGGED, Optional.of(values), Optional.of(values)))
                .hasMessageContaining("TAGGED");
        assertThatThrownBy(() -> change(DebtAction.TAGGED, Optional.empty(), Optional.empty()))
                .hasMessageContaining("TAGGED");
        assertThatThrownBy(() -> change(DebtAction.CHANGED, Optional.of(values), Optional.empty()))
                .hasMessageContaining("CHANGED");
        assertThatThrownBy(() -> change(DebtAction.UNTAGGED, Optional.of(values), Optional.of(values)))
                .hasMessageContaining("UNTAGGED");
    }

    @Test
    public void aBoardHasANameAndAFilter() {
        assertThatThrownBy(() -> aBoard().name(" ").build()).hasMessageContaining("name");
        assertThatThrownBy(() -> aBoard().name("x".repeat(201)).build()).hasMessageContaining("name");
        assertThatThrownBy(() -> aBoard().filter(0).build()).hasMessageContaining("filter id (0)");
        assertThat(aBoard().name("\ud83d\udea2".repeat(200)).build().name()).hasSize(400);
    }

    @Test
    public void aBoardKeepsWhenAndByWhomItWasEnabled() {
        Board before =
                new Board(new BoardId(1), "Old", 1, aBoard().build().project(), MONDAY.minusSeconds(9), SOMEBODY);
        Board after = aBoard().name("New").build().enabledLike(before);

        assertThat(after.name()).isEqualTo("New");
        assertThat(after.enabledAt()).isEqualTo(before.enabledAt());
        assertThat(after.enabledBy()).isEqualTo(SOMEBODY);
    }

    @Test
    public void limitsAndKeysOfDotsReachFromOneToNinetyNine() {
        assertThat(new DotLimits(99, 1).budget()).isEqualTo(99);
        assertThatThrownBy(() -> new DotLimits(0, 1)).hasMessageContaining("budget (0)");
        assertThatThrownBy(() -> new DotLimits(1, 100)).hasMessageContaining("cap (100)");
        IssueId issue = new IssueId(1);
        assertThat(new Vote(issue, 99, 99, MONDAY).slot()).isEqualTo(99);
        assertThatThrownBy(() -> new Vote(issue, 0, 1, MONDAY)).hasMessageContaining("slot (0)");
        assertThatThrownBy(() -> new Vote(issue, 100, 1, MONDAY)).hasMessageContaining("slot (100)");
        assertThatThrownBy(() -> new Vote(issue, 1, 0, MONDAY)).hasMessageContaining("mark (0)");
        assertThatThrownBy(() -> new Vote(issue, 1, 100, MONDAY)).hasMessageContaining("mark (100)");
    }

    @Test
    public void aRoundIsOpenUntilItIsClosed() {
        VotingRound open = new VotingRound(
                new RoundId(1), new BoardId(1), RoundKind.STANDING, DotLimits.DEFAULT, MONDAY, Optional.empty());
        VotingRound closed = new VotingRound(
                new RoundId(1), new BoardId(1), RoundKind.STANDING, DotLimits.DEFAULT, MONDAY, Optional.of(MONDAY));

        assertThat(open.isOpen()).isTrue();
        assertThat(closed.isOpen()).isFalse();
        assertThatThrownBy(() -> new RoundId(0)).hasMessageContaining("round id (0)");
        assertThat(new RoundId(2)).isLessThan(new RoundId(10));
    }

    @Test
    public void aTallyNeverHasMoreVotersThanVotes() {
        assertThat(new Tally(3, 2).plus(new Tally(1, 1))).isEqualTo(new Tally(4, 3));
        assertThat(new Tally(1, 1).voters()).isEqualTo(1);
        assertThatThrownBy(() -> new Tally(1, 2)).hasMessageContaining("votes (1)");
        assertThatThrownBy(() -> new Tally(0, -1)).hasMessageContaining("voters (-1)");
    }

    private static DebtChange change(DebtAction action, Optional<DebtValues> before, Optional<DebtValues> after) {
        return new DebtChange(new IssueId(1), MONDAY, SOMEBODY, action, before, after);
    }
}
