package org.ballast.core.initiative.usecase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Issue;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativeAction;
import org.ballast.core.initiative.InitiativeRules;
import org.ballast.core.initiative.Slice;
import org.ballast.core.initiative.SliceForm;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;

/** Makes an issue the last slice of an initiative, or changes what its slice costs and depends on. */
public final class SetSlice {
    private final Desk desk;

    public SetSlice(Desk desk) {
        this.desk = desk;
    }

    public Outcome<InitiativeView> handle(Command command) {
        return desk.board(command.request().user(), command.request().board())
                .then(board -> desk.issue(command.request().user(), command.issue()))
                .then(issue -> dependencies(command).then(others -> set(command, issue, others)));
    }

    private Outcome<InitiativeView> set(Command command, Issue issue, List<IssueId> others) {
        return desk.change(command.request(), InitiativeAction.SLICE_SET, Optional.of(issue.id()), (kept, issues) -> {
            Optional<Slice> before = kept.slice(issue.id());
            return new SliceForm(command.effort(), others)
                    .check(issue.id(), before, kept, issues)
                    .then(slice -> Outcome.done(slice)
                            .unless(InitiativeRules.objectionToEffort(kept.plan(), slice))
                            .unless(before.isPresent() ? Optional.empty() : taken(issue.id(), kept)))
                    .map(kept::with)
                    .then(changed -> Outcome.done(changed)
                            .unless(InitiativeRules.objectionToSlices(kept, changed.slices(), issues)));
        });
    }

    private Outcome<List<IssueId>> dependencies(Command command) {
        List<IssueId> found = new ArrayList<>();
        for (String name : command.dependsOn()) {
            Optional<Issue> issue =
                    desk.tracker().issues().find(command.request().user(), name);
            if (issue.isEmpty()) {
                return Outcome.refused(Refusal.invalid("ballast.initiative.dependency-unknown", "dependsOn"));
            }
            found.add(issue.get().id());
        }
        return Outcome.done(found);
    }

    /** An issue is a slice of one open initiative, whichever board that is on. */
    private Optional<Refusal> taken(IssueId issue, Initiative initiative) {
        return desk.store().initiatives().naming(issue).stream()
                        .anyMatch(other -> !other.isClosed()
                                && !other.id().equals(initiative.id())
                                && other.slice(issue).isPresent())
                ? Optional.of(InitiativeRules.SLICE_TAKEN)
                : Optional.empty();
    }

    /**
     * Issues by id or key.
     *
     * @param effort person-days
     */
    public record Command(
            InitiativeRequest request, String issue, Optional<BigDecimal> effort, List<String> dependsOn) {}
}
