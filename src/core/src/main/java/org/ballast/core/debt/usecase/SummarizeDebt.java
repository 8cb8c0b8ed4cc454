package org.ballast.core.debt.usecase;

import java.util.Optional;
import org.ballast.core.debt.DebtItemRepository;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.DebtValues;
import org.ballast.core.debt.TaggingRules;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/**
 * Shows the values of an issue, without its votes: those can be asked for when the page stands. Every view of every issue
 * waits for this, so it is one lookup, tagged or not, and the tracker, which has just shown the issue, is asked nothing
 * again.
 */
public final class SummarizeDebt {

    private final DebtItemRepository items;

    public SummarizeDebt(DebtStore store) {
        this.items = store.items();
    }

    public DebtSummary handle(Command command) {
        Optional<Refusal> objection = TaggingRules.objection(command.editable());
        return items.findValues(command.issue())
                .map(values -> tagged(values, objection))
                .orElseGet(() -> DebtSummary.untagged(objection));
    }

    private static DebtSummary tagged(DebtValues values, Optional<Refusal> objection) {
        return new DebtSummary(
                true,
                Optional.of(values.kind()),
                Optional.of(values.priority()),
                values.estimate().map(Effort::asPersonDays),
                DebtValuesView.given(values.area()),
                DebtValuesView.given(values.note()),
                objection);
    }

    /**
     * An issue that the tracker shows to somebody.
     *
     * @param editable whether that person may edit it
     */
    public record Command(IssueId issue, boolean editable) {}
}
