package org.ballast.core.servicelevel.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ballast.core.servicelevel.ReviewNotifier;
import org.ballast.core.servicelevel.SavedFlow;
import org.ballast.core.servicelevel.ServiceLevel;
import org.ballast.core.servicelevel.TargetAgreement;
import org.ballast.core.servicelevel.TargetReview;
import org.ballast.core.servicelevel.TargetReviews;
import org.ballast.core.servicelevel.UserFlow;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.People;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;

/**
 * Asks every six months whether a target that somebody agreed to is still right: the owners of the key result and of the
 * flow, and where none of them can be told, the department's owners. Once for each review, however often it runs and on
 * however many nodes: what was claimed is sent after it, so a node that dies in between loses a message, which the page
 * shows all the same, and doubles none. A target that is only tried out is not asked about.
 */
public final class RemindReviewers {

    private final FlowStore store;
    private final People people;
    private final LevelOwners owners;
    private final TargetReviews reviews;
    private final ReviewNotifier notifier;
    private final UnitOfWork unitOfWork;

    public RemindReviewers(
            FlowStore store, People people, TargetReviews reviews, ReviewNotifier notifier, UnitOfWork unitOfWork) {
        this.store = store;
        this.people = people;
        this.owners = new LevelOwners(store.strategy(), people);
        this.reviews = reviews;
        this.notifier = notifier;
        this.unitOfWork = unitOfWork;
    }

    /** How many reminders were handed over for delivery. */
    public int handle(Instant now) {
        int sent = 0;
        for (Department department : store.strategy().departments().all()) {
            for (SavedFlow line : store.flows().of(department.id())) {
                sent += line.flow()
                        .map(flow -> remind(department, line, flow, now))
                        .orElse(0);
            }
        }
        return sent;
    }

    private int remind(Department department, SavedFlow line, UserFlow flow, Instant now) {
        Optional<TargetAgreement> agreement =
                flow.level().filter(level -> !level.trial()).flatMap(ServiceLevel::agreement);
        Optional<LocalDate> due = agreement.flatMap(made -> made.lastReview(LocalDate.ofInstant(now, ZoneOffset.UTC)));
        if (due.isEmpty()) {
            return 0;
        }
        int sent = 0;
        for (UserId person : recipients(department, flow)) {
            TargetReview review = new TargetReview(line.id(), due.get(), person);
            boolean first = unitOfWork
                    .run(() -> Outcome.done(reviews.claim(review, now)))
                    .fold(claimed -> claimed, refusal -> false);
            if (first && notifier.remind(review, department.id(), flow.name(), agreement.orElseThrow())) {
                sent++;
            }
        }
        return sent;
    }

    private List<UserId> recipients(Department department, UserFlow flow) {
        List<UserId> reached =
                owners.of(department, flow).stream().filter(notifier::reaches).toList();
        return !reached.isEmpty()
                ? reached
                : department.presentOwners(person -> people.find(person).former()).stream()
                        .filter(notifier::reaches)
                        .toList();
    }
}
