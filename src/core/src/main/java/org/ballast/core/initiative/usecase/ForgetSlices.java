package org.ballast.core.initiative.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativeAction;
import org.ballast.core.initiative.InitiativeChange;
import org.ballast.core.initiative.InitiativeStore;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UnitOfWork;

/** Removes what is kept about an issue that was deleted: its slices, and the initiatives that stand for it. */
public final class ForgetSlices {
    private final InitiativeStore store;
    private final UnitOfWork unitOfWork;

    public ForgetSlices(InitiativeStore store, UnitOfWork unitOfWork) {
        this.store = store;
        this.unitOfWork = unitOfWork;
    }

    public Outcome<IssueId> handle(Command command) {
        return unitOfWork.run(() -> {
            for (Initiative initiative : store.initiatives().naming(command.issue())) {
                if (initiative.issue().equals(command.issue())) {
                    store.wins().removeAll(initiative.id());
                    store.initiatives().remove(initiative.id());
                } else {
                    store.initiatives()
                            .save(
                                    initiative.withoutSlice(command.issue()).nextRevision(),
                                    new InitiativeChange(
                                            InitiativeAction.SLICE_REMOVED,
                                            Optional.of(command.issue()),
                                            command.now(),
                                            Optional.empty()));
                }
            }
            return Outcome.done(command.issue());
        });
    }

    public record Command(IssueId issue, Instant now) {}
}
