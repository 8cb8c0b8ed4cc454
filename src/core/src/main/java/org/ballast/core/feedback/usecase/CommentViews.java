package org.ballast.core.feedback.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.feedback.CommentAnswer;
import org.ballast.core.feedback.FeedbackComment;
import org.ballast.core.feedback.FeedbackRules;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.People;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.KernelChange;

/** Puts together what one person sees of comments on a version. */
final class CommentViews {

    private final People people;
    private final UserId viewer;
    private final Sheet sheet;
    private final List<Board> teams;

    /**
     * For one person.
     *
     * @param teams those whose board the person may see
     */
    CommentViews(People people, UserId viewer, Sheet sheet, List<Board> teams) {
        this.people = people;
        this.viewer = viewer;
        this.sheet = sheet;
        this.teams = teams;
    }

    FeedbackCommentView of(FeedbackComment comment) {
        Optional<KernelChange> line = comment.element().flatMap(sheet::find);
        Optional<Refusal> objection =
                FeedbackRules.objectionToAnswer(sheet.department(), viewer, sheet.version(), comment.status());
        return new FeedbackCommentView(
                comment.id(),
                comment.element().map(ElementKey::text),
                comment.element().map(ElementKey::kind),
                line.flatMap(KernelChange::content).map(Element::title),
                comment.element().isPresent()
                        && line.filter(present -> present.sequence() == comment.revision())
                                .isEmpty(),
                comment.team().flatMap(this::name),
                comment.text(),
                person(comment.by()),
                comment.at(),
                comment.status(),
                comment.answers().size(),
                comment.answers().stream().map(this::answer).toList(),
                objection.isEmpty(),
                objection);
    }

    private Optional<String> name(BoardId team) {
        return teams.stream()
                .filter(board -> board.id().equals(team))
                .map(Board::name)
                .findFirst();
    }

    private FeedbackAnswerView answer(CommentAnswer answer) {
        return new FeedbackAnswerView(answer.status(), answer.text(), person(answer.by()), answer.at());
    }

    private PersonView person(UserId user) {
        return PersonView.of(people.find(user));
    }
}
