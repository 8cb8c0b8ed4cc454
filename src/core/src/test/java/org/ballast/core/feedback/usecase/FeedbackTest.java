package org.ballast.core.feedback.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.feedback.usecase.FeedbackTeam.ADMIN;
import static org.ballast.core.feedback.usecase.FeedbackTeam.GUS;
import static org.ballast.core.feedback.usecase.FeedbackTeam.LI;
import static org.ballast.core.feedback.usecase.FeedbackTeam.MAYA;
import static org.ballast.core.feedback.usecase.FeedbackTeam.NOW;
import static org.ballast.core.feedback.usecase.FeedbackTeam.OMAR;
import static org.ballast.core.feedback.usecase.FeedbackTeam.UNTIL;
import static org.ballast.core.feedback.usecase.FeedbackTeam.code;
import static org.ballast.core.feedback.usecase.FeedbackTeam.done;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ballast.core.feedback.CommentAnswer;
import org.ballast.core.feedback.CommentStatus;
import org.ballast.core.feedback.FeedbackComment;
import org.ballast.core.shared.Argument;
import org.ballast.core.shared.Outcome;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.usecase.NextStateView;
import org.ballast.core.strategy.usecase.StrategyView;
import org.junit.Test;

/** Comments on a strategy that is out for feedback, from the first word to the agreement. */
public class FeedbackTest {

    private final FeedbackTeam team = new FeedbackTeam();

    @Test
    public void everybodyWhoMayReadItCommentsOnAnElementOrOnTheWhole() {
        FeedbackCommentView whole = done(team.comment(GUS, "Where is \"security\" <b>?</b>"));
        FeedbackCommentView pillar =
                done(team.comment(LI, "key-00001", Optional.of("P1"), Optional.of(2L), " Calm for whom?\r\n ", NOW));

        assertThat(whole.element()).isEmpty();
        assertThat(whole.changedSince()).isFalse();
        assertThat(whole.canAnswer()).isFalse();
        assertThat(pillar.element()).contains("P1");
        assertThat(pillar.title()).contains("Calm releases");
        assertThat(pillar.team()).contains("Search");
        assertThat(pillar.text()).isEqualTo("Calm for whom?");
        assertThat(pillar.by().displayName()).contains("Li");
        FeedbackView seen = done(team.view(GUS));
        assertThat(seen.comments()).extracting(FeedbackCommentView::commentId).containsExactly(1L, 2L);
        assertThat(seen.until()).contains(UNTIL);
        assertThat(seen.canComment()).isTrue();
        assertThat(seen.open()).isEqualTo(2);
        assertThat(seen.teams())
                .extracting(each -> each.name() + " " + each.comments())
                .containsExactly("Payments 0", "Search 1");
        assertThat(seen.teamsHidden()).isFalse();
    }

    @Test
    public void ownersAnswerAndTheListShowsWhatIsUnanswered() {
        done(team.comment(GUS, "One"));
        done(team.comment(GUS, "Two"));
        done(team.comment(GUS, "Three"));
        FeedbackCommentView answered = done(team.answer(MAYA, 1, "accepted", "We will.", 0));
        done(team.answer(OMAR, 3, "rejected", "Too dear.", 0));

        assertThat(answered.status()).isEqualTo(CommentStatus.ACCEPTED);
        assertThat(answered.revision()).isEqualTo(1);
        assertThat(answered.answers())
                .extracting(answer ->
                        answer.text() + " " + answer.by().displayName().orElseThrow())
                .containsExactly("We will. Maya");
        FeedbackView open = done(team.view(MAYA, Optional.of("open"), 0, 100));
        assertThat(open.comments()).extracting(FeedbackCommentView::text).containsExactly("Two");
        assertThat(open.total()).isEqualTo(1);
        assertThat(open.comments().get(0).canAnswer()).isTrue();
        assertThat(List.of(open.open(), open.accepted(), open.rejected())).containsExactly(1, 1, 1);
        assertThat(code(team.view(MAYA, Optional.of("late"), 0, 100))).isEqualTo("ballast.shared.choice-unknown");
    }

    @Test
    public void commentsComeInPages() {
        for (int number = 1; number <= 5; number++) {
            done(team.comment(GUS, "Comment " + number));
        }

        FeedbackView page = done(team.view(GUS, Optional.empty(), 3, 2));
        assertThat(page.comments()).extracting(FeedbackCommentView::text).containsExactly("Comment 4", "Comment 5");
        assertThat(page.total()).isEqualTo(5);
        assertThat(page.start()).isEqualTo(3);
        assertThat(page.limit()).isEqualTo(2);
        assertThat(done(team.view(GUS, Optional.empty(), 4, 2)).comments()).hasSize(1);
        assertThat(done(team.view(GUS, Optional.empty(), 9, 2)).comments()).isEmpty();
        assertThat(code(team.view(GUS, Optional.empty(), -1, 0)))
                .isEqualTo("start:ballast.shared.number-out-of-range limit:ballast.shared.number-out-of-range");
        assertThat(code(team.view(GUS, Optional.empty(), 0, 101))).isEqualTo("ballast.shared.number-out-of-range");
    }

