package org.ballast.core.initiative.usecase;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.BoardRepository;
import org.ballast.core.debt.IssueDirectory;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativeStore;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UnitOfWork;

/** Forgets issues of initiatives that no longer exist, whatever became of the news of their end. */
public final class ForgetDeletedSlices {
    private final InitiativeStore store;
    private final BoardRepository boards;
    private final IssueDirectory issues;
    private final ForgetSlices forget;

    public ForgetDeletedSlices(
            InitiativeStore store, BoardRepository boards, IssueDirectory issues, UnitOfWork unitOfWork) {
        this.store = store;
        this.boards = boards;
        this.issues = issues;
        this.forget = new ForgetSlices(store, unitOfWork);
    }

    /** How many issues were forgotten. */
    public Outcome<Integer> handle(Command command) {
        Set<IssueId> named = new TreeSet<>();
        for (Board board : boards.all()) {
            for (Initiative initiative : store.initiatives().of(board.id())) {
                named.add(initiative.issue());
                initiative.slices().forEach(slice -> named.add(slice.issue()));
            }
        }
        named.removeAll(issues.existing(named));
        Outcome<Integer> outcome = Outcome.done(named.size());
        for (IssueId gone : named) {
            outcome = outcome.then(count ->
                    forget.handle(new ForgetSlices.Command(gone, command.now())).map(done -> count));
        }
        return outcome;
    }

    public record Command(Instant now) {}
}
