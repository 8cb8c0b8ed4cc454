package org.ballast.core.initiative.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativeAction;
import org.ballast.core.initiative.InitiativeRules;
import org.ballast.core.initiative.Slice;
import org.ballast.core.shared.Outcome;

/** Puts a slice before another one, or behind all. */
public final class MoveSlice {
    private final Desk desk;

    public MoveSlice(Desk desk) {
        this.desk = desk;
    }

    public Outcome<InitiativeView> handle(Command command) {
        InitiativeRequest request = command.request();
        return desk.board(request.user(), request.board())
                .then(board -> desk.issue(request.user(), command.issue()))
                .then(issue -> desk.change(
                        request,
                        InitiativeAction.SLICE_MOVED,
                        Optional.of(issue.id()),
                        (kept, issues) -> Outcome.of(kept.slice(issue.id()), InitiativeRules.SLICE_UNKNOWN)
                                .then(slice -> before(kept, command)
                                        .map(other -> kept.withSlices(moved(kept.slices(), slice, other))))));
    }

    private Outcome<Optional<Slice>> before(Initiative kept, Command command) {
        return command.before().isEmpty()
                ? Outcome.done(Optional.empty())
                : desk.slice(command.request().user(), command.before().get(), kept)
                        .map(Optional::of);
    }

    private static List<Slice> moved(List<Slice> slices, Slice slice, Optional<Slice> before) {
        if (before.filter(slice::equals).isPresent()) {
            return slices;
        }
        List<Slice> all = new ArrayList<>(slices);
        all.remove(slice);
        all.add(before.map(all::indexOf).orElse(all.size()), slice);
        return all;
    }

    /**
     * Issues by id or key.
     *
     * @param before the slice that comes next afterwards; absent for the last place
     */
    public record Command(InitiativeRequest request, String issue, Optional<String> before) {}
}
