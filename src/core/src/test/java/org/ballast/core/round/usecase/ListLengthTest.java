package org.ballast.core.round.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.round.RoundStage.ABANDONED;
import static org.ballast.core.round.RoundStage.COLLECT;
import static org.ballast.core.round.RoundStage.UNDERSTAND;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;
import static org.ballast.core.testing.RoundTeam.CLEO;
import static org.ballast.core.testing.RoundTeam.ONE;
import static org.ballast.core.testing.RoundTeam.THREE;
import static org.ballast.core.testing.RoundTeam.TWO;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.round.ItemState;
import org.ballast.core.round.RoundAction;
import org.ballast.core.round.RoundRules;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.RoundTeam;
import org.junit.Test;

/** How long a round's list may become: as long as whoever lists something can go through, whatever is hidden from them. */
public class ListLengthTest {

    private static final int MOST = RoundRules.MOST_ITEMS;
    private static final String LEDGER = "LEDGER";

    private final RoundTeam team = new RoundTeam();

    @Test
    public void asksWhoSeesMoreThanARoundTakesWhichItemsTakePart() {
        fill(MOST + 1);

        assertThat(team.tryOpen(ANN, RoundTeam.usual()))
                .isEqualTo(Outcome.refused(Refusal.invalid("ballast.round.too-many-open", "jql")
                        .with(MOST + 1)
                        .with(MOST)));
        assertThat(done(team.length(ANN, Optional.empty())))
                .isEqualTo(new RoundLengthView(MOST, MOST + 1, Optional.empty()));
    }

    @Test
    public void listsEverythingWhateverTheOpenerCanNotSee() {
        fill(MOST);
        hidden(200);

        team.open(RoundTeam.usual());

        assertThat(seen(team, ANN)).isEqualTo(MOST);
        assertThat(seen(team, BEN)).isEqualTo(MOST + 200);
    }

    @Test
    public void narrowsTheListToWhatAQueryFindsForTheOpener() {
        fill(MOST + 1);
        IssueId found = ledger(500);
        IssueId hidden = ledger(501);
        team.payments.tracker.hide(hidden, ANN);

        assertThat(done(team.length(ANN, Optional.of(LEDGER))))
                .isEqualTo(new RoundLengthView(MOST, MOST + 2, Optional.of(1)));
        team.open(RoundTeam.narrowed(LEDGER));

        assertThat(team.round(BEN).items()).extracting(RoundItemView::issueId).containsExactly(found);
    }

    @Test
    public void refusesAQueryThatFindsTooManyOrNone() {
        for (int issue = 0; issue <= MOST; issue++) {
            ledger(500 + issue);
        }
        team.payments.tracker.addProject("SHOP", new ProjectId(3));

        assertThat(refusal(team.tryOpen(ANN, RoundTeam.narrowed(LEDGER)))).isEqualTo("ballast.round.too-many-open");
        assertThat(refusal(team.tryOpen(ANN, RoundTeam.narrowed("SHOP")))).isEqualTo("ballast.round.query-finds-none");
        assertThat(refusal(team.tryOpen(ANN, RoundTeam.narrowed("labels ="))))
                .isEqualTo("ballast.debt.query-unreadable");
        assertThat(refusal(team.length(ANN, Optional.of("SHOP")))).isEqualTo("ballast.round.query-finds-none");
        assertThat(refusal(team.tryOpen(ANN, RoundTeam.narrowed("  ")))).isEqualTo("ballast.round.too-many-open");
    }

    @Test
    public void tellsOnlyWhoMayOpenARoundHowManyItemsItWouldBeginWith() {
        assertThat(refusal(team.length(BEN, Optional.empty())))
                .isEqualTo(refusal(team.tryOpen(BEN, RoundTeam.usual())));
    }

    @Test
    public void addsToANarrowedListWhatIsTaggedLaterAndWhatSomebodyAsksFor() {
        IssueId found = ledger(500);
        team.open(RoundTeam.narrowed(LEDGER));
        IssueId later = team.add(aDebtItem().of(600).taggedAt(team.tick()).build());
        IssueId other = ledger(700);

        done(team.list(BEN));
        assertThat(listed()).containsExactly(found, later);
        done(team.listFound(BEN, LEDGER));
        assertThat(listed()).containsExactly(found, later, other);
    }

    @Test
    public void listsAllThatCameUpOrNothing() {
        fill(MOST - 1);
        team.open(RoundTeam.usual());
        team.add(aDebtItem().of(801).build());
        IssueId second = team.add(aDebtItem().of(802).build());

        assertThat(team.list(BEN))
                .isEqualTo(Outcome.refused(Refusal.conflict("ballast.round.too-many-items")
                        .with(MOST + 1)
                        .with(MOST)));
        assertThat(seen(team, BEN)).isEqualTo(MOST - 1);

        team.payments.tracker.hide(second, CLEO);
        done(team.list(CLEO));
        assertThat(seen(team, BEN)).as("Cleo saw room enough").isEqualTo(MOST + 1);
        assertThat(seen(team, CLEO)).isEqualTo(MOST);
    }

