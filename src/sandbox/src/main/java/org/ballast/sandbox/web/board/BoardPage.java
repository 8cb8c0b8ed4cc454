package org.ballast.sandbox.web.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.sandbox.search.BoardIssues;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.SprintRow;
import org.ballast.sandbox.store.SprintRow.State;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.web.fragment.FragmentContext;
import org.ballast.sandbox.web.fragment.Locations;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Page;
import org.ballast.sandbox.web.page.Places;
import org.ballast.sandbox.web.page.Visit;
import org.ballast.sandbox.web.view.IssueViews;
import org.ballast.sandbox.web.view.Moments;

/**
 * A board as Jira Software shows it: {@code /secure/RapidBoard.jspa?rapidView=1} is the active sprint, with
 * {@code view=planning} the backlog. Element ids and classes are Jira's as far as they are publicly known.
 */
public final class BoardPage implements Page {
    private final Store store;
    private final Places places;
    private final BoardViews views;
    private final BoardActions actions;

    public BoardPage(Store store, BoardIssues issues, IssueViews issueViews, Places places) {
        this.store = store;
        this.places = places;
        this.views = new BoardViews(store, issues, issueViews);
        this.actions = new BoardActions(store);
    }

    @Override
    public Answer get(Visit visit) {
        Optional<BoardRow> found = find(visit);
        if (found.isEmpty()) {
            return Answer.notFound("Board");
        }
        BoardRow board = found.get();
        places.contexts("atl.general", "jira.general", "gh-rapid", "greenhopper-rapid-non-gadget");
        boolean planning = visit.param("view", "").startsWith("planning");
        return planning ? backlog(visit, board) : work(visit, board);
    }

    @Override
    public Answer post(Visit visit) {
        return find(visit).map(board -> actions.act(visit, board)).orElseGet(() -> Answer.notFound("Board"));
    }

    private Answer work(Visit visit, BoardRow board) {
        Optional<SprintRow> active = store.sprints().ofBoard(board.id(), Set.of(State.ACTIVE)).stream()
                .findFirst();
        Map<String, Object> model = model(visit, board);
        model.put(
                "sprints",
                active.map(sprint -> views.sprint(visit, sprint)).stream().toList());
        model.put("here", "work");
        model.put("columns", views.columns(visit, board, active));
        model.put("targets", futureSprints(board));
        return Answer.html("board-work.html", board.name(), model);
    }

    private Answer backlog(Visit visit, BoardRow board) {
        Map<String, Object> model = model(visit, board);
        model.put("here", "backlog");
        model.put("containers", views.containers(visit, board));
        model.put("targets", futureSprints(board));
        return Answer.html("board-plan.html", board.name() + " - Backlog", model);
    }

    private Map<String, Object> model(Visit visit, BoardRow board) {
        FragmentContext context = places.board(board);
        ProjectRow project = store.projects().byId(board.projectId()).orElseThrow();
        Map<String, Object> model = new HashMap<>();
        model.put("board", board);
        model.put("project", project);
        model.put("tools", places.fragments().groups(Locations.BOARD_TOOLS, context));
        model.put("navigation", places.fragments().items(Locations.PROJECT_SIDEBAR, context));
        model.put("maySprint", board.hasSprints() && may(visit, board, ProjectPermission.MANAGE_SPRINTS_PERMISSION));
        model.put("maySchedule", may(visit, board, ProjectPermission.SCHEDULE_ISSUES));
        model.put("mayAdminister", may(visit, board, ProjectPermission.ADMINISTER_PROJECTS));
        model.put("today", Moments.of(visit.visitor()).day(store.clock().instant()));
        model.put("facts", Map.of("project-key", project.key()));
        return model;
    }

    private List<SprintRow> futureSprints(BoardRow board) {
        return store.sprints().ofBoard(board.id(), Set.of(State.FUTURE));
    }

    private boolean may(Visit visit, BoardRow board, ProjectPermission permission) {
        return store.permissions().has(visit.userId(), permission, board.projectId());
    }

    private Optional<BoardRow> find(Visit visit) {
        return visit.number("rapidView").flatMap(id -> store.boards().visible(visit.userId(), id));
    }
}
