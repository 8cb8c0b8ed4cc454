package org.ballast.core.debt.usecase;

import java.util.Map;
import java.util.Optional;
import org.ballast.core.debt.DebtFacts;
import org.ballast.core.debt.DebtFactsPublisher;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Publication;
import org.ballast.core.debt.RankedItem;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.RoundKind;
import org.ballast.core.debt.Tally;
import org.ballast.core.debt.VotingRound;
import org.ballast.core.shared.IssueId;

/** Derives the public facts of an issue and keeps its property true. */
public final class PublicFacts {

    /** How often a property is written again because somebody changed something meanwhile. */
    private static final int MOST_ROUNDS = 5;

    private final DebtStore store;
    private final DebtFactsPublisher publisher;

    public PublicFacts(DebtStore store, DebtFactsPublisher publisher) {
        this.store = store;
        this.publisher = publisher;
    }

    /** What the property must say; empty when the issue is not tagged. */
    public Optional<DebtFacts> of(IssueId issue) {
        return store.items().findRanked(issue).map(this::factsOf);
    }

    /**
     * Makes the property say the present facts. Call it after the transaction: it looks again after writing, so that of two
     * writers the later one always leaves the newest facts.
     */
    public Publication refresh(IssueId issue) {
        Publication result = Publication.UNCHANGED;
        Optional<DebtFacts> facts = of(issue);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Publication written = write(issue, facts);
            if (written == Publication.FAILED) {
                return written;
            }
            result = written == Publication.WRITTEN ? written : result;
            Optional<DebtFacts> now = of(issue);
            if (now.equals(facts)) {
                return result;
            }
            facts = now;
        }
        return result;
    }

    private Publication write(IssueId issue, Optional<DebtFacts> facts) {
        return facts.isPresent() ? publisher.publish(issue, facts.get()) : publisher.withdraw(issue);
    }

    private DebtFacts factsOf(RankedItem ranked) {
        DebtItem item = ranked.item();
        Tally tally = openTally(item.issue());
        return new DebtFacts(
                item.values().kind(),
                item.values().priority(),
                item.values().estimate(),
                tally.votes(),
                tally.voters(),
                ranked.lastRank(),
                store.pillars().publicRefs(item.issue()),
                item.taggedAt());
    }

    /** Dots on the issue in the standing votes of all boards; a debt round is secret until its dots are carried there. */
    Tally openTally(IssueId issue) {
        Map<RoundId, Tally> tallies = store.ballots().tallies(issue);
        Tally sum = Tally.NONE;
        for (VotingRound round : store.rounds().findAll(tallies.keySet())) {
            if (round.isOpen() && round.kind() == RoundKind.STANDING) {
                sum = sum.plus(tallies.getOrDefault(round.id(), Tally.NONE));
            }
        }
        return sum;
    }
}
