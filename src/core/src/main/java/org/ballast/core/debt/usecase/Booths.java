package org.ballast.core.debt.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.RoundKind;
import org.ballast.core.debt.Standing;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.VotingPaper;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UserId;

/** Finds standing votes and hands out papers. */
final class Booths {

    private final DebtStore store;
    private final Tracker tracker;
    private final Standings standings;

    Booths(DebtStore store, Tracker tracker) {
        this.store = store;
        this.tracker = tracker;
        this.standings = new Standings(store, tracker);
    }

    /** The board's standing vote; a board that is hidden from the voter is unknown. */
    Outcome<Booth> enter(UserId voter, BoardId board) {
        return Outcome.of(store.boards().find(board).flatMap(found -> boothOf(voter, found)), Refusals.BOARD_UNKNOWN);
    }

    /** The standing votes on the issue: those of its project's boards that contain it and are visible. */
    List<Booth> around(UserId voter, Issue issue) {
        List<Booth> booths = new ArrayList<>();
        for (Board board : store.boards().inProject(issue.project())) {
            boothOf(voter, board)
                    .filter(booth -> !tracker.boards()
                            .onBoard(voter, board, List.of(issue.id()))
                            .isEmpty())
                    .ifPresent(booths::add);
        }
        return booths;
    }

    /** The voter's paper, with the standing of all issues on it and of one more. */
    VotingPaper paper(Booth booth, UserId voter, Optional<IssueId> asked) {
        Ballot ballot = ballot(booth, voter);
        return paper(booth, ballot, standings(booth, ballot, asked));
    }

    /** The voter's dots as they are now. */
    Ballot ballot(Booth booth, UserId voter) {
        return store.ballots().find(booth.round().id(), voter);
    }

    VotingPaper paper(Booth booth, Ballot ballot, AskedStandings standings) {
        return new VotingPaper(ballot, booth.round().limits(), standings.known());
    }

    /** How all issues on the ballot stand, and one more. Asks the tracker, so keep it out of units of work. */
    AskedStandings standings(Booth booth, Ballot ballot, Optional<IssueId> asked) {
        Set<IssueId> issues = new TreeSet<>(ballot.marks().keySet());
        asked.ifPresent(issues::add);
        return new AskedStandings(issues, standings(booth.board(), ballot.voter(), issues));
    }

    private Optional<Booth> boothOf(UserId voter, Board board) {
        if (!tracker.boards().canSeeFilter(voter, board.filterId())) {
            return Optional.empty();
        }
        return store.rounds().findOpen(board.id(), RoundKind.STANDING).map(round -> new Booth(board, round));
    }

    private Map<IssueId, Standing> standings(Board board, UserId voter, Set<IssueId> issues) {
        Map<IssueId, Standing> found = standings.of(board, voter, issues);
        if (!found.isEmpty()) {
            store.rounds()
                    .inDebtRound(board.id())
                    .forEach(issue -> found.computeIfPresent(issue, (id, standing) -> inRound(standing)));
        }
        return found;
    }

    private static Standing inRound(Standing standing) {
        return standing == Standing.OPEN ? Standing.IN_ROUND : standing;
    }
}
