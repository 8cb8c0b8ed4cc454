package org.ballast.core.initiative.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.initiative.Rfc;
import org.ballast.core.initiative.RfcState;
import org.ballast.core.shared.People;
import org.ballast.core.shared.PersonView;

/** The request for comments that an initiative starts with; the link is empty when not given. */
public record RfcView(
        String link,
        RfcState state,
        Optional<LocalDate> feedbackUntil,
        List<ReviewerView> reviewers,
        int answered,
        boolean gates,
        boolean holdsBack,
        Optional<Instant> acceptedAt) {
    static RfcView of(Rfc rfc, People people) {
        List<ReviewerView> reviewers = rfc.reviewers().stream()
                .map(reviewer -> new ReviewerView(
                        reviewer.person().value(), PersonView.of(people.find(reviewer.person())), reviewer.answered()))
                .toList();
        return new RfcView(
                rfc.link(),
                rfc.state(),
                rfc.feedbackUntil(),
                reviewers,
                rfc.answered(),
                rfc.gates(),
                rfc.holdsBack(),
                rfc.acceptedAt());
    }
}
