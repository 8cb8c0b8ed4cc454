package org.ballast.sandbox.web.account;

import java.util.Map;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Page;
import org.ballast.sandbox.web.page.Visit;

/** The first page: what there is to try. */
public final class Dashboard implements Page {
    private final Store store;

    public Dashboard(Store store) {
        this.store = store;
    }

    @Override
    public Answer get(Visit visit) {
        return Answer.html(
                "dashboard.html",
                "System Dashboard",
                Map.of(
                        "projects", store.permissions().visibleProjects(visit.userId()),
                        "boards", store.boards().allVisible(visit.userId())));
    }
}
