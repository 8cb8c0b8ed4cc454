package org.ballast.sandbox.web.board;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.search.JqlException;
import org.ballast.sandbox.search.JqlSearch;
import org.ballast.sandbox.search.Searcher;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.RefusedException;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.web.fragment.FragmentContext;
import org.ballast.sandbox.web.fragment.Locations;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Page;
import org.ballast.sandbox.web.page.Places;
import org.ballast.sandbox.web.page.Visit;

/** The board's configuration: its filter, and the tabs that plugins add. */
public final class BoardSettingsPage implements Page {
    private final Store store;
    private final JqlSearch search;
    private final Places places;

    public BoardSettingsPage(Store store, JqlSearch search, Places places) {
        this.store = store;
        this.search = search;
        this.places = places;
    }

    @Override
    public Answer get(Visit visit) {
        Optional<BoardRow> found = find(visit);
        if (found.isEmpty()) {
            return Answer.notFound("Board");
        }
        BoardRow board = found.get();
        places.contexts("atl.general", "jira.general", "gh-rapid-config");
        FragmentContext context = places.board(board);
        Map<String, Object> model = new HashMap<>();
        model.put("board", board);
        model.put("project", store.projects().byId(board.projectId()).orElseThrow());
        model.put("filter", store.filters().byId(board.filterId()).orElseThrow());
        model.put("mayAdminister", mayAdminister(visit, board));
        model.put("panels", places.fragments().panels(Locations.BOARD_CONFIGURATION, context));
        model.put("navigation", places.fragments().items(Locations.PROJECT_SIDEBAR, context));
        model.put("here", "");
        return Answer.html("board-settings.html", "Configure " + board.name(), model);
    }

    @Override
    public Answer post(Visit visit) {
        Optional<BoardRow> found = find(visit);
        if (found.isEmpty()) {
            return Answer.notFound("Board");
        }
        if (!mayAdminister(visit, found.get())) {
            throw new RefusedException("Only administrators of the board's project may change its filter.");
        }
        String jql = visit.required("jql");
        try {
            search.find(Searcher.of(visit.userId()), search.parse(jql), 0, 0);
        } catch (JqlException wrong) {
            throw new RefusedException(String.join(" ", wrong.messages()));
        }
        store.filters().setJql(found.get().filterId(), jql);
        visit.say("The board's filter is saved.");
        return Answer.redirect("/secure/RapidView.jspa?rapidView=" + found.get().id());
    }

    private boolean mayAdminister(Visit visit, BoardRow board) {
        return store.permissions().has(visit.userId(), ProjectPermission.ADMINISTER_PROJECTS, board.projectId());
    }

    private Optional<BoardRow> find(Visit visit) {
        return visit.number("rapidView").flatMap(id -> store.boards().visible(visit.userId(), id));
    }
}
