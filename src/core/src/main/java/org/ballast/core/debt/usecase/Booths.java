package org.ballast.core.debt.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtItem;
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

    Booths(DebtStore store, Tracker tracker) {
        this.store = store;
        this.tracker = tracker;
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
        Ballot ballot = store.ballots().find(booth.round().id(), voter);
        Set<IssueId> issues = new TreeSet<>(ballot.marks().keySet());
        asked.ifPresent(issues::add);
        return new VotingPaper(ballot, booth.round().limits(), standings(booth.board(), voter, issues));
    }

    private Optional<Booth> boothOf(UserId voter, Board board) {
        if (!tracker.boards().canSeeFilter(voter, board.filterId())) {
            return Optional.empty();
        }
        return store.rounds().findOpen(board.id(), RoundKind.STANDING).map(round -> new Booth(board, round));
    }

    private Map<IssueId, Standing> standings(Board board, UserId voter, Set<IssueId> issues) {
        Map<IssueId, Standing> standings = new TreeMap<>();
        if (issues.isEmpty()) {
            return standings;
        }
        List<Issue> visible = tracker.issues().findAll(voter, issues);
        Set<IssueId> onBoard = tracker.boards()
                .onBoard(voter, board, visible.stream().map(Issue::id).toList());
        Set<IssueId> tagged = new TreeSet<>();
        for (DebtItem item : store.items().findAll(issues)) {
            tagged.add(item.issue());
        }
        for (Issue issue : visible) {
            standings.put(issue.id(), standing(issue, tagged.contains(issue.id()), onBoard.contains(issue.id())));
        }
        return standings;
    }

    private static Standing standing(Issue issue, boolean tagged, boolean onBoard) {
        if (!tagged) {
            return Standing.UNTAGGED;
        }
        if (!onBoard) {
            return Standing.ELSEWHERE;
        }
        return issue.resolved() ? Standing.RESOLVED : Standing.OPEN;
    }
}
