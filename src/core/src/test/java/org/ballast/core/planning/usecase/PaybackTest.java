package org.ballast.core.planning.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.TODAY;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.SprintRecordBuilder.aSprint;
import static org.ballast.core.testing.SprintRecordBuilder.start;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.cadence.WarRoom;
import org.ballast.core.planning.WhatIf;
import org.ballast.core.record.IouForgiveness;
import org.ballast.core.record.IssuePart;
import org.ballast.core.record.SprintKey;
import org.ballast.core.record.SprintRecord;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.Payments;
import org.junit.Before;
import org.junit.Test;

/** A team that is asked for one or two tasks a week, with five that it could take. */
public class PaybackTest {

    private static final DateSpan SPRINT = new DateSpan(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 13));

    private final Payments payments = Payments.team();

    @Before
    public void fiveCandidates() {
        for (long issue = 1; issue <= 5; issue++) {
            payments.tagged(aDebtItem().of(issue).build());
        }
    }

    @Test
    public void whatAPastSprintMissedMayBeTakenBeyondTheMostAndTheSumSaysSo() {
        past(aSprint(1).build());

        SuggestionView view = suggest(ANN, WhatIf.NOTHING);

        QuotaView quota = view.quota();
        assertThat(quota.min()).isEqualTo(1);
        assertThat(quota.policyMax()).isEqualTo(2);
        assertThat(quota.payback()).isEqualTo(1);
        assertThat(quota.owed()).isEqualTo(1);
        assertThat(quota.max()).isEqualTo(3);
        assertThat(quota.cost()).isEqualTo(new CostRangeView(PersonDays.ofDays(1), PersonDays.ofDays(3), 5, 15));
        assertThat(view.picks()).hasSize(3);
    }

    @Test
    public void aSprintPaysBackNoMoreThanOneMoreWouldAskForWhateverIsOwed() {
        past(aSprint(1).build(), aSprint(2).build(), aSprint(3).build());

        QuotaView quota = suggest(ANN, WhatIf.NOTHING).quota();

        assertThat(quota.owed()).isEqualTo(2);
        assertThat(quota.payback()).isEqualTo(1);
        assertThat(quota.max()).isEqualTo(3);
    }

    @Test
    public void whatWasForgivenOrPaidRaisesNothing() {
        past(aSprint(1).build(), aSprint(2).build(), aSprint(3).done(2).build());
        payments.planning
                .past()
                .forgiven()
                .add(new IouForgiveness(BOARD.id(), new SprintKey("S2"), "We were ill", ANN, NOW));

        SuggestionView view = suggest(ANN, WhatIf.NOTHING);

        assertThat(view.quota().owed()).isZero();
        assertThat(view.quota().max()).isEqualTo(2);
        assertThat(view.picks()).hasSize(2);
    }

    @Test
    public void onlyTheFirstOfTheSprintsThatAreNotOverPaysBack() {
        past(aSprint(1).build());

        SuggestionView later = suggest(ANN, true, WhatIf.NOTHING);

        assertThat(suggest(ANN, false, WhatIf.NOTHING).quota().payback()).isEqualTo(1);
        assertThat(later.quota().owed()).isEqualTo(1);
        assertThat(later.quota().payback()).isZero();
        assertThat(later.quota().paidBefore()).isTrue();
        assertThat(suggest(ANN, false, WhatIf.NOTHING).quota().paidBefore()).isFalse();
        assertThat(later.quota().max()).isEqualTo(2);
        assertThat(later.picks()).hasSize(2);
    }

    @Test
    public void theFirstSprintOfARoadmapPaysBackAsTheSuggestionDoesUnlessASprintComesBefore() {
        past(aSprint(1).build());

        assertThat(roadmap(false).sprints())
                .extracting(RoadmapSprintView::payback)
                .containsExactly(1, 0, 0, 0);
        assertThat(roadmap(false).sprints().get(0).slots().get(0).mostTasks())
                .isEqualTo(suggest(ANN, false, WhatIf.NOTHING).quota().max());
        assertThat(roadmap(true).sprints())
                .extracting(RoadmapSprintView::payback)
                .containsExactly(0, 0, 0, 0);
    }

    private RoadmapView roadmap(boolean later) {
        return done(new PlanRoadmap(payments.debt, payments.planning, payments.initiatives, payments.asked())
                .handle(new RoadmapQuestion(
                        ANN,
                        BOARD.id(),
                        Optional.of(SPRINT.first()),
                        Optional.of(4),
                        List.of(),
                        false,
                        later,
                        Optional.empty(),
                        NOW)));
    }

    @Test
    public void theCapacityStillBindsWhatIsPaidBack() {
        past(aSprint(1).build());

        SuggestionView view =
                suggest(ANN, new WhatIf(Optional.empty(), Optional.of(PersonDays.ofDays(2)), List.of(), List.of()));

        assertThat(view.quota().max()).isEqualTo(3);
        assertThat(view.picks()).hasSize(2);
    }

    @Test
    public void aWarRoomFreezesWhatIsOwed() {
        past(aSprint(1).build());
        payments.planning
                .cadence()
                .warRooms()
                .add(new WarRoom(BOARD.id(), SPRINT, "No lost payments", ANN, NOW, Optional.empty()));

        QuotaView quota = suggest(ANN, WhatIf.NOTHING).quota();

        assertThat(quota.owed()).isEqualTo(1);
        assertThat(quota.payback()).isZero();
        assertThat(quota.max()).isZero();
    }

    @Test
    public void whoeverMayNotSeeWhatWasDoneReadsTheSameNumberAsInTheRecord() {
        payments.issue(anIssue(100).build());
        payments.tracker.hide(new IssueId(100), BEN);
        past(aSprint(1).done(1).build());

        assertThat(suggest(ANN, WhatIf.NOTHING).quota().owed()).isZero();
        assertThat(suggest(BEN, WhatIf.NOTHING).quota().owed()).isEqualTo(1);
    }

    @Test
    public void aNearMissSaysHowManySprintsPassedItOverAndWhenThatNeedsAVerdict() {
        payments.tagged(aDebtItem().of(6).taggedAt(start(2)).build());
        payments.tagged(aDebtItem().of(7).halfDays(10).build());
        for (int sprint = 1; sprint <= 6; sprint++) {
            past(aSprint(sprint).done(1).with(IssuePart.PLANNED, 1).build());
        }

        List<NearMissView> misses = suggest(ANN, WhatIf.NOTHING).nearMisses();

        assertThat(miss(misses, 5))
                .extracting(NearMissView::passedOver, NearMissView::starved)
                .containsExactly(6, true);
        assertThat(miss(misses, 6))
                .extracting(NearMissView::passedOver, NearMissView::starved)
                .containsExactly(5, false);
        assertThat(miss(misses, 7).reason().code()).isEqualTo("ballast.planning.too-large");
        assertThat(miss(misses, 7))
                .extracting(NearMissView::passedOver, NearMissView::starved)
                .containsExactly(0, false);
    }

    @Test
    public void whatBlocksACandidateIsAskedOnceAndABlockedOneIsNotPassedOver() {
        payments.tagged(aDebtItem().of(6).build());
        payments.issue(7);
        payments.tracker.block(new IssueId(6), new IssueId(7));
        past(aSprint(1).done(1).with(IssuePart.PLANNED, 1).build());
        int before = payments.tracker.blockerLookups();

        List<NearMissView> misses = suggest(ANN, WhatIf.NOTHING).nearMisses();

        assertThat(payments.tracker.blockerLookups() - before).isEqualTo(6);
        assertThat(miss(misses, 5).passedOver()).isEqualTo(1);
        assertThat(miss(misses, 6).reason().code()).isEqualTo("ballast.planning.blocked");
        assertThat(miss(misses, 6).passedOver()).isZero();
    }

    private static NearMissView miss(List<NearMissView> misses, long issue) {
        return misses.stream()
                .filter(miss -> miss.candidate().issueId().equals(new IssueId(issue)))
                .findFirst()
                .orElseThrow();
    }

    private void past(SprintRecord... records) {
        for (SprintRecord record : records) {
            record.allIssues().forEach(issue -> {
                if (issue.value() >= 100 && issue.value() != 100) {
                    payments.issue(issue.value());
                }
            });
            payments.planning.past().records().add(record);
        }
    }

    private SuggestionView suggest(UserId viewer, WhatIf whatIf) {
        return suggest(viewer, false, whatIf);
    }

    private SuggestionView suggest(UserId viewer, boolean later, WhatIf whatIf) {
        return done(new SuggestSprint(payments.debt, payments.planning, payments.initiatives, payments.asked())
                .handle(new SuggestSprint.Command(
                        viewer,
                        BOARD.id(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(SPRINT),
                        later,
                        whatIf,
                        TODAY,
                        NOW)));
    }
}
