package org.ballast.sandbox.web.issue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Page;
import org.ballast.sandbox.web.page.Visit;

/** The search field of the header: a key leads to its issue, anything else is looked for in the texts of issues. */
public final class QuickSearch implements Page {
    private final Store store;

    public QuickSearch(Store store) {
        this.store = store;
    }

    @Override
    public Answer get(Visit visit) {
        String text = visit.param("searchString", "").strip();
        return store.issues()
                .byKey(text)
                .filter(row -> store.permissions().sees(visit.userId(), row))
                .map(row -> Answer.redirect("/browse/" + row.key()))
                .orElseGet(
                        () -> Answer.redirect("/issues/?jql=" + URLEncoder.encode(jql(text), StandardCharsets.UTF_8)));
    }

    private static String jql(String text) {
        String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"");
        return text.isEmpty() ? "" : "text ~ \"%s\" ORDER BY updated DESC".formatted(quoted);
    }
}
