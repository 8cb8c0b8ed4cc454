package org.ballast.sandbox.web.admin;

import java.util.Map;
import org.ballast.sandbox.search.PropertyIndex;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Visit;

/** Rebuilding the index. Issues themselves are searched in the database; what plugins make searchable is indexed. */
final class IndexPage implements AdminPage {
    private final Store store;
    private final PropertyIndex index;

    IndexPage(Store store, PropertyIndex index) {
        this.store = store;
        this.index = index;
    }

    @Override
    public Answer get(Visit visit) {
        return Answer.html(
                "admin-index.html",
                "Indexing",
                Map.of("issues", store.issues().count(), "suspended", index.isSuspended()));
    }

    @Override
    public Answer post(Visit visit) {
        switch (visit.param("action", "")) {
            case "suspend" -> index.suspend();
            case "resume" -> index.resume();
            default ->
                visit.say(
                        "The index is rebuilt; properties of %d issues can be searched.".formatted(index.reindexAll()));
        }
        return Answer.redirect("/secure/admin/jira/IndexAdmin.jspa");
    }
}
