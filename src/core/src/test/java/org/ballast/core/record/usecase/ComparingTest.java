package org.ballast.core.record.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.BoardBuilder.aBoard;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;
import static org.ballast.core.testing.PolicyBuilder.aPolicy;
import static org.ballast.core.testing.SprintRecordBuilder.aSprint;

import java.math.BigDecimal;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.record.IssuePart;
import org.ballast.core.record.PromiseHealth;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.InMemoryCollectionRepository;
import org.ballast.core.testing.Payments;
import org.junit.Test;

public class ComparingTest {

    private static final Board OTHER =
            aBoard().id(2).name("Ledger board").filter(102).build();

    private final Payments payments = Payments.team();
    private final RecordPorts ports = new RecordPorts(
            payments.debt,
            payments.planning,
            new InMemoryCollectionRepository(),
            payments.asked(),
            payments.tracker,
            payments.initiatives,
            payments.tracker,
            payments.unitOfWork);

    @Test
    public void teamsStandSideBySideByName() {
        payments.enable(OTHER, aPolicy().team(5).tasks(2, 2).build());
        for (long issue : new long[] {1, 2, 3}) {
            payments.tracker.with(anIssue(issue).build());
        }
        payments.planning
                .past()
                .records()
                .add(aSprint(1)
                        .board(2)
                        .with(IssuePart.DONE, 1)
                        .with(IssuePart.CREATED, 2, 3)
                        .build());

        ComparisonView view = done(compare(ANN));

        assertThat(view.teams()).extracting(ComparedTeamView::name).containsExactly(OTHER.name(), BOARD.name());
        ComparedTeamView ledger = view.teams().get(0);
        assertThat(ledger.policy().tasksMin()).isEqualTo(2);
        assertThat(ledger.quarterDays()).isEqualTo(PersonDays.ofDays(325));
        assertThat(ledger.price().minDays()).isEqualTo(PersonDays.ofDays(26));
        assertThat(ledger.kept()).isEqualTo(1);
        assertThat(ledger.of()).isEqualTo(1);
        assertThat(ledger.health()).isEqualTo(PromiseHealth.WARMING_UP);
        assertThat(ledger.sprints()).isEqualTo(1);
        assertThat(ledger.netItems()).isEqualTo(1);
        assertThat(ledger.netDays()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(view.more()).isFalse();
        assertThat(view.takesPart()).isTrue();
    }

    @Test
    public void whatSomebodyMustNotSeeCountsForNobodyElse() {
        payments.enable(OTHER, aPolicy().build());
        payments.tracker.with(anIssue(1).build());
        payments.tracker.hide(new IssueId(1), BEN);
        payments.planning
                .past()
                .records()
                .add(aSprint(1).board(2).with(IssuePart.CREATED, 1).build());

        assertThat(done(compare(BEN)).teams().get(0).netItems()).isZero();
        payments.tracker.hideFilter(OTHER.filterId(), BEN);
        assertThat(done(compare(BEN)).teams())
                .extracting(ComparedTeamView::name)
                .containsExactly(BOARD.name());
    }

    @Test
    public void aTeamWithoutStrategyHasNoKeyResults() {
        assertThat(done(compare(ANN)).teams())
                .extracting(ComparedTeamView::keyResults)
                .containsExactly(new KeyResultMovementView(0, 0, Optional.empty(), 0, Optional.empty()));
    }

    @Test
    public void aTeamThatOptedOutIsSeenByItselfAlone() {
        payments.enable(OTHER, aPolicy().build());
        ComparisonView view = done(takePart(ANN, Optional.of(false)));

        assertThat(view.takesPart()).isFalse();
        assertThat(view.teams()).hasSize(2);
        assertThat(done(new ComparePolicies(ports).handle(new ComparePolicies.Command(BEN, OTHER.id(), NOW)))
                        .teams())
                .extracting(ComparedTeamView::name)
                .containsExactly(OTHER.name());
        assertThat(done(takePart(ANN, Optional.of(true))).takesPart()).isTrue();
    }

    @Test
    public void onlyWhoMaySetThePolicyOptsOut() {
        assertThat(refusal(takePart(BEN, Optional.of(false)))).isEqualTo("ballast.planning.configure-not-allowed");
        assertThat(refusal(takePart(ANN, Optional.empty()))).isEqualTo("ballast.shared.value-missing");
        assertThat(done(compare(BEN)).canConfigure()).isFalse();
        payments.tracker.hideFilter(BOARD.filterId(), BEN);
        assertThat(refusal(compare(BEN))).isEqualTo("ballast.shared.board-unknown");
    }

    @Test
    public void aHundredTeamsAreShown() {
        for (int board = 2; board <= 102; board++) {
            payments.enable(
                    aBoard().id(board).name("Team " + board).filter(100 + board).build(),
                    aPolicy().build());
        }

        ComparisonView view = done(compare(ANN));

        assertThat(view.teams()).hasSize(100);
        assertThat(view.more()).isTrue();
    }

    private Outcome<ComparisonView> compare(UserId viewer) {
        return new ComparePolicies(ports).handle(new ComparePolicies.Command(viewer, BOARD.id(), NOW));
    }

    private Outcome<ComparisonView> takePart(UserId user, Optional<Boolean> takesPart) {
        return new TakePart(ports).handle(new TakePart.Command(user, BOARD.id(), takesPart, NOW));
    }
}
