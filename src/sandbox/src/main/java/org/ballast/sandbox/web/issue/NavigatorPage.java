package org.ballast.sandbox.web.issue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.sandbox.search.JqlException;
import org.ballast.sandbox.search.JqlSearch;
import org.ballast.sandbox.search.Searcher;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Page;
import org.ballast.sandbox.web.page.Places;
import org.ballast.sandbox.web.page.Visit;
import org.ballast.sandbox.web.view.IssueViews;
import org.ballast.sandbox.web.view.Moments;

/** The issue navigator: a JQL query and a page of what it finds. */
public final class NavigatorPage implements Page {
    private static final int PAGE_SIZE = 50;
    private final JqlSearch search;
    private final IssueViews views;
    private final Places places;

    public NavigatorPage(JqlSearch search, IssueViews views, Places places) {
        this.search = search;
        this.views = views;
        this.places = places;
    }

    @Override
    public Answer get(Visit visit) {
        places.contexts("atl.general", "jira.general", "jira.navigator.advanced");
        String jql = visit.param("jql", "");
        int start =
                (int) Math.max(0, Math.min(1_000_000, visit.number("startIndex").orElse(0L)));
        Map<String, Object> model = new HashMap<>();
        model.put("jql", jql);
        model.put("start", start);
        try {
            show(model, visit, find(visit, jql, start), start);
            model.put("errors", List.of());
        } catch (JqlException wrong) {
            show(model, visit, new JqlSearch.Found(List.of(), 0), 0);
            model.put("errors", wrong.messages());
        }
        model.put("address", "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
        return Answer.html("navigator.html", "Issue navigator", model);
    }

    private JqlSearch.Found find(Visit visit, String jql, int start) {
        return search.find(Searcher.of(visit.userId()), search.parse(jql), start, PAGE_SIZE);
    }

    private void show(Map<String, Object> model, Visit visit, JqlSearch.Found found, int start) {
        List<IssueRow> rows = found.issues();
        model.put("issues", views.of(rows, Moments.of(visit.visitor())));
        model.put("total", found.total());
        model.put("first", rows.isEmpty() ? 0 : start + 1);
        model.put("last", start + rows.size());
        model.put("previous", Math.max(0, start - PAGE_SIZE));
        model.put("next", start + PAGE_SIZE);
    }
}
