package org.ballast.core.round.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.round.RoundStage.CLOSED;
import static org.ballast.core.round.RoundStage.COLLECT;
import static org.ballast.core.round.RoundStage.ESTIMATE;
import static org.ballast.core.round.RoundStage.REVEAL;
import static org.ballast.core.round.RoundStage.UNDERSTAND;
import static org.ballast.core.round.RoundStage.VOTE;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;
import static org.ballast.core.testing.Payments.refused;
import static org.ballast.core.testing.RoundTeam.CLEO;
import static org.ballast.core.testing.RoundTeam.ONE;
import static org.ballast.core.testing.RoundTeam.THREE;
import static org.ballast.core.testing.RoundTeam.TWO;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.round.Mark;
import org.ballast.core.round.Question;
import org.ballast.core.round.RoundAction;
import org.ballast.core.round.RoundEvent;
import org.ballast.core.round.RoundForm;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.RoundTeam;
import org.junit.Test;

/** The stages before the vote: who may open and move a round, understanding, and blind estimates. */
public class RoundStagesTest {

    private final RoundTeam team = new RoundTeam();

    @Test
    public void isOpenedByWhoRunsTheBoardsRoundsWithEverythingUsual() {
        assertThat(refusal(team.tryOpen(BEN, RoundTeam.usual()))).isEqualTo("ballast.lead.run-not-allowed");

        RoundView round = team.open(RoundTeam.usual());

        assertThat(round.stage()).isEqualTo(COLLECT);
        assertThat(round.stages())
                .extracting(RoundStageView::stage)
                .containsExactly(COLLECT, UNDERSTAND, ESTIMATE, VOTE);
        assertThat(round.dots()).isEqualTo(new RoundDotLimitsView(5, 3, 0, 5));
        assertThat(round.quorum()).isEqualTo(new QuorumView(50, 2, 3, false, Optional.empty(), Optional.empty()));
        assertThat(round.items()).extracting(RoundItemView::issueId).containsExactly(ONE, TWO, THREE);
        assertThat(round.participants()).hasSize(3);
        assertThat(refusal(team.tryOpen(ANN, RoundTeam.usual()))).isEqualTo("ballast.round.already-open");
    }

    @Test
    public void namesEverythingThatIsWrongWithAForm() {
        RoundForm form = new RoundForm(
                Optional.of(" "),
                Optional.of(List.of("collect")),
                Optional.of("hours"),
                Optional.empty(),
                Optional.of(0),
                Optional.of(100),
                Optional.of(101),
                Optional.of(0),
                Optional.empty(),
                Map.of(VOTE, team.now.minusSeconds(1)),
                false,
                Optional.empty());

        assertThat(refusedFields(form))
                .containsExactly(
                        "title",
                        "stages",
                        "scale",
                        "dotBudget",
                        "dotsPerItem",
                        "quorumPercent",
                        "understoodPercent",
                        "deadlines.vote");
    }

    @Test
    public void refusesDeadlinesThatAreOutOfOrder() {
        RoundForm form = RoundTeam.form(
                Optional.empty(), Map.of(COLLECT, team.now.plusSeconds(9000), VOTE, team.now.plusSeconds(8000)));

        assertThat(refusal(team.tryOpen(ANN, form))).isEqualTo("ballast.round.deadlines-out-of-order");
    }

    @Test
    public void tellsASecondFacilitatorWhoWasFaster() {
        team.open(RoundTeam.usual());
        done(team.move(ANN, COLLECT, UNDERSTAND));
        team.payments.tracker.makeAdministrator(CLEO, BOARD.project());

        assertThat(refusal(team.move(CLEO, COLLECT, ESTIMATE))).isEqualTo("ballast.round.somebody-was-faster");
        assertThat(refusal(team.move(BEN, UNDERSTAND, ESTIMATE))).isEqualTo("ballast.round.steer-not-allowed");
        assertThat(team.round(CLEO).stage()).isEqualTo(UNDERSTAND);
    }