    @Test
    public void onlyOwnersAnswer() {
        done(team.comment(GUS, "One"));

        assertThat(code(team.answer(LI, 1, "accepted", "Yes.", 0))).isEqualTo("ballast.strategy.owners-only");
        assertThat(code(team.answer(GUS, 1, "accepted", "Yes.", 0))).isEqualTo("ballast.strategy.owners-only");
        assertThat(done(team.view(LI)).comments().get(0).answerRefusal()).isPresent();
        assertThat(done(team.view(LI)).open()).isEqualTo(1);
    }

    @Test
    public void whoMayNotReadTheVersionLearnsNothing() {
        done(team.comment(LI, "One"));
        team.closeToOutsiders();

        assertThat(code(team.view(GUS))).isEqualTo("ballast.strategy.strategy-unknown");
        assertThat(code(team.comment(GUS, "Two"))).isEqualTo("ballast.strategy.strategy-unknown");
        assertThat(code(team.answer(GUS, 1, "accepted", "Yes.", 0))).isEqualTo("ballast.feedback.comment-unknown");
        assertThat(code(team.answer(GUS, 99, "accepted", "Yes.", 0))).isEqualTo("ballast.feedback.comment-unknown");
        assertThat(code(team.view(ADMIN))).isEqualTo("ballast.strategy.strategy-unknown");
        assertThat(code(new ViewFeedback(team.ports)
                        .handle(new ViewFeedback.Command(
                                MAYA, new StrategyId(99), Optional.empty(), Optional.empty(), 0, 9, NOW))))
                .isEqualTo("ballast.strategy.strategy-unknown");
    }

    @Test
    public void backInADraftReadersSeeNeitherTheVersionNorWhatWasSaid() {
        done(team.comment(GUS, "One"));
        done(team.move("draft", Optional.empty()));

        assertThat(code(team.view(GUS))).isEqualTo("ballast.strategy.strategy-unknown");
        assertThat(code(team.view(ADMIN))).isEqualTo("ballast.strategy.strategy-unknown");
        assertThat(done(team.view(LI)).comments()).hasSize(1);
        assertThat(code(team.comment(LI, "Two"))).isEqualTo("ballast.feedback.not-out");
        assertThat(done(team.view(LI)).canComment()).isFalse();
        assertThat(code(team.answer(MAYA, 1, "accepted", "Yes.", 0))).isEqualTo("done");
    }

    @Test
    public void afterTheDeadlineNobodyCommentsUntilTheOwnerMovesIt() {
        Outcome<FeedbackCommentView> last =
                team.comment(GUS, "key-00001", Optional.empty(), Optional.empty(), "In time", UNTIL);
        Outcome<FeedbackCommentView> late =
                team.comment(GUS, "key-00002", Optional.empty(), Optional.empty(), "Late", UNTIL.plusMillis(1));

        assertThat(code(last)).isEqualTo("done");
        assertThat(code(late)).isEqualTo("ballast.feedback.over");
        late.fold(done -> null, refusal -> assertThat(refusal.arguments()).containsExactly(new Argument.Moment(UNTIL)));

        done(team.move("feedback", Optional.of(UNTIL.plusSeconds(60))));
        assertThat(code(team.comment(
                        GUS, "key-00002", Optional.empty(), Optional.empty(), "Late", UNTIL.plusMillis(1))))
                .isEqualTo("done");
    }

    @Test
    public void whatArrivedInTimeIsDoneHoweverLateItIsSentAgain() {
        FeedbackCommentView first =
                done(team.comment(GUS, "key-00001", Optional.empty(), Optional.empty(), "In time", UNTIL));

        assertThat(done(team.comment(
                                GUS, "key-00001", Optional.empty(), Optional.empty(), "In time", UNTIL.plusSeconds(9)))
                        .commentId())
                .isEqualTo(first.commentId());
        assertThat(code(team.comment(
                        LI, "key-00001", Optional.empty(), Optional.empty(), "In time", UNTIL.plusSeconds(9))))
                .as("another author's key is another key")
                .isEqualTo("ballast.feedback.over");
        assertThat(done(team.view(GUS)).comments()).hasSize(1);
    }

