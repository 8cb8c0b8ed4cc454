package org.ballast.core.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/**
 * A request for comments as somebody filled it in.
 *
 * @param state code of an {@link RfcState}; without state the initiative has no request for comments
 * @param gates true when it is not said
 */
public record RfcForm(
        Optional<String> link,
        Optional<String> state,
        Optional<LocalDate> feedbackUntil,
        List<ReviewerForm> reviewers,
        Optional<Boolean> gates) {
    private static final String REVIEWERS = "rfc.reviewers";

    /**
     * The request for comments.
     *
     * @param before what is kept now; its moment of acceptance stays as long as it is accepted
     * @param named whose login name that is
     */
    Outcome<Optional<Rfc>> check(Optional<Rfc> before, Function<String, Optional<UserId>> named, Instant now) {
        if (state.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        List<Refusal> refusals = new ArrayList<>();
        Optional<String> checkedLink = Texts.link("rfc.link", link).orCollect(refusals);
        Optional<RfcState> checkedState =
                Texts.choice(state, RfcState.values(), "rfc.state").orCollect(refusals);
        Optional<List<Reviewer>> checkedReviewers = reviewers(before, named).orCollect(refusals);
        if (checkedState.filter(RfcState.FEEDBACK::equals).isPresent() && feedbackUntil.isEmpty()) {
            refusals.add(Refusal.invalid(Texts.MISSING, "rfc.feedbackUntil"));
        }
        return Texts.unless(
                refusals,
                () -> Optional.of(new Rfc(
                        checkedLink.orElseThrow(),
                        checkedState.orElseThrow(),
                        feedbackUntil,
                        checkedReviewers.orElseThrow(),
                        gates.orElse(true),
                        checkedState
                                .filter(RfcState.ACCEPTED::equals)
                                .map(accepted -> before.flatMap(Rfc::acceptedAt).orElse(now)))));
    }

    private Outcome<List<Reviewer>> reviewers(Optional<Rfc> before, Function<String, Optional<UserId>> named) {
        TreeMap<UserId, Reviewer> known = new TreeMap<>();
        before.ifPresent(rfc -> rfc.reviewers().forEach(reviewer -> known.put(reviewer.person(), reviewer)));
        TreeMap<UserId, Reviewer> byPerson = new TreeMap<>();
        List<Reviewer> inOrder = new ArrayList<>();
        for (ReviewerForm form : reviewers) {
            Optional<UserId> person = form.id()
                    .flatMap(id -> known.keySet().stream()
                            .filter(user -> user.value().equals(id))
                            .findFirst())
                    .or(() -> form.name().map(String::strip).flatMap(named));
            if (person.isEmpty()) {
                return Outcome.refused(Refusal.invalid("ballast.initiative.person-unknown", REVIEWERS)
                        .with(form.name().or(form::id).orElse("")));
            }
            Reviewer reviewer = new Reviewer(person.get(), form.answered().orElse(false));
            if (byPerson.putIfAbsent(reviewer.person(), reviewer) == null) {
                inOrder.add(reviewer);
            }
        }
        return inOrder.size() <= Rfc.MOST_REVIEWERS
                ? Outcome.done(inOrder)
                : Outcome.refused(Refusal.invalid("ballast.initiative.too-many-reviewers", REVIEWERS)
                        .with(Rfc.MOST_REVIEWERS));
    }
}