    @Test
    public void goesBackOnlyAsLongAsNothingWasShown() {
        team.open(RoundTeam.usual());
        done(team.move(ANN, COLLECT, UNDERSTAND));
        done(team.move(ANN, UNDERSTAND, COLLECT));
        assertThat(refusal(team.move(ANN, COLLECT, VOTE))).isEqualTo("ballast.round.no-such-move");
        done(team.move(ANN, COLLECT, ESTIMATE));
        assertThat(refusal(team.move(ANN, ESTIMATE, UNDERSTAND))).isEqualTo("ballast.round.no-such-move");
        assertThat(refusal(team.move(ANN, ESTIMATE, VOTE))).isEqualTo("ballast.round.no-such-move");
        done(team.move(ANN, ESTIMATE, REVEAL));
        assertThat(refusal(team.move(ANN, REVEAL, ESTIMATE))).isEqualTo("ballast.round.no-such-move");
        assertThat(refusal(team.move(ANN, REVEAL, CLOSED))).isEqualTo("ballast.round.no-such-move");
    }

    @Test
    public void putsUnansweredItemsFirst() {
        understanding();
        done(team.mark(BEN, ONE, "clear"));
        done(team.mark(CLEO, TWO, "not-my-area"));

        assertThat(team.round(BEN).items()).extracting(RoundItemView::issueId).containsExactly(THREE, TWO, ONE);
        assertThat(team.item(BEN, ONE).myMark()).contains(Mark.CLEAR);
        assertThat(team.item(CLEO, ONE).understanding()).contains(new UnderstandingView(1, 0, 0, 2, false));
    }

    @Test
    public void understandsAnItemOnceEnoughHaveAnsweredAndNoQuestionIsOpen() {
        understanding();
        done(team.mark(ANN, ONE, "clear"));
        done(team.mark(BEN, ONE, "clear"));
        assertThat(understood(ONE)).isFalse();
        done(team.ask(CLEO, ONE, "Which bank?"));
        assertThat(understood(ONE)).isFalse();
        QuestionView question = team.item(BEN, ONE).questions().get(0);

        done(team.reply(BEN, question.number(), "Both."));

        assertThat(understood(ONE)).isTrue();
        QuestionView answered = team.item(CLEO, ONE).questions().get(0);
        assertThat(answered.open()).isFalse();
        assertThat(answered.reply()).contains("Both.");
        assertThat(answered.mine()).isTrue();
        assertThat(refusal(team.reply(BEN, question.number(), "Again."))).isEqualTo("ballast.round.question-closed");
    }

    @Test
    public void takesAQuestionBackWithAnotherMark() {
        understanding();
        done(team.ask(CLEO, ONE, "Which bank?"));
        done(team.ask(CLEO, ONE, "Which bank?"));
        assertThat(team.item(BEN, ONE).questions()).hasSize(1);
        done(team.ask(CLEO, ONE, "Which bank then?"));
        done(team.mark(CLEO, ONE, "clear"));

        assertThat(team.item(BEN, ONE).questions()).isEmpty();
        assertThat(team.store.answers().questions(team.roundId()))
                .extracting(Question::takenBack)
                .containsExactly(true, true);
    }

    @Test
    public void takesNoMoreQuestionsAboutAnItemThanOnePageShows() {
        understanding();
        for (int number = 1; number <= MarkItem.MOST_QUESTIONS; number++) {
            done(team.ask(CLEO, ONE, "Question " + number));
            done(team.reply(ANN, team.item(ANN, ONE).questions().get(number - 1).number(), "Yes"));
        }

        assertThat(refusal(team.ask(BEN, ONE, "One more?"))).isEqualTo("ballast.round.too-many-questions");
        done(team.mark(BEN, ONE, "clear"));
        done(team.ask(BEN, TWO, "One more?"));
    }

    @Test
    public void refusesQuestionsWithoutTextOrTooLong() {
        understanding();

        assertThat(refusal(team.ask(CLEO, ONE, "  "))).isEqualTo("ballast.shared.value-missing");
        assertThat(refusal(team.ask(CLEO, ONE, "x".repeat(1001)))).isEqualTo("ballast.shared.text-too-long");
        done(team.ask(CLEO, ONE, "x".repeat(1000)));
        assertThat(refusal(team.mark(CLEO, ONE, "dunno"))).isEqualTo("ballast.shared.choice-unknown");
    }