    @Test
    public void aCommentIsAboutTheWordsThatItsAuthorRead() {
        int read = team.store.kernels().newest(team.strategy);
        team.write("Calm and early releases");
        int now = team.store.kernels().newest(team.strategy);

        assertThat(done(about(Optional.of(read), "key-00001")).changedSince()).isTrue();
        assertThat(done(about(Optional.of(now), "key-00002")).changedSince()).isFalse();
        assertThat(done(about(Optional.empty(), "key-00003")).changedSince()).isFalse();
        assertThat(code(about(Optional.of(now + 1), "key-00004"))).isEqualTo("ballast.feedback.revision-unknown");
        assertThat(code(about(Optional.of(0), "key-00005"))).isEqualTo("ballast.feedback.revision-unknown");
    }

    private Outcome<FeedbackCommentView> about(Optional<Integer> revision, String key) {
        return team.comment(GUS, key, Optional.of("P1"), revision, Optional.empty(), "Calm for whom?", NOW);
    }

    @Test
    public void movingTheDeadlineDoesNotMoveTheDayOnWhichItWentOut() {
        StrategyVersion out = version();

        done(team.move("feedback", Optional.of(UNTIL.plusSeconds(60)), NOW.plusSeconds(60)));

        assertThat(version().since()).isEqualTo(out.since());
        assertThat(version().by()).isEqualTo(out.by());
        assertThat(version().feedbackUntil()).contains(UNTIL.plusSeconds(60));
    }

    private StrategyVersion version() {
        return team.store.strategies().versions(team.strategy).get(0);
    }

    @Test
    public void theDeadlineIsAfterNowAndWithinAYear() {
        assertThat(code(team.move("feedback", Optional.of(NOW)))).isEqualTo("ballast.strategy.deadline-out-of-range");
        assertThat(code(team.move(
                        "feedback", Optional.of(NOW.plus(Duration.ofDays(366)).plusMillis(1)))))
                .isEqualTo("ballast.strategy.deadline-out-of-range");
        assertThat(code(team.move("feedback", Optional.of(NOW.plus(Duration.ofDays(366))))))
                .isEqualTo("done");
        StrategyView usual = done(team.move("feedback", Optional.empty()));
        assertThat(usual.versions().get(0).feedbackUntil()).contains(NOW.plus(Duration.ofDays(14)));
        assertThat(done(team.move("draft", Optional.of(NOW))).state().name()).isEqualTo("DRAFT");
    }

    @Test
    public void theSecondOfTwoWhoAnswerIsToldAndBothAnswersStay() {
        done(team.comment(GUS, "One"));
        team.unitOfWork.beforeNextRun(() -> team.comments.add(
                team.comments.find(team.strategy, 1).orElseThrow(),
                new CommentAnswer(1, CommentStatus.ACCEPTED, "Yes.", OMAR, NOW)));

        assertThat(code(team.answer(MAYA, 1, "rejected", "No.", 0))).isEqualTo("ballast.feedback.answered-meanwhile");
        FeedbackCommentView after = done(team.answer(MAYA, 1, "rejected", "No.", 1));

        assertThat(after.status()).isEqualTo(CommentStatus.REJECTED);
        assertThat(after.answers()).extracting(FeedbackAnswerView::text).containsExactly("Yes.", "No.");
    }

    @Test
    public void aCommentTakesTheNextPlaceInTheLogSoThatNobodyAgreesInThatMoment() {
        int before = team.store.kernels().newest(team.strategy);
        done(team.comment(GUS, "One"));
        done(team.comment(GUS, "One"));

        assertThat(team.store.kernels().newest(team.strategy))
                .as("what is sent again takes no other")
                .isEqualTo(before + 1);
        assertThat(done(team.view(MAYA)).comments()).hasSize(1);
    }

    @Test
    public void nobodyAgreesWhileACommentHasNoAnswer() {
        done(team.comment(GUS, "One"));
        done(team.comment(GUS, "Two"));

        assertThat(code(team.move("agreed", Optional.empty()))).isEqualTo("ballast.strategy.unanswered-comments");
        done(team.answer(MAYA, 1, "accepted", "Yes.", 0));
        StrategyView waiting = done(team.move("feedback", Optional.of(UNTIL)));
        NextStateView agree = waiting.next().get(2);
        assertThat(agree.can()).isFalse();
        assertThat(agree.refusal().orElseThrow().arguments()).containsExactly(new Argument.Count(1));
        done(team.answer(MAYA, 2, "rejected", "No.", 0));
        assertThat(code(team.move("agreed", Optional.empty()))).isEqualTo("done");

        assertThat(code(team.answer(MAYA, 2, "accepted", "Yes.", 1))).isEqualTo("ballast.strategy.frozen");
        assertThat(code(team.comment(GUS, "Three"))).isEqualTo("ballast.feedback.not-out");
        assertThat(done(team.view(GUS)).comments()).hasSize(2);
    }

