package org.ballast.core.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refused;
import static org.ballast.core.testing.RoundTeam.CLEO;
import static org.ballast.core.testing.RoundTeam.ONE;
import static org.ballast.core.testing.RoundTeam.TWO;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.BallotChange;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.Tally;
import org.ballast.core.debt.Vote;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.Invitation;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.InMemoryTracker;
import org.ballast.core.testing.RoundTeam;
import org.junit.Test;

/** The small rules that a debt round is made of. */
public class RoundModelTest {

    private static final RoundId ROUND = new RoundId(1);

    @Test
    public void estimatesInStepsThatEndWithTooBig() {
        EstimateScale days = EstimateScale.usual(ScaleKind.PERSON_DAYS);

        assertThat(days.steps()).isEqualTo(7);
        assertThat(days.effort(1)).contains(new Effort(1));
        assertThat(days.effort(6)).contains(Effort.ofDays(8));
        assertThat(days.effort(7)).isEmpty();
        assertThat(days.effort(0)).isEmpty();
        assertThat(days.has(0)).isFalse();
        assertThat(days.has(1)).isTrue();
        assertThat(days.has(7)).isTrue();
        assertThat(days.has(8)).isFalse();
        assertThat(EstimateScale.usual(ScaleKind.T_SHIRT).steps()).isEqualTo(6);
        assertThat(EstimateScale.usual(ScaleKind.POINTS).effort(3)).contains(new Effort(3));
        assertThatThrownBy(() -> new EstimateScale(ScaleKind.T_SHIRT, List.of(new Effort(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EstimateScale(ScaleKind.T_SHIRT, efforts(1, 2, 3, 5, 4)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void takesTheTeamsOwnDaysForSizesAndPoints() {
        assertThat(scale("t-shirt", "1", "2", "2", "10", "200").efforts()).isEqualTo(efforts(2, 4, 4, 20, 400));
        assertThat(scale("person-days", "1", "2").efforts())
                .isEqualTo(EstimateScale.usual(ScaleKind.PERSON_DAYS).efforts());
        for (List<String> wrong : List.of(
                List.of("1", "2", "3", "4"),
                List.of("1", "2", "3", "4", "3"),
                List.of("0.3", "1", "2", "3", "4"),
                List.of("1", "2", "3", "4", "201"))) {
            assertThat(refused(form("t-shirt", wrong).check(MONDAY)).code())
                    .isEqualTo("ballast.round.scale-days-wrong");
        }
    }

    @Test
    public void refusesAPlanThatMakesNoSense() {
        EstimateScale scale = EstimateScale.usual(ScaleKind.POINTS);

        assertThatThrownBy(() -> new RoundPlan("Q", List.of(RoundStage.COLLECT), scale, 50, 80, true, Map.of(), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoundPlan(
                        "Q", List.of(RoundStage.VOTE, RoundStage.CLOSED), scale, 50, 80, true, Map.of(), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoundPlan("Q", List.of(RoundStage.VOTE), scale, -1, 80, true, Map.of(), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoundPlan("Q", List.of(RoundStage.VOTE), scale, 50, 0, true, Map.of(), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoundPlan("Q", List.of(RoundStage.VOTE), scale, 50, 101, true, Map.of(), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new RoundPlan("Q", List.of(RoundStage.VOTE), scale, 0, 1, true, Map.of(), false).quorumPercent())
                .isZero();
    }

    @Test
    public void needsAShareOfTheParticipantsRoundedUp() {
        assertThat(new Quorum(50, Set.of(ANN, BEN, CLEO)).needed()).isEqualTo(2);
        assertThat(new Quorum(0, Set.of(ANN)).needed()).isZero();
        assertThat(new Quorum(100, Set.of(ANN, BEN)).needed()).isEqualTo(2);
        assertThat(new Quorum(67, Set.of(ANN, BEN, CLEO)).needed()).isEqualTo(3);
        assertThat(new Quorum(50, Set.of(ANN, BEN)).isReached(List.of(CLEO))).isFalse();
        assertThat(new Quorum(50, Set.of(ANN, BEN)).isReached(List.of(ANN))).isTrue();
        assertThat(new Quorum(100, Set.of(ANN, BEN)).isReached(List.of(ANN, ANN)))
                .isFalse();
    }

    @Test
    public void understandsNothingWithoutParticipants() {
        assertThat(Understanding.of(List.of(), List.of(), MONDAY, 0, 80))
                .isEqualTo(new Understanding(Map.of(), 0, false));
    }

    @Test
    public void understandsFromTheShareOnAndNotBelow() {
        List<Participant> five = new ArrayList<>();
        List<ItemMark> marks = new ArrayList<>();
        for (int person = 1; person <= 5; person++) {
            five.add(Participant.joining(new UserId("p" + person), MONDAY));
            marks.add(new ItemMark(ONE, new UserId("p" + person), Mark.CLEAR, MONDAY));
        }

        assertThat(Understanding.of(marks.subList(0, 4), five, MONDAY, 0, 80).understood())
                .isTrue();
        assertThat(Understanding.of(marks.subList(0, 3), five, MONDAY, 0, 80).understood())
                .isFalse();
        assertThat(Understanding.of(marks, five, MONDAY, 1, 80).understood()).isFalse();
        assertThat(Understanding.of(marks.subList(0, 3), five, MONDAY, 0, 80).missing())
                .isEqualTo(2);
        assertThat(Understanding.of(marks, five, MONDAY.minusSeconds(1), 0, 80).counts())
                .isEqualTo(Map.of(Mark.CLEAR, 5));
        assertThat(Understanding.of(marks.subList(0, 1), five, MONDAY.minusSeconds(1), 0, 80))
                .isEqualTo(new Understanding(Map.of(Mark.CLEAR, 1), 0, true));
    }

    @Test
    public void measuresHowFarEstimatesLieApart() {
        assertThat(Spreads.of(List.of(
                        new Estimate(ONE, ANN, 5, MONDAY),
                        new Estimate(ONE, BEN, 2, MONDAY),
                        new Estimate(ONE, CLEO, 3, MONDAY),
                        new Estimate(TWO, ANN, 1, MONDAY))))
                .isEqualTo(Map.of(ONE, 3));
    }

    @Test
    public void findsPeopleByNameAndByGroupAndNamesThoseItCanNot() {
        RoundTeam team = new RoundTeam();
        InMemoryTracker people = team.payments.tracker;

        assertThat(done(new Invitation(List.of("cleo cole"), List.of("payments"))
                        .find(people, team.groups, RoundRules.MOST_PARTICIPANTS)))
                .containsExactly(ANN, BEN, CLEO);
        Refusal refusal = refused(new Invitation(List.of("nobody"), List.of("nothing"))
                .find(people, team.groups, RoundRules.MOST_PARTICIPANTS));
        assertThat(refusal.causes())
                .extracting(Refusal::code)
                .containsExactly("ballast.shared.person-unknown", "ballast.shared.group-unknown");
    }

    @Test
    public void takesNoMoreThanNinetyNinePeople() {
        RoundTeam team = new RoundTeam();
        List<UserId> many = new ArrayList<>();
        for (int person = 0; person < 100; person++) {
            many.add(new UserId("p" + person));
        }

        assertThat(refused(new Invitation(List.of(), List.of("all"))
                                .find(team.payments.tracker, group -> Optional.of(many), RoundRules.MOST_PARTICIPANTS))
                        .code())
                .isEqualTo("ballast.shared.too-many-people");
        assertThat(done(new Invitation(List.of(), List.of("all"))
                        .find(
                                team.payments.tracker,
                                group -> Optional.of(many.subList(0, 99)),
                                RoundRules.MOST_PARTICIPANTS)))
                .hasSize(99);
    }

    @Test
    public void carriesDotsAsFarAsABallotHasRoom() {
        List<Vote> standing = new ArrayList<>();
        for (int slot = 1; slot <= 98; slot++) {
            standing.add(new Vote(TWO, slot, slot, MONDAY));
        }
        standing.add(new Vote(ONE, 99, 1, MONDAY));

        BallotChange change = CarriedBallot.into(new Ballot(ROUND, ANN, standing), Set.of(ONE), Map.of(ONE, 3), MONDAY);

        assertThat(change.removed()).containsExactly(new Vote(ONE, 99, 1, MONDAY));
        assertThat(change.added()).containsExactly(new Vote(ONE, 99, 1, MONDAY));
    }

    @Test
    public void mergesABallotWithinTheCap() {
        Ballot ballot = new Ballot(
                ROUND,
                ANN,
                List.of(new Vote(ONE, 1, 1, MONDAY), new Vote(ONE, 2, 2, MONDAY), new Vote(TWO, 3, 2, MONDAY)));

        MergedBallot merged = MergedBallot.of(ballot, ONE, TWO, 2);

        assertThat(merged.surplus()).isEqualTo(1);
        assertThat(merged.change().removed()).hasSize(2);
        assertThat(merged.change().added()).containsExactly(new Vote(TWO, 1, 1, MONDAY));
        assertThat(MergedBallot.of(ballot, ONE, TWO, 0).surplus()).isEqualTo(2);
    }

    @Test
    public void keepsQuestionsWithinTheirLength() {
        assertThatThrownBy(() -> question(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> question("🙂".repeat(1001))).isInstanceOf(IllegalArgumentException.class);
        assertThat(question("🙂".repeat(1000)).isOpen()).isTrue();
    }

    @Test
    public void countsMovesStepsAndRanksFromOne() {
        assertThatThrownBy(() -> new RoundMove(0, RoundStage.VOTE, MONDAY, ANN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Estimate(ONE, ANN, 0, MONDAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoundResult(ONE, 0, Tally.NONE, Optional.empty(), Optional.empty(), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoundItem(ONE, ItemState.MERGED, MONDAY, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Question question(String text) {
        return new Question(0, ONE, ANN, MONDAY, text, Optional.empty(), false);
    }

    private static EstimateScale scale(String kind, String... days) {
        return done(form(kind, List.of(days)).check(MONDAY)).plan().scale();
    }

    private static RoundForm form(String kind, List<String> days) {
        return new RoundForm(
                Optional.of("Q4"),
                Optional.empty(),
                Optional.of(kind),
                Optional.of(days.stream().map(BigDecimal::new).toList()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                false,
                Optional.empty());
    }

    private static List<Effort> efforts(int... halfDays) {
        List<Effort> efforts = new ArrayList<>();
        for (int each : halfDays) {
            efforts.add(new Effort(each));
        }
        return efforts;
    }
}