    @Test
    public void goesOnWithOpenQuestionsOnlyWhenToldToAndKeepsThatInTheLog() {
        understanding();
        done(team.ask(CLEO, ONE, "Which bank?"));

        assertThat(refusal(team.move(ANN, UNDERSTAND, ESTIMATE))).isEqualTo("ballast.round.open-questions");
        done(team.move(ANN, UNDERSTAND, ESTIMATE, true, false));

        assertThat(team.log(BEN).lines())
                .filteredOn(line -> line.action() == RoundAction.OVERRODE_QUESTIONS)
                .extracting(NoticeView::issueId)
                .containsExactly(Optional.of(ONE));
    }

    @Test
    public void tellsNobodyByTheLogThatAHiddenItemHadAnOpenQuestion() {
        understanding();
        done(team.ask(CLEO, ONE, "Which bank?"));
        team.payments.tracker.hide(ONE, BEN);

        done(team.move(ANN, UNDERSTAND, ESTIMATE, true, false));

        assertThat(log(BEN)).doesNotContain(RoundAction.OVERRODE_QUESTIONS);
    }

    @Test
    public void doesNotReopenAnItemForALateJoiner() {
        understanding();
        for (UserId person : List.of(ANN, BEN, CLEO)) {
            done(team.mark(person, ONE, "clear"));
        }
        assertThat(understood(ONE)).isTrue();
        UserId dora = new UserId("10004");
        team.join(dora);

        assertThat(understood(ONE)).isTrue();
        done(team.ask(dora, ONE, "Why?"));
        assertThat(understood(ONE)).isFalse();
    }

    @Test
    public void keepsEstimatesFromEverybodyElseUntilTheReveal() {
        estimating();
        RoundView before = team.round(BEN);
        done(team.estimate(CLEO, ONE, 5));

        assertThat(team.round(BEN)).isEqualTo(before);
        assertThat(team.round(ANN).items()).allMatch(item -> item.estimates().isEmpty());
        assertThat(team.item(CLEO, ONE).myStep()).contains(5);
        done(team.estimate(CLEO, ONE, 0));
        assertThat(team.item(CLEO, ONE).myStep()).isEmpty();
    }

    @Test
    public void revealsAllAtOnceSortedByDisagreement() {
        estimating();
        estimates(ONE, 2, 2, 3);
        estimates(TWO, 1, 4, 2);
        done(team.move(ANN, ESTIMATE, REVEAL));

        RoundView round = team.round(BEN);

        assertThat(round.items()).extracting(RoundItemView::issueId).containsExactly(TWO, ONE, THREE);
        assertThat(round.items().get(0).estimates()).contains(new EstimatesView(List.of(1, 2, 4), 3, true));
        assertThat(round.items().get(1).estimates()).contains(new EstimatesView(List.of(2, 2, 3), 1, false));
        assertThat(round.items().get(2).estimates()).isEmpty();
        assertThat(refusal(team.estimate(BEN, ONE, 1))).isEqualTo("ballast.round.wrong-stage");
        assertThat(actions()).contains(RoundAction.ESTIMATED);
    }

    @Test
    public void savesWhatWasAgreedToTheItem() {
        estimating();
        assertThat(refusal(team.agree(ANN, ONE, 4))).isEqualTo("ballast.round.wrong-stage");
        done(team.move(ANN, ESTIMATE, REVEAL));
        assertThat(refusal(team.agree(BEN, ONE, 4))).isEqualTo("ballast.round.steer-not-allowed");
        assertThat(refusal(team.agree(ANN, ONE, 8))).isEqualTo("ballast.shared.number-out-of-range");

        RoundItemView item = done(team.agree(ANN, ONE, 4));

        assertThat(item.agreedStep()).contains(4);
        assertThat(team.payments.items.find(ONE).orElseThrow().values().estimate())
                .contains(Effort.ofDays(3));
        assertThat(team.payments.publisher.of(ONE).orElseThrow().estimate()).contains(Effort.ofDays(3));
        done(team.agree(ANN, ONE, 7));
        assertThat(team.payments.items.find(ONE).orElseThrow().values().estimate())
                .isEmpty();
    }

