package org.ballast.sandbox.web.issue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.RefusedException;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Page;
import org.ballast.sandbox.web.page.Places;
import org.ballast.sandbox.web.page.Visit;
import org.ballast.sandbox.web.view.IssueViews;
import org.ballast.sandbox.web.view.Moments;

/** Changing an issue's fields. */
public final class EditIssuePage implements Page {
    private final Store store;
    private final IssueViews views;
    private final Places places;
    private final IssueForm form;

    public EditIssuePage(Store store, IssueViews views, Places places) {
        this.store = store;
        this.views = views;
        this.places = places;
        this.form = new IssueForm(store);
    }

    @Override
    public Answer get(Visit visit) {
        return find(visit)
                .map(row -> form(visit, row, IssueValues.stored(views.of(row, Moments.of(visit.visitor()))), ""))
                .orElseGet(() -> Answer.notFound("Issue"));
    }

    @Override
    public Answer post(Visit visit) {
        Optional<IssueRow> found = find(visit);
        if (found.isEmpty()) {
            return Answer.notFound("Issue");
        }
        IssueRow row = found.get();
        try {
            store.changes().edit(visit.userId(), row.id(), form.read(visit, project(row)));
            return Answer.redirect("/browse/" + row.key());
        } catch (RefusedException refused) {
            return form(visit, row, IssueValues.written(visit, "", ""), String.valueOf(refused.getMessage()));
        }
    }

    private Answer form(Visit visit, IssueRow row, IssueValues values, String error) {
        places.contexts("atl.general", "jira.general", "jira.edit.issue");
        Map<String, Object> model = new HashMap<>(form.choices(visit, project(row)));
        model.put("key", row.key());
        model.put("values", values);
        model.put("error", error);
        return Answer.html(error.isEmpty() ? 200 : 400, "issue-edit.html", "Edit " + row.key(), model);
    }

    private ProjectRow project(IssueRow row) {
        return store.projects().byId(row.projectId()).orElseThrow();
    }

    private Optional<IssueRow> find(Visit visit) {
        return store.issues()
                .byKey(visit.param("key", ""))
                .filter(row -> store.permissions().has(visit.userId(), ProjectPermission.EDIT_ISSUES, row));
    }
}
