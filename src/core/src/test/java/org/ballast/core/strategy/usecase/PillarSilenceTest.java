package org.ballast.core.strategy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.TODAY;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.SprintRecordBuilder.aSprint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.planning.Dismissal;
import org.ballast.core.record.IssuePart;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.PillarSilence;
import org.ballast.core.strategy.Strength;
import org.ballast.core.testing.DebtItemBuilder;
import org.ballast.core.testing.FollowedStrategy;
import org.ballast.core.testing.Payments;
import org.ballast.core.testing.SprintRecordBuilder;
import org.junit.Test;

/** Pillars for which a team has done nothing for three sprints. */
public class PillarSilenceTest {

    private final Payments payments = Payments.team();
    private final FollowedStrategy strategy =
            new FollowedStrategy(payments.strategies, BOARD.id(), true, "Speed", "Calm");
    private final IssueId one = payments.tagged(aDebtItem().of(1).halfDays(4).build());
    private final IssueId two = payments.tagged(aDebtItem().of(2).build());
    private final IssueId other = payments.tagged(aDebtItem().of(3).halfDays(1).build());

    @Test
    public void aPillarIsSilentAfterThreeSprintsWithoutATask() {
        strategy.link(one, 1, Strength.STRONGLY).link(two, 2, Strength.SOMEWHAT);
        record(aSprint(1).with(IssuePart.DONE, 2), aSprint(2), aSprint(3));
        assertThat(pillars(ANN))
                .extracting(pillar -> pillar.silence().isPresent())
                .containsExactly(true, false);

        record(aSprint(4).with(IssuePart.PLANNED, 1));
        assertThat(pillars(ANN))
                .extracting(pillar -> pillar.silence().isPresent())
                .containsExactly(false, true);
        assertThat(pillars(ANN).get(1).silence().map(SilenceView::sprints)).contains(3);
    }

    @Test
    public void twoRecordedSprintsSayNothingYet() {
        strategy.link(one, 1, Strength.STRONGLY);
        record(aSprint(1), aSprint(2));

        assertThat(pillars(ANN)).allMatch(pillar -> pillar.silence().isEmpty());
    }

    @Test
    public void newDebtIsNoTaskForAPillar() {
        assertThat(PillarSilence.isSilent(
                        List.of(
                                aSprint(3).with(IssuePart.CREATED, 1).build(),
                                aSprint(2).with(IssuePart.REOPENED, 1).build(),
                                aSprint(1).with(IssuePart.DISCOVERED, 1).build()),
                        Set.of(one)))
                .isTrue();
    }

    @Test
    public void theBestCandidateIsTheHighestRankedThatServesThePillar() {
        strategy.link(one, 1, Strength.STRONGLY).link(two, 1, Strength.STRONGLY).link(other, 1, Strength.HURTS);
        payments.accept(two);
        record(aSprint(1), aSprint(2), aSprint(3));

        assertThat(candidate(ANN))
                .contains(new SilenceCandidateView(two, "PAY-2", "Summary of <b>2</b>", 1, Optional.empty()));

        payments.tracker.hide(two, BEN);
        assertThat(candidate(BEN).map(SilenceCandidateView::issueId)).contains(one);
        assertThat(pillars(ANN).get(1).silence().flatMap(SilenceView::candidate))
                .isEmpty();
    }

    @Test
    public void theBestCandidateIsOneThatTheSuggestionCouldTake() {
        IssueId flagged = serving(aDebtItem().of(11));
        IssueId scheduled = serving(aDebtItem().of(12));
        IssueId dismissed = serving(aDebtItem().of(13));
        IssueId blocked = serving(aDebtItem().of(14));
        serving(aDebtItem().of(15).halfDays(400));
        serving(aDebtItem().of(16).notEstimated());
        payments.tracker.flag(flagged);
        payments.tracker.schedule(new SprintId(9), scheduled);
        payments.planning.dismissals().save(new Dismissal(BOARD.id(), dismissed, "Not now", 3, NOW, ANN));
        payments.tracker.block(blocked, payments.issue(20));
        IssueId last = serving(aDebtItem().of(17).priority(DebtPriority.LOWEST));
        record(aSprint(1), aSprint(2), aSprint(3));

        assertThat(candidate(ANN).map(SilenceCandidateView::issueId)).contains(last);
        assertThat(candidate(ANN).flatMap(SilenceCandidateView::reason)).isEmpty();
    }

    @Test
    public void whenNothingCanBeTakenTheBestIsNamedWithTheReasonOfANearMiss() {
        payments.tracker.flag(serving(aDebtItem().of(11).priority(DebtPriority.HIGHEST)));
        serving(aDebtItem().of(16).priority(DebtPriority.LOWEST).notEstimated());
        record(aSprint(1), aSprint(2), aSprint(3));

        assertThat(candidate(ANN).map(SilenceCandidateView::issueKey)).contains("PAY-11");
        assertThat(candidate(ANN).flatMap(SilenceCandidateView::reason).map(Refusal::code))
                .contains("ballast.planning.flagged");
    }

    private IssueId serving(DebtItemBuilder item) {
        IssueId issue = payments.tagged(item.build());
        strategy.link(issue, 1, Strength.STRONGLY);
        return issue;
    }

    private Optional<SilenceCandidateView> candidate(UserId viewer) {
        return pillars(viewer).get(0).silence().flatMap(SilenceView::candidate);
    }

    private void record(SprintRecordBuilder... sprints) {
        for (SprintRecordBuilder sprint : sprints) {
            payments.planning.past().records().add(sprint.build());
        }
    }

    private List<BoardPillarView> pillars(UserId viewer) {
        return done(new ViewBoardPillars(
                                payments.debt,
                                payments.planning,
                                payments.initiatives,
                                payments.strategies,
                                payments.asked())
                        .handle(viewer, BOARD.id(), TODAY, NOW))
                .pillars();
    }
}
