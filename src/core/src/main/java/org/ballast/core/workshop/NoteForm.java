package org.ballast.core.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.ClientKeys;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UserId;

/**
 * A problem note as its author typed it.
 *
 * @param category a known one by code, or an own one
 * @param revision that the text was typed over; 0 for a note that is new
 * @param window the browser window that sends it, as {@link ClientKeys} says
 * @param author id of the person who typed it, as the page knows it; not checked when absent
 */
public record NoteForm(
        Optional<String> category,
        Optional<String> text,
        Optional<Boolean> anonymous,
        Optional<Integer> revision,
        Optional<String> window,
        Optional<String> author) {

    private static final TextRule TEXT = new TextRule("text", ProblemNote.LONGEST_TEXT, true);
    private static final Refusal SOMEBODY_ELSE = Refusal.conflict("ballast.workshop.somebody-else");
    private static final Refusal CHANGED_MEANWHILE = Refusal.conflict("ballast.workshop.note-changed-meanwhile");

    /**
     * The note as it is to be kept. A window goes on with its own text even when the answer to what it sent before got
     * lost; another window must have seen the newest revision. A page outlives its session: what one person typed is not
     * kept as another's who has logged in to the same browser since.
     *
     * @param before what is kept under the key; empty when nothing is
     */
    public Outcome<ProblemNote> over(Optional<ProblemNote> before, NoteKey key, UserId sender, Instant now) {
        if (author.filter(typist -> !typist.equals(sender.value())).isPresent()) {
            return Outcome.refused(SOMEBODY_ELSE);
        }
        List<Refusal> refusals = new ArrayList<>();
        Optional<String> checkedCategory =
                NoteCategories.check(category.orElse("")).orCollect(refusals);
        Optional<String> checkedText = check(text.orElse("")).orCollect(refusals);
        Optional<String> checkedWindow = Outcome.of(
                        window.filter(ClientKeys::isOne), Refusal.invalid("ballast.workshop.key-unreadable", "window"))
                .orCollect(refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(Refusal.all(refusals));
        }
        String newWindow = checkedWindow.orElseThrow();
        if (before.filter(note -> !continues(note, newWindow)).isPresent()) {
            return Outcome.refused(CHANGED_MEANWHILE);
        }
        return Outcome.done(new ProblemNote(
                before.map(ProblemNote::number).orElse(0L),
                key,
                sender,
                checkedCategory.orElseThrow(),
                checkedText.orElseThrow(),
                anonymous.orElse(false),
                before.map(ProblemNote::revision).orElse(0) + 1,
                newWindow,
                now,
                before.flatMap(ProblemNote::cluster)));
    }

    private boolean continues(ProblemNote before, String newWindow) {
        return before.window().equals(newWindow) || before.revision() == revision.orElse(0);
    }

    private static Outcome<String> check(String raw) {
        return TEXT.check(raw)
                .then(checked -> checked.isEmpty()
                        ? Outcome.refused(Refusal.invalid("ballast.shared.value-missing", TEXT.field()))
                        : Outcome.done(checked));
    }
}
