package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.util.Optional;
import org.ballast.core.debt.RoundId;
import org.ballast.core.round.Estimate;
import org.ballast.core.round.ItemMark;
import org.ballast.core.round.Mark;
import org.ballast.core.round.Question;
import org.ballast.core.round.RoundAnswers;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link RoundAnswers} does. */
public abstract class RoundAnswersContract {

    private static final RoundId ROUND = new RoundId(1);
    private static final RoundId OTHER_ROUND = new RoundId(2);
    private static final UserId ANN = new UserId("10001");
    private static final UserId BEN = new UserId("10002");
    private static final IssueId ONE = new IssueId(1);
    private static final IssueId TWO = new IssueId(2);

    /** Without anything in it. */
    protected abstract RoundAnswers newAnswers();

    @Test
    public void keepsOneMarkOfAPersonForAnItem() {
        RoundAnswers answers = newAnswers();
        ItemMark later = new ItemMark(ONE, BEN, Mark.NOT_MY_AREA, MONDAY.plusSeconds(1));
        ItemMark ofAnn = new ItemMark(ONE, ANN, Mark.CLEAR, MONDAY);
        ItemMark ofAnother = new ItemMark(TWO, ANN, Mark.QUESTION, MONDAY);

        answers.save(ROUND, new ItemMark(ONE, BEN, Mark.QUESTION, MONDAY));
        answers.save(ROUND, ofAnother);
        answers.save(ROUND, later);
        answers.save(ROUND, ofAnn);

        assertThat(answers.marks(ROUND)).containsExactly(ofAnn, later, ofAnother);
        assertThat(answers.marks(ROUND, ANN)).containsExactly(ofAnn, ofAnother);
        assertThat(answers.marks(OTHER_ROUND)).isEmpty();
        assertThat(answers.marks(OTHER_ROUND, ANN)).isEmpty();
    }

    @Test
    public void keepsOneEstimateOfAPersonForAnItemAndForgetsWhatIsTakenBack() {
        RoundAnswers answers = newAnswers();
        Estimate ofAnn = new Estimate(ONE, ANN, 1, MONDAY);
        Estimate ofBen = new Estimate(ONE, BEN, 7, MONDAY.plusSeconds(1));

        answers.save(ROUND, new Estimate(ONE, BEN, 2, MONDAY));
        answers.save(ROUND, ofBen);
        answers.save(ROUND, ofAnn);
        answers.save(ROUND, new Estimate(TWO, ANN, 3, MONDAY));
        answers.save(OTHER_ROUND, new Estimate(TWO, ANN, 3, MONDAY));
        answers.removeEstimate(ROUND, TWO, ANN);
        answers.removeEstimate(ROUND, TWO, BEN);

        assertThat(answers.estimates(ROUND)).containsExactly(ofAnn, ofBen);
        assertThat(answers.estimates(ROUND, BEN)).containsExactly(ofBen);
        assertThat(answers.estimates(OTHER_ROUND)).hasSize(1);
    }

    @Test
    public void keepsAQuestionWithItsReply() {
        RoundAnswers answers = newAnswers();
        String longest = "“𐐷\n".repeat(333) + "x";

        Question asked = answers.save(ROUND, question(ONE, longest));
        Question second = answers.save(ROUND, question(TWO, "Why?"));
        Question answered =
                answers.save(ROUND, asked.answered(new Question.Reply(BEN, MONDAY.plusSeconds(9), longest)));
        Question withdrawn = answers.save(ROUND, second.withdrawn());

        assertThat(asked.number()).isPositive();
        assertThat(asked.text()).isEqualTo(longest);
        assertThat(answers.questions(ROUND)).containsExactly(answered, withdrawn);
        assertThat(answered.reply().orElseThrow().text()).isEqualTo(longest);
        assertThat(withdrawn.takenBack()).isTrue();
        assertThat(answers.question(ROUND, asked.number())).contains(answered);
        assertThat(answers.question(OTHER_ROUND, asked.number())).isEmpty();
        assertThat(answers.question(ROUND, Long.MAX_VALUE)).isEmpty();
    }

    private static Question question(IssueId issue, String text) {
        return new Question(0, issue, ANN, MONDAY, text, Optional.empty(), false);
    }
}
