package org.ballast.core.debt.usecase;

import java.util.Optional;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtItemRepository;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.DebtValues;
import org.ballast.core.debt.TaggingRules;
import org.ballast.core.debt.Tally;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/**
 * Shows the values of an issue, without the votes on each board. Every view of every issue waits for this: an issue that
 * is not tagged costs one lookup, and the tracker, which has just shown the issue, is asked nothing again.
 */
public final class SummarizeDebt {

    private final DebtItemRepository items;
    private final PublicFacts facts;

    public SummarizeDebt(DebtStore store, PublicFacts facts) {
        this.items = store.items();
        this.facts = facts;
    }

    public DebtSummary handle(Command command) {
        Optional<Refusal> objection = TaggingRules.objection(command.editable());
        return items.find(command.issue())
                .map(item -> tagged(item, objection))
                .orElseGet(() -> DebtSummary.untagged(objection));
    }

    private DebtSummary tagged(DebtItem item, Optional<Refusal> objection) {
        DebtValues values = item.values();
        Tally tally = facts.openTally(item.issue());
        return new DebtSummary(
                true,
                Optional.of(values.kind()),
                Optional.of(values.priority()),
                values.estimate().map(Effort::asPersonDays),
                DebtValuesView.given(values.area()),
                DebtValuesView.given(values.note()),
                tally.votes(),
                tally.voters(),
                objection);
    }

    /**
     * An issue that the tracker shows to somebody.
     *
     * @param editable whether that person may edit it
     */
    public record Command(IssueId issue, boolean editable) {}
}