    @Test
    public void showsTheSpreadBesideTheRanking() {
        estimating();
        estimates(TWO, 1, 4, 2);
        done(team.move(ANN, ESTIMATE, REVEAL));
        done(team.move(ANN, REVEAL, VOTE));
        team.close();

        assertThat(team.item(BEN, TWO).result().orElseThrow().spread()).contains(3);
        assertThat(team.item(BEN, ONE).result().orElseThrow().spread()).isEmpty();
    }

    @Test
    public void refusesAnswersAboutHiddenItemsAsIfTheyDidNotExist() {
        understanding();
        done(team.ask(CLEO, TWO, "Secret?"));
        team.payments.tracker.hide(TWO, BEN);
        long question = team.item(CLEO, TWO).questions().get(0).number();

        assertThat(refusal(team.mark(BEN, TWO, "clear"))).isEqualTo("ballast.shared.issue-unknown");
        assertThat(refusal(team.mark(BEN, new IssueId(999), "clear"))).isEqualTo("ballast.shared.issue-unknown");
        assertThat(refusal(team.reply(BEN, question, "No."))).isEqualTo("ballast.round.question-unknown");
        team.payments.tracker.hide(TWO, ANN);
        done(team.move(ANN, UNDERSTAND, ESTIMATE));
    }

    @Test
    public void movesTheVersionOnlyForWhatSomebodyMaySee() {
        understanding();
        team.payments.tracker.hide(TWO, BEN);
        long version = team.state(BEN, 0).version();

        done(team.ask(CLEO, TWO, "Secret?"));
        assertThat(team.state(BEN, version).version()).isEqualTo(version);
        assertThat(team.state(ANN, version).version()).isGreaterThan(version);
        done(team.ask(CLEO, ONE, "Open?"));
        assertThat(team.state(BEN, version).version()).isGreaterThan(version);
        assertThat(team.round(BEN).version()).isEqualTo(team.state(BEN, 0).version());
    }

    @Test
    public void showsTheLogWithoutLinesAboutHiddenItems() {
        understanding();
        team.payments.tracker.hide(TWO, BEN);
        done(team.ask(CLEO, TWO, "Secret?"));
        done(team.ask(CLEO, ONE, "Open?"));

        assertThat(log(BEN)).containsExactly(RoundAction.OPENED, RoundAction.MOVED, RoundAction.ASKED);
        assertThat(log(ANN)).hasSize(4);
    }

    @Test
    public void changesRulesAndPeopleWhileItRuns() {
        team.open(RoundTeam.usual());
        Instant until = team.now.plusSeconds(5000);

        RoundView round = team.change(
                ANN,
                new RoundForm(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(7),
                        Optional.empty(),
                        Optional.of(0),
                        Optional.of(100),
                        Optional.empty(),
                        Map.of(COLLECT, until),
                        false,
                        Optional.empty()),
                List.of(CLEO.value(), "nobody"),
                Optional.of("ben brook"));

        assertThat(round.dots()).isEqualTo(new RoundDotLimitsView(7, 3, 0, 7));
        assertThat(round.quorum()).isEqualTo(new QuorumView(0, 0, 2, false, Optional.empty(), Optional.empty()));
        assertThat(round.understoodPercent()).isEqualTo(100);
        assertThat(round.deadline()).contains(until);
        assertThat(round.facilitator().displayName()).contains("Ben Brook");
        assertThat(round.title()).isEqualTo("Q4");
        done(team.move(BEN, COLLECT, UNDERSTAND));
        assertThat(refusal(team.mark(CLEO, ONE, "clear"))).isEqualTo("ballast.round.not-a-participant");
        assertThat(actions()).contains(RoundAction.CHANGED_SETTINGS, RoundAction.HANDED_OVER, RoundAction.LEFT);
    }

