package org.ballast.core.debt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/**
 * A voter's ballot together with what counts for it now.
 *
 * @param standings of every issue on the ballot and every one that is asked about; a missing one counts as hidden
 */
public record VotingPaper(Ballot ballot, DotLimits limits, Map<IssueId, Standing> standings) {

    private static final Comparator<Vote> BY_MARK =
            Comparator.comparing(Vote::mark).thenComparing(Vote::slot);
    private static final Comparator<Vote> OLDEST_FIRST =
            Comparator.comparing(Vote::castAt).thenComparing(Vote::slot);

    public Standing standing(IssueId issue) {
        return standings.getOrDefault(issue, Standing.HIDDEN);
    }

    /** Dots on issues that still count; may exceed the budget after it was lowered. */
    public int dotsUsed() {
        int used = 0;
        for (Vote vote : ballot.votes()) {
            used += counts(vote) ? 1 : 0;
        }
        return used;
    }

    /** Dots that can still be given; never negative. */
    public int dotsLeft() {
        return Math.max(0, limits.budget() - dotsUsed());
    }

    /** Why the issue may not have so many dots of this voter; the first rule that objects speaks. */
    public Optional<Refusal> objection(IssueId issue, int dots) {
        for (VotingRules.Rule rule : VotingRules.ALL) {
            Optional<Refusal> objection = rule.objection(this, issue, dots);
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }

    /** Why the voter may not give the issue one more dot. */
    public Optional<Refusal> objectionToOneMore(IssueId issue) {
        return objection(issue, ballot.dotsOn(issue) + 1);
    }

    /**
     * The rows that go and come so that the issue has so many dots. After dots were added, all rows of the voter sit in
     * slots 1 to budget and all rows on the issue have marks 1 to cap, lowest first: whoever else adds at the same time
     * takes the same keys and collides.
     *
     * @throws IllegalArgumentException when a rule objects
     */
    public BallotChange set(IssueId issue, int dots, Instant at) {
        if (objection(issue, dots).isPresent()) {
            throw new IllegalArgumentException("objection to " + dots + " dots: "
                    + objection(issue, dots).get().code());
        }
        List<Vote> present = votesOn(issue);
        if (dots <= present.size()) {
            return change(present.subList(dots, present.size()), List.of());
        }
        List<Vote> freed = freed(dots - present.size());
        return new Seating(this, freed).seat(issue, dots - present.size(), at);
    }

    BallotChange change(List<Vote> removed, List<Vote> added) {
        return new BallotChange(ballot.round(), ballot.voter(), removed, added);
    }

    private List<Vote> votesOn(IssueId issue) {
        return ballot.votes().stream()
                .filter(vote -> vote.issue().equals(issue))
                .sorted(BY_MARK)
                .toList();
    }

    /** The oldest dots on issues that no longer count, as many as are in the way. */
    private List<Vote> freed(int more) {
        int inTheWay = Math.max(0, ballot.votes().size() + more - limits.budget());
        List<Vote> idle = new ArrayList<>();
        for (Vote vote : ballot.votes()) {
            if (!counts(vote)) {
                idle.add(vote);
            }
        }
        idle.sort(OLDEST_FIRST);
        return idle.subList(0, Math.min(inTheWay, idle.size()));
    }

    private boolean counts(Vote vote) {
        return standing(vote.issue()).counts();
    }
}