    @Test
    public void whatCameInWhileTheVersionWasFrozenStillGetsItsAnswer() {
        done(team.move("agreed", Optional.empty()));
        team.comments.add(
                new FeedbackComment(
                        0, team.strategy, 1, Optional.empty(), 0, Optional.empty(), "Just now", GUS, NOW, List.of()),
                "key-00009");

        assertThat(code(team.answer(MAYA, 1, "accepted", "Yes.", 0))).isEqualTo("done");
        assertThat(code(team.answer(MAYA, 1, "rejected", "No.", 1))).isEqualTo("ballast.strategy.frozen");
    }

    @Test
    public void whatIsSentTwiceIsThereOnce() {
        FeedbackCommentView first =
                done(team.comment(GUS, "key-00001", Optional.empty(), Optional.empty(), "One", NOW));
        FeedbackCommentView again =
                done(team.comment(GUS, "key-00001", Optional.empty(), Optional.empty(), "One", NOW));

        assertThat(again.commentId()).isEqualTo(first.commentId());
        assertThat(done(team.view(GUS)).total()).isEqualTo(1);
    }

    @Test
    public void aTeamWhoseBoardOneMayNotSeeIsNotNamed() {
        done(team.comment(LI, "key-00001", Optional.empty(), Optional.of(2L), "For Search", NOW));
        team.tracker.hideFilter(team.search.filterId(), GUS);

        FeedbackView seen = done(team.view(GUS));
        assertThat(seen.teams()).extracting(FeedbackTeamView::name).containsExactly("Payments");
        assertThat(seen.teamsHidden()).isTrue();
        assertThat(seen.comments().get(0).team()).isEmpty();
        for (long unknown : new long[] {2, 3, -1}) {
            assertThat(code(team.comment(GUS, "key-00002", Optional.empty(), Optional.of(unknown), "x", NOW)))
                    .isEqualTo("ballast.feedback.team-unknown");
        }
    }

    @Test
    public void aCommentRemembersWhichWordsItIsAbout() {
        done(team.comment(GUS, "key-00001", Optional.of("P1"), Optional.empty(), "Calm?", NOW));
        assertThat(done(team.view(GUS)).comments().get(0).changedSince()).isFalse();

        team.write("Quiet releases");
        FeedbackCommentView changed = done(team.view(GUS)).comments().get(0);
        assertThat(changed.changedSince()).isTrue();
        assertThat(changed.title()).contains("Quiet releases");

        team.append(Optional.empty());
        FeedbackCommentView gone = done(team.view(GUS)).comments().get(0);
        assertThat(gone.changedSince()).isTrue();
        assertThat(gone.title()).isEmpty();
        assertThat(gone.element()).contains("P1");
    }

    @Test
    public void everyFieldIsCheckedAndAllAreAnsweredAtOnce() {
        assertThat(code(team.comment(GUS, "short", Optional.empty(), Optional.of(9L), " \n ", NOW)))
                .isEqualTo("text:ballast.shared.value-missing team:ballast.feedback.team-unknown"
                        + " key:ballast.feedback.key-unreadable");
        assertThat(code(team.comment(GUS, "🙂".repeat(4000)))).isEqualTo("done");
        assertThat(code(team.comment(GUS, "x".repeat(4001)))).isEqualTo("ballast.shared.text-too-long");
        for (String element : List.of("P2", "X1", "", "p1", "P01", "<b>")) {
            assertThat(code(team.comment(GUS, "key-00003", Optional.of(element), Optional.empty(), "x", NOW)))
                    .isEqualTo("ballast.strategy.element-unknown");
        }
        assertThat(code(team.answer(MAYA, 1, "open", "", 0)))
                .isEqualTo("status:ballast.shared.choice-unknown text:ballast.shared.value-missing");
        assertThat(code(team.answer(MAYA, 1, "accepted", "x".repeat(2001), 0)))
                .isEqualTo("ballast.shared.text-too-long");
    }

    @Test
    public void thereIsRoomForTwoThousandComments() {
        for (int number = 0; number < 2000; number++) {
            team.comments.add(
                    new FeedbackComment(
                            0, team.strategy, 1, Optional.empty(), 0, Optional.empty(), "x", GUS, NOW, List.of()),
                    "key-" + (10_000 + number));
        }

        assertThat(code(team.comment(GUS, "One more"))).isEqualTo("ballast.feedback.full");
    }
}
