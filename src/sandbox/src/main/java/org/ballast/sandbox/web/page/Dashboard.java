package org.ballast.sandbox.web.page;

import java.util.Map;
import org.ballast.sandbox.store.Store;

/** The first page: what there is to try. */
final class Dashboard implements Page {
    private final Store store;

    Dashboard(Store store) {
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
