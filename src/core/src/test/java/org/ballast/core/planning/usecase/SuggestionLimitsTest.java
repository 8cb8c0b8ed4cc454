package org.ballast.core.planning.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.TODAY;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.PolicyBuilder.aPolicy;
import static org.ballast.core.testing.SprintRecordBuilder.aSprint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.planning.WhatIf;
import org.ballast.core.record.AskedGround;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.testing.Payments;
import org.junit.Test;

/** A suggestion where its numbers are as small, as large or as many as they can be. */
public class SuggestionLimitsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    @Test
    public void onePersonWithASprintOfADayHasOneDayAndTheTasksThatFitIntoIt() {
        Payments payments = Payments.teamWith(
                aPolicy().team(1).tasks(1, 2).largestHalfDays(2).build());
        payments.tagged(aDebtItem().of(1).halfDays(1).build());
        payments.tagged(aDebtItem().of(2).halfDays(1).build());
        payments.tagged(aDebtItem().of(3).halfDays(1).build());

        SuggestionView view = suggest(payments, Optional.of(new DateSpan(MONDAY, MONDAY)), WhatIf.NOTHING);

        assertThat(view.capacity().availableDays()).isEqualTo(PersonDays.ofDays(1));
        assertThat(view.picks()).hasSize(2);
        assertThat(view.quota().cost().maxPercent()).isEqualTo(200);
    }

    @Test
    public void withoutCapacityNothingIsPickedAndTheShortfallSaysWhy() {
        Payments payments = Payments.team();
        payments.tagged(aDebtItem().of(1).build());

        SuggestionView view = suggest(payments, Optional.empty(), capacity(0));

        assertThat(view.picks()).isEmpty();
        assertThat(view.nearMisses().get(0).reason().code()).isEqualTo("ballast.planning.no-capacity");
        assertThat(view.shortfall().orElseThrow().causes())
                .extracting(Refusal::code)
                .containsExactly("ballast.planning.shortfall-no-capacity");
    }

    @Test
    public void aSprintOfDaysOffHasNeitherCapacityNorTasks() {
        Payments payments = Payments.team();
        payments.tagged(aDebtItem().of(1).build());

        SuggestionView view =
                suggest(payments, Optional.of(new DateSpan(MONDAY.minusDays(2), MONDAY.minusDays(1))), WhatIf.NOTHING);

        assertThat(view.capacity().days()).isEqualTo(PersonDays.NONE);
        assertThat(view.quota().cost()).isEqualTo(new CostRangeView(PersonDays.NONE, PersonDays.NONE, 0, 0));
        assertThat(view.picks()).isEmpty();
        assertThat(view.shortfall()).isEmpty();
    }

    @Test
    public void aBoardWhoseItemsAreAllTooLargeOrNotEstimatedSaysHowManyAreWhich() {
        Payments payments = Payments.team();
        LongStream.rangeClosed(1, 30)
                .forEach(id -> payments.tagged(
                        aDebtItem().of(id).halfDays(Effort.MOST_HALF_DAYS).build()));
        LongStream.rangeClosed(31, 35)
                .forEach(id -> payments.tagged(aDebtItem().of(id).notEstimated().build()));

        SuggestionView view = suggest(payments, Optional.empty(), WhatIf.NOTHING);

        assertThat(view.picks()).isEmpty();
        assertThat(view.nearMisses())
                .hasSize(10)
                .allSatisfy(miss -> assertThat(miss.reason().code()).isEqualTo("ballast.planning.too-large"));
        assertThat(view.shortfall().orElseThrow().causes())
                .containsExactly(
                        Refusal.conflict("ballast.planning.shortfall-not-estimated")
                                .with(5),
                        Refusal.conflict("ballast.planning.shortfall-too-large").with(30));
    }

    @Test(timeout = 20_000)
    public void ofTenThousandItemsAllAlikeTheOldestIdsArePickedAndTheOthersLackOnePoint() {
        Payments payments = Payments.team();
        LongStream.rangeClosed(1, 10_000)
                .forEach(id -> payments.tagged(aDebtItem().of(id).build()));

        SuggestionView view = suggest(payments, Optional.empty(), WhatIf.NOTHING);

        assertThat(issues(view)).containsExactly(new IssueId(1), new IssueId(2));
        assertThat(view.nearMisses())
                .hasSize(10)
                .allSatisfy(miss -> assertThat(miss.reason().code()).isEqualTo("ballast.planning.beaten"));
        assertThat(view.alternatives())
                .isNotEmpty()
                .allSatisfy(other -> assertThat(other.loss()).isZero());
    }

    @Test
    public void whatBlocksEachOtherIsPickedTogetherOrNotAtAll() {
        Payments payments = Payments.team();
        IssueId one = payments.tagged(aDebtItem().of(1).build());
        IssueId other = payments.tagged(aDebtItem().of(2).build());
        payments.tagged(aDebtItem().of(3).build());
        payments.votes(one, 2);
        payments.votes(other, 2);
        payments.tracker.block(one, other);
        payments.tracker.block(other, one);
        payments.tracker.block(one, one);

        assertThat(issues(suggest(payments, Optional.empty(), WhatIf.NOTHING))).containsExactlyInAnyOrder(one, other);
        assertThat(issues(suggest(payments, Optional.empty(), capacity(1)))).containsExactly(new IssueId(3));
    }

    @Test
    public void whatAnIssueOfAnotherBoardBlocksWaitsForIt() {
        Payments payments = Payments.team();
        IssueId here = payments.tagged(aDebtItem().of(1).build());
        payments.tracker.with(anIssue(50).build());
        payments.items.save(aDebtItem().of(50).build());
        payments.tracker.block(here, new IssueId(50));

        SuggestionView view = suggest(payments, Optional.empty(), WhatIf.NOTHING);

        assertThat(view.picks()).isEmpty();
        assertThat(view.nearMisses().get(0).reason().code()).isEqualTo("ballast.planning.blocked");
        assertThat(view.nearMisses().get(0).reason())
                .isEqualTo(Refusal.conflict("ballast.planning.blocked").with(1).with("PAY-50"));
    }

    @Test
    public void theLargestPolicyWithTheMostThatCanBeOwedStaysANumber() {
        TeamPolicy largest = aPolicy()
                .team(TeamPolicy.LARGEST_TEAM)
                .weeks(TeamPolicy.LONGEST_SPRINT)
                .tasks(TeamPolicy.MOST_TASKS, TeamPolicy.MOST_TASKS)
                .largestHalfDays(Effort.MOST_HALF_DAYS)
                .perPerson()
                .build();
        Payments payments = Payments.teamWith(largest);
        int asked = TeamPolicy.LARGEST_TEAM * TeamPolicy.MOST_TASKS;
        payments.planning
                .past()
                .records()
                .add(aSprint(1).asked(asked, asked, AskedGround.POLICY).build());

        QuotaView quota = suggest(payments, Optional.empty(), WhatIf.NOTHING).quota();

        assertThat(quota.max()).isEqualTo(2 * asked);
        assertThat(quota.cost().maxDays()).isEqualTo(PersonDays.ofDays(200 * 2 * asked));
    }

    @Test
    public void momentsAndIdsAtTheEndsOfTheirRangesAreItemsLikeOthers() {
        Payments payments = Payments.team();
        payments.tagged(aDebtItem()
                .of(Long.MAX_VALUE)
                .taggedAt(Instant.ofEpochMilli(Long.MIN_VALUE))
                .build());
        payments.tagged(
                aDebtItem().of(1).taggedAt(Instant.ofEpochMilli(Long.MAX_VALUE)).build());

        SuggestionView view = suggest(payments, Optional.empty(), WhatIf.NOTHING);

        assertThat(issues(view)).containsExactly(new IssueId(Long.MAX_VALUE), new IssueId(1));
        assertThat(view.picks().get(1).candidate().ageWeeks()).isZero();
    }

    @Test
    public void whatChangesBetweenTheReadingAndTheAnswerIsLeftOutOfIt() {
        Payments payments = Payments.team();
        payments.tagged(aDebtItem().of(1).build());
        payments.issue(2);
        IssueId gone = payments.tagged(aDebtItem().of(3).build());
        payments.items.remove(gone);

        SuggestionView view = suggest(payments, Optional.empty(), WhatIf.NOTHING);

        assertThat(issues(view)).containsExactly(new IssueId(1));
        assertThat(view.nearMisses()).isEmpty();
    }

    @Test
    public void anotherCapacityInAQuestionIsAnotherShareOfItForEachPerson() {
        Payments payments = Payments.team();
        payments.tagged(aDebtItem().of(1).build());
        payments.issue(anIssue(1).assignedTo(ANN).build());
        assertThat(issues(suggest(payments, Optional.empty(), WhatIf.NOTHING))).containsExactly(new IssueId(1));

        SuggestionView view = suggest(payments, Optional.empty(), capacity(2));

        assertThat(issues(view)).isEmpty();
        assertThat(view.nearMisses().get(0).reason().code()).isEqualTo("ballast.planning.person-full");
        assertThat(issues(suggest(payments, Optional.empty(), capacity(4)))).containsExactly(new IssueId(1));
    }

    private static WhatIf capacity(int days) {
        return new WhatIf(Optional.empty(), Optional.of(PersonDays.ofDays(days)), List.of(), List.of());
    }

    private static List<IssueId> issues(SuggestionView view) {
        return view.picks().stream().map(pick -> pick.candidate().issueId()).toList();
    }

    private static SuggestionView suggest(Payments payments, Optional<DateSpan> days, WhatIf whatIf) {
        return done(new SuggestSprint(payments.debt, payments.planning, payments.initiatives, payments.asked())
                .handle(new SuggestSprint.Command(
                        ANN, BOARD.id(), Optional.empty(), Optional.empty(), days, whatIf, TODAY, NOW)));
    }
}
