package org.ballast.core.initiative.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.BoardRepository;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.Tracker;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativeAction;
import org.ballast.core.initiative.InitiativeChange;
import org.ballast.core.initiative.InitiativeId;
import org.ballast.core.initiative.InitiativeRules;
import org.ballast.core.initiative.InitiativeStore;
import org.ballast.core.initiative.Slice;
import org.ballast.core.planning.ConfigureRules;
import org.ballast.core.planning.PolicyHistory;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/** Finds boards and initiatives for people, and keeps what they change. Built over everything that is kept and asked. */
public final class Desk {
    private final InitiativeStore store;
    private final BoardRepository boards;
    private final PolicyHistory policies;
    private final Tracker tracker;
    private final UnitOfWork unitOfWork;

    public Desk(
            InitiativeStore store,
            BoardRepository boards,
            PolicyHistory policies,
            Tracker tracker,
            UnitOfWork unitOfWork) {
        this.store = store;
        this.boards = boards;
        this.policies = policies;
        this.tracker = tracker;
        this.unitOfWork = unitOfWork;
    }

    /** A change of one initiative, in the words of its rules. */
    interface Change {
        Outcome<Initiative> apply(Initiative kept, VisibleIssues issues);
    }

    InitiativeStore store() {
        return store;
    }

    Tracker tracker() {
        return tracker;
    }

    UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    VisibleIssues issuesOf(UserId viewer) {
        return new VisibleIssues(tracker.issues(), viewer);
    }

    /** The board if it uses Ballast and its filter is visible; otherwise it is unknown. */
    Outcome<TeamBoard> board(UserId viewer, BoardId id) {
        return Outcome.of(
                boards.find(id)
                        .filter(board -> tracker.boards().canSeeFilter(viewer, board.filterId()))
                        .flatMap(board -> policies.of(id).stream()
                                .findFirst()
                                .map(newest -> new TeamBoard(board, newest.policy()))),
                Refusals.BOARD_UNKNOWN);
    }

    /** The initiative if it is on the board and the issue that it stands for visible; otherwise it is unknown. */
    Outcome<Initiative> find(InitiativeId id, BoardId board, VisibleIssues issues) {
        return Outcome.of(
                store.initiatives()
                        .find(id)
                        .filter(found -> found.board().equals(board)
                                && issues.find(found.issue()).isPresent()),
                InitiativeRules.UNKNOWN);
    }

    /** The slice of a visible issue. */
    Outcome<Slice> slice(UserId user, String idOrKey, Initiative initiative) {
        return issue(user, idOrKey)
                .then(issue -> Outcome.of(initiative.slice(issue.id()), InitiativeRules.SLICE_UNKNOWN));
    }

    Outcome<Issue> issue(UserId user, String idOrKey) {
        return Outcome.of(tracker.issues().find(user, idOrKey), Refusals.ISSUE_UNKNOWN);
    }

    /** Why the person may not start initiatives on the board. */
    Optional<Refusal> objectionToStart(UserId user, Board board) {
        return ConfigureRules.objectionToConfigure(tracker.permissions(), user, Optional.of(board.project()));
    }

    /** Why the person may not edit the initiative: neither its owner nor somebody who may set the board's policy. */
    Optional<Refusal> objectionToEdit(UserId user, Board board, Initiative initiative) {
        return initiative.plan().owner().equals(user)
                        || objectionToStart(user, board).isEmpty()
                ? Optional.empty()
                : Optional.of(InitiativeRules.EDIT_NOT_ALLOWED);
    }

    /** Changes an initiative that the person may edit and that is not closed, and writes a line of its log. */
    Outcome<InitiativeView> change(
            InitiativeRequest request, InitiativeAction action, Optional<IssueId> about, Change change) {
        return board(request.user(), request.board())
                .then(board -> changeOn(board, request, action, about, change).then(done -> view(board, request)));
    }

    /** The initiative as the person sees it now. */
    Outcome<InitiativeView> view(TeamBoard board, InitiativeRequest request) {
        VisibleIssues issues = issuesOf(request.user());
        return find(request.initiative(), request.board(), issues)
                .map(initiative -> new InitiativeViews(this, board, request.user(), request.now(), issues)
                        .all(List.of(initiative))
                        .get(0));
    }

    private Outcome<Initiative> changeOn(
            TeamBoard board,
            InitiativeRequest request,
            InitiativeAction action,
            Optional<IssueId> about,
            Change change) {
        VisibleIssues issues = issuesOf(request.user());
        return unitOfWork.run(() -> find(request.initiative(), request.board(), issues)
                .then(kept -> Outcome.done(kept)
                        .unless(objectionToEdit(request.user(), board.board(), kept))
                        .unless(InitiativeRules.objectionToChange(kept))
                        .then(editable -> change.apply(editable, issues))
                        .map(changed -> save(
                                changed,
                                new InitiativeChange(action, about, request.now(), Optional.of(request.user()))))));
    }

    private Initiative save(Initiative changed, InitiativeChange change) {
        Initiative next = changed.nextRevision();
        store.initiatives().save(next, change);
        return next;
    }
}
