package org.ballast.core.debt.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.DebtValues;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.TaggingRules;
import org.ballast.core.debt.Tally;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Puts together what one person sees of an issue's debt. */
final class DebtViews {

    private final DebtStore store;
    private final Tracker tracker;
    private final Booths booths;
    private final PublicFacts facts;

    DebtViews(DebtStore store, Tracker tracker, PublicFacts facts) {
        this.store = store;
        this.tracker = tracker;
        this.booths = new Booths(store, tracker);
        this.facts = facts;
    }

    /** One lookup for an issue that is not tagged. */
    DebtView of(UserId viewer, Issue issue) {
        Optional<DebtItem> item = store.items().find(issue.id());
        return item.isPresent() ? tagged(viewer, issue, item.get()) : untagged(issue);
    }

    private DebtView untagged(Issue issue) {
        Optional<Refusal> objection = TaggingRules.objection(issue);
        return new DebtView(
                issue.id(),
                issue.key(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                objection.isEmpty(),
                objection,
                List.of());
    }

    private DebtView tagged(UserId viewer, Issue issue, DebtItem item) {
        Optional<Refusal> objection = TaggingRules.objection(issue);
        DebtValues values = item.values();
        Tally tally = facts.openTally(issue.id());
        return new DebtView(
                issue.id(),
                issue.key(),
                true,
                Optional.of(values.kind()),
                Optional.of(values.priority()),
                values.estimate().map(Effort::asPersonDays),
                DebtValuesView.given(values.area()),
                DebtValuesView.given(values.note()),
                Optional.of(item.taggedAt()),
                Optional.of(PersonView.of(tracker.people().find(item.taggedBy()))),
                tally.votes(),
                tally.voters(),
                objection.isEmpty(),
                objection,
                votes(viewer, issue));
    }

    private List<BoardVoteView> votes(UserId viewer, Issue issue) {
        Map<RoundId, Tally> tallies = store.ballots().tallies(issue.id());
        return booths.around(viewer, issue).stream()
                .map(booth -> BoardVoteView.of(
                        booth,
                        issue.id(),
                        booths.paper(booth, viewer, Optional.of(issue.id())),
                        tallies.getOrDefault(booth.round().id(), Tally.NONE)))
                .toList();
    }
}
