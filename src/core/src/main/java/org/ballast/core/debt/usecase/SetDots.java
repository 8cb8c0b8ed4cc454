package org.ballast.core.debt.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.BallotChange;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Standing;
import org.ballast.core.debt.Tally;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.Vote;
import org.ballast.core.debt.VotingPaper;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/** Gives an issue so many of the voter's dots, or takes them back. Setting the same number again changes nothing. */
public final class SetDots {

    /** How often the tracker is asked again because the ballot changed meanwhile. */
    private static final int MOST_READINGS = 8;

    private final DebtStore store;
    private final Booths booths;
    private final PublicFacts facts;
    private final UnitOfWork unitOfWork;

    public SetDots(DebtStore store, Tracker tracker, PublicFacts facts, UnitOfWork unitOfWork) {
        this.store = store;
        this.booths = new Booths(store, tracker);
        this.facts = facts;
        this.unitOfWork = unitOfWork;
    }

    public Outcome<DotsView> handle(Command command) {
        return booths.enter(command.voter(), command.board()).then(booth -> set(booth, command));
    }

    /**
     * The tracker is asked before the unit of work, which must be short. When the ballot names another issue by then, from
     * another tab or node, it is asked once more.
     */
    private Outcome<DotsView> set(Booth booth, Command command) {
        Optional<IssueId> asked = Optional.of(command.issue());
        for (int reading = 0; reading < MOST_READINGS; reading++) {
            AskedStandings standings = booths.standings(booth, booths.ballot(booth, command.voter()), asked);
            Outcome<Optional<Cast>> outcome = unitOfWork.run(() -> cast(booth, standings, command));
            if (outcome.fold(Optional::isPresent, refusal -> true)) {
                return outcome.map(cast -> {
                    issuesOf(cast.orElseThrow().change()).forEach(facts::refresh);
                    return view(booth, cast.orElseThrow().paper(), command);
                });
            }
        }
        return Outcome.refused(Refusals.BUSY);
    }

    /** What was done; empty when the standings do not cover the ballot. */
    private Outcome<Optional<Cast>> cast(Booth booth, AskedStandings standings, Command command) {
        Ballot ballot = booths.ballot(booth, command.voter());
        if (!standings.cover(ballot.marks().keySet())) {
            return Outcome.done(Optional.empty());
        }
        VotingPaper paper = booths.paper(booth, ballot, standings);
        return Outcome.done(paper)
                .unless(paper.objection(command.issue(), command.dots()))
                .map(allowed -> apply(allowed.set(command.issue(), command.dots(), command.now())))
                .map(change -> Optional.of(new Cast(change, booths.paper(booth, ballot.after(change), standings))));
    }

    private BallotChange apply(BallotChange change) {
        if (!change.isEmpty()) {
            store.ballots().apply(change);
        }
        return change;
    }

    private DotsView view(Booth booth, VotingPaper paper, Command command) {
        BallotView ballot = BallotView.of(command.board(), paper);
        if (paper.standing(command.issue()) == Standing.HIDDEN) {
            return new DotsView(ballot, command.issue(), Optional.empty(), Optional.empty());
        }
        Tally tally = store.ballots()
                .tallies(command.issue())
                .getOrDefault(booth.round().id(), Tally.NONE);
        return new DotsView(ballot, command.issue(), Optional.of(tally.votes()), Optional.of(tally.voters()));
    }

    private static Set<IssueId> issuesOf(BallotChange change) {
        Set<IssueId> issues = new TreeSet<>();
        change.removed().stream().map(Vote::issue).forEach(issues::add);
        change.added().stream().map(Vote::issue).forEach(issues::add);
        return issues;
    }

    /** What one unit of work did, and the paper as it left it. */
    private record Cast(BallotChange change, VotingPaper paper) {}

    /** Dots from 0; 0 takes all of them back. */
    public record Command(UserId voter, BoardId board, IssueId issue, int dots, Instant now) {}
}
