package org.ballast.sandbox.web.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.RefusedException;
import org.ballast.sandbox.store.SprintRow;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Visit;

/** What the forms on a board do. */
final class BoardActions {
    private final Store store;
    private final Map<String, Action> actions = Map.of(
            "move", this::move,
            "transition", this::transition,
            "create-sprint", sprintAction(this::createSprint),
            "edit-sprint", sprintAction(this::editSprint),
            "start-sprint", sprintAction(this::startSprint),
            "complete-sprint", sprintAction(this::completeSprint),
            "delete-sprint", sprintAction(this::deleteSprint));

    BoardActions(Store store) {
        this.store = store;
    }

    @FunctionalInterface
    private interface Action {
        void run(Visit visit, BoardRow board);
    }

    Answer act(Visit visit, BoardRow board) {
        Action action = actions.get(visit.param("action", ""));
        if (action == null) {
            throw new RefusedException("There is no such action.");
        }
        action.run(visit, board);
        String view = visit.param("view").map(name -> "&view=" + name).orElse("");
        return Answer.redirect("/secure/RapidBoard.jspa?rapidView=" + board.id() + view);
    }

    private Action sprintAction(Action action) {
        return (visit, board) -> {
            if (!store.permissions()
                    .has(visit.userId(), ProjectPermission.MANAGE_SPRINTS_PERMISSION, board.projectId())) {
                throw new RefusedException("You do not have the permission to manage this board's sprints.");
            }
            action.run(visit, board);
        };
    }

    /** Into the sprint given, else into the backlog; in front of or behind another issue when one is given. */
    private void move(Visit visit, BoardRow board) {
        IssueRow issue = issue(visit, "issue");
        require(visit, ProjectPermission.SCHEDULE_ISSUES, issue);
        require(visit, ProjectPermission.EDIT_ISSUES, issue);
        Optional<Long> sprint = visit.number("sprint");
        if (sprint.isPresent()) {
            SprintRow target = sprint(visit, board);
            if (!store.sprints().contains(target.id(), issue.id())) {
                store.sprints().add(visit.userId(), target.id(), List.of(issue.id()));
            }
        } else {
            store.sprints().toBacklog(visit.userId(), List.of(issue.id()));
        }
        if (visit.param("before").isPresent()) {
            store.ranking().before(issue.id(), issue(visit, "before").id());
        } else if (visit.param("after").isPresent()) {
            store.ranking().after(issue.id(), issue(visit, "after").id());
        }
    }

    private void transition(Visit visit, BoardRow board) {
        IssueRow issue = issue(visit, "issue");
        require(visit, ProjectPermission.TRANSITION_ISSUES, issue);
        Catalogue.Status status = store.catalogue().require(Catalogue.Status.class, visit.required("status"));
        store.changes().transition(visit.userId(), issue.id(), status, null);
    }

    private void createSprint(Visit visit, BoardRow board) {
        int number = store.sprints().ofBoard(board.id()).size() + 1;
        store.sprints().create(board.id(), visit.param("name").orElse(board.name() + " sprint " + number));
    }

    private void editSprint(Visit visit, BoardRow board) {
        SprintRow sprint = sprint(visit, board);
        Instant start = date(visit, "start").orElse(null);
        Instant end = date(visit, "end").orElse(null);
        store.sprints().edit(sprint.id(), visit.required("name"), visit.param("goal", ""), start, end);
    }

    private void startSprint(Visit visit, BoardRow board) {
        Instant start = date(visit, "start").orElseGet(store.clock()::instant);
        Instant end = date(visit, "end").orElseThrow(() -> new RefusedException("A sprint needs an end date."));
        store.sprints().start(sprint(visit, board).id(), start, end);
        visit.say("The sprint has started.");
    }

    private void completeSprint(Visit visit, BoardRow board) {
        store.sprints()
                .complete(
                        visit.userId(),
                        sprint(visit, board).id(),
                        visit.number("target").orElse(null));
        visit.say("The sprint is complete.");
    }

    private void deleteSprint(Visit visit, BoardRow board) {
        store.sprints().delete(sprint(visit, board).id());
    }

    private SprintRow sprint(Visit visit, BoardRow board) {
        return visit.number("sprint")
                .flatMap(store.sprints()::byId)
                .filter(sprint -> sprint.boardId() == board.id())
                .orElseThrow(() -> new RefusedException("This board has no such sprint."));
    }

    private IssueRow issue(Visit visit, String name) {
        return store.issues()
                .byKey(visit.required(name))
                .filter(row -> store.permissions().sees(visit.userId(), row))
                .orElseThrow(() -> new RefusedException("There is no issue with this key, or you may not see it."));
    }

    private void require(Visit visit, ProjectPermission permission, IssueRow issue) {
        if (!store.permissions().has(visit.userId(), permission, issue)) {
            throw new RefusedException("You do not have the permission to do that with %s.".formatted(issue.key()));
        }
    }

    /** Nine in the morning of the day given, in the person's zone. */
    private static Optional<Instant> date(Visit visit, String name) {
        ZoneId zone = visit.visitor().zone();
        return visit.param(name).map(text -> {
            try {
                return LocalDate.parse(text).atTime(9, 0).atZone(zone).toInstant();
            } catch (DateTimeParseException wrong) {
                throw new RefusedException("\"%s\" is not a date such as 2026-11-30.".formatted(text));
            }
        });
    }
}