    @Test
    public void endsTheCollectingWithoutWhatHasNoRoomOnlyWhenAsked() {
        fill(MOST);
        team.open(RoundTeam.usual());
        IssueId out = team.add(aDebtItem().of(801).build());
        IssueId hidden = team.add(aDebtItem().of(802).build());
        team.payments.tracker.hide(hidden, ANN);
        team.payments.tracker.hide(out, CLEO);
        team.payments.tracker.hide(hidden, CLEO);

        assertThat(team.move(ANN, COLLECT, UNDERSTAND, true, true))
                .isEqualTo(Outcome.refused(Refusal.conflict("ballast.round.no-room-for-new")
                        .with(MOST + 1)
                        .with(MOST)));
        assertThat(team.round(ANN).stage()).isEqualTo(COLLECT);
        done(team.moveWithoutNew(ANN, UNDERSTAND));

        assertThat(seen(team, BEN)).isEqualTo(MOST);
        assertThat(leftOut(BEN)).containsExactly(out, hidden);
        assertThat(leftOut(ANN)).containsExactly(out);
        assertThat(leftOut(CLEO)).as("who sees neither learns of neither").isEmpty();
        assertThat(team.log(BEN).lines()).extracting(NoticeView::action).doesNotContain(RoundAction.LISTED);
    }

    private List<IssueId> leftOut(UserId viewer) {
        return team.log(viewer).lines().stream()
                .filter(line -> line.action() == RoundAction.LEFT_OUT)
                .flatMap(line -> line.issueId().stream())
                .toList();
    }

    @Test
    public void givesUpALongRoundWithoutAsking() {
        fill(MOST);
        team.open(RoundTeam.usual());
        team.add(aDebtItem().of(801).build());

        done(team.move(ANN, COLLECT, ABANDONED));
    }

    @Test
    public void refusesToAddByWhatTheOneWhoAddsSees() {
        fill(MOST);
        team.open(RoundTeam.usual());
        team.add(aDebtItem().of(801).build());

        assertThat(refusal(team.list(ANN, "801"))).isEqualTo("ballast.round.too-many-items");
        assertThat(refusal(team.list(BEN, "801", "1"))).isEqualTo("ballast.round.too-many-items");
        team.payments.tracker.hide(TWO, BEN);
        done(team.list(BEN, "801"));
        done(team.list(ANN, "1"));
    }

    @Test
    public void leavesRoomWhereItemsAreMergedOrSplit() {
        fill(MOST);
        team.open(RoundTeam.usual());
        team.add(aDebtItem().of(801).build());
        team.add(aDebtItem().of(802).build());

        assertThat(refusal(team.split(ANN, THREE, "801", "802"))).isEqualTo("ballast.round.too-many-items");
        done(team.merge(ANN, ONE, TWO));
        done(team.split(ANN, THREE, "801", "802"));

        assertThat(listed()).hasSize(MOST);
    }

    @Test
    public void tellsNobodyByItsLengthThatSomethingIsHidden() {
        List<Object> without = toldToAnn(new RoundTeam(), 0);
        List<Object> with = toldToAnn(new RoundTeam(), 300);

        assertThat(with).isEqualTo(without);
    }

    /** Everything that Ann is told about a list that grows while others list what is hidden from her. */
    private static List<Object> toldToAnn(RoundTeam other, int hidden) {
        List<Object> told = new ArrayList<>();
        for (int number = 4; number <= MOST; number++) {
            other.add(aDebtItem().of(number).build());
        }
        hide(other, 0, hidden);
        told.add(done(other.length(ANN, Optional.empty())));
        told.add(other.open(RoundTeam.usual()).quorum());
        told.add(seen(other, ANN));
        hide(other, hidden, 2 * hidden);
        told.add(refusal(other.list(ANN, "1001")));
        done(other.list(ANN));
        told.add(seen(other, ANN));
        other.add(aDebtItem().of(801).build());
        told.add(other.list(ANN));
        told.add(other.list(ANN, "801"));
        told.add(other.move(ANN, COLLECT, UNDERSTAND));
        done(other.moveWithoutNew(ANN, UNDERSTAND));
        told.add(seen(other, ANN));
        told.add(other.log(ANN).lines().stream().map(NoticeView::action).toList());
        return told;
    }

    private static void hide(RoundTeam team, int from, int to) {
        for (int number = from; number < to; number++) {
            team.payments.tracker.hide(team.add(aDebtItem().of(1_001 + number).build()), ANN);
        }
    }

    private void fill(int items) {
        for (int number = 4; number <= items; number++) {
            team.add(aDebtItem().of(number).build());
        }
    }

    private void hidden(int items) {
        hide(team, 0, items);
    }

    private IssueId ledger(long issue) {
        team.payments.tracker.addProject(LEDGER, new ProjectId(2));
        team.payments.issue(anIssue(issue).project(2).build());
        team.payments.items.save(aDebtItem().of(issue).build());
        return new IssueId(issue);
    }

    private List<IssueId> listed() {
        return team.store.rounds().items(team.roundId()).stream()
                .filter(item -> item.state() == ItemState.LISTED)
                .map(item -> item.issue())
                .toList();
    }

    /** How many items of the round the person sees, read in parts. */
    private static int seen(RoundTeam team, UserId user) {
        int count = 0;
        long after = 0;
        boolean more = true;
        while (more) {
            RoundItemsView part = done(team.items(user, team.roundId().value(), after));
            count += part.items().size();
            after = part.items().stream()
                    .mapToLong(item -> item.issueId().value())
                    .max()
                    .orElse(after);
            more = part.more();
        }
        return count;
    }
}