    @Test
    public void logsWhoChangedWhatFromWhatToWhat() {
        team.open(RoundTeam.form(Optional.empty(), Map.of(VOTE, Instant.parse("2030-01-01T00:00:00Z"))));
        RoundForm form = new RoundForm(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(7),
                Optional.of(2),
                Optional.of(60),
                Optional.of(90),
                Optional.of(false),
                Map.of(COLLECT, Instant.parse("2029-01-01T00:00:00Z"), VOTE, Instant.parse("2031-01-01T00:00:00Z")),
                false,
                Optional.empty());

        team.change(ANN, form, List.of(CLEO.value()), Optional.of("ben brook"));

        assertThat(details(RoundAction.CHANGED_SETTINGS))
                .containsExactly(
                        "dot-budget 5 7",
                        "dots-per-item 3 2",
                        "quorum 50 60",
                        "understood 80 90",
                        "self-vote true false",
                        "deadline-collect - 2029-01-01T00:00:00Z",
                        "deadline-vote 2030-01-01T00:00:00Z 2031-01-01T00:00:00Z");
        assertThat(details(RoundAction.HANDED_OVER)).containsExactly("Ben Brook");
        assertThat(details(RoundAction.LEFT)).containsExactly("Cleo Cole");
        assertThat(team.log(BEN).lines())
                .allMatch(line -> line.by().displayName().orElseThrow().equals("Ann Archer"));
    }

    @Test
    public void doesNotLogThatSomebodyEstimatedToWhoSeesNothingOfIt() {
        team.open(RoundTeam.usual());
        done(team.move(ANN, COLLECT, ESTIMATE));
        done(team.estimate(CLEO, TWO, 1));
        done(team.estimate(ANN, ONE, 1));
        team.payments.tracker.hide(TWO, BEN);
        done(team.move(ANN, ESTIMATE, REVEAL));

        assertThat(estimators(ANN)).containsExactly("Ann Archer", "Cleo Cole");
        assertThat(estimators(BEN)).containsExactly("Ann Archer");
    }

    private List<String> estimators(UserId viewer) {
        return team.log(viewer).lines().stream()
                .filter(line -> line.action() == RoundAction.ESTIMATED)
                .map(line -> line.by().displayName().orElseThrow())
                .sorted()
                .toList();
    }

    private List<String> details(RoundAction action) {
        return team.log(ANN).lines().stream()
                .filter(line -> line.action() == action)
                .map(NoticeView::detail)
                .toList();
    }

    @Test
    public void takesWhatWasTaggedWhileTheTeamCollected() {
        team.open(RoundTeam.usual());
        IssueId later = team.add(aDebtItem().of(9).build());
        assertThat(team.round(BEN).items()).hasSize(3);

        done(team.move(ANN, COLLECT, UNDERSTAND));

        assertThat(team.round(BEN).items()).extracting(RoundItemView::issueId).contains(later);
    }

    private void understanding() {
        team.open(RoundTeam.usual());
        done(team.move(ANN, COLLECT, UNDERSTAND));
    }

    private void estimating() {
        team.open(RoundTeam.usual());
        done(team.move(ANN, COLLECT, ESTIMATE));
    }

    private void estimates(IssueId issue, int ann, int ben, int cleo) {
        done(team.estimate(ANN, issue, ann));
        done(team.estimate(BEN, issue, ben));
        done(team.estimate(CLEO, issue, cleo));
    }

    private boolean understood(IssueId issue) {
        return team.item(ANN, issue).understanding().orElseThrow().understood();
    }

    private List<RoundAction> actions() {
        return team.store.log().after(team.roundId(), 0).stream()
                .map(RoundEvent::action)
                .toList();
    }

    private List<RoundAction> log(UserId viewer) {
        return team.log(viewer).lines().stream().map(NoticeView::action).toList();
    }

    private List<String> refusedFields(RoundForm form) {
        List<String> fields = new ArrayList<>();
        refused(team.tryOpen(ANN, form)).causes().forEach(cause -> flat(cause, fields));
        return fields;
    }

    private static void flat(Refusal refusal, List<String> fields) {
        if (refusal.causes().isEmpty()) {
            fields.add(refusal.field().orElse("?"));
        }
        refusal.causes().forEach(cause -> flat(cause, fields));
    }
}
