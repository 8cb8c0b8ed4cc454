package org.ballast.sandbox.web.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Page;
import org.ballast.sandbox.web.page.Visit;
import org.ballast.sandbox.web.session.Session;
import org.ballast.sandbox.web.view.PersonView;

/** Logging in by name and password. */
public final class Login implements Page {
    private static final String DESTINATION = "os_destination";
    private final Store store;

    public Login(Store store) {
        this.store = store;
    }

    @Override
    public boolean isPublic() {
        return true;
    }

    @Override
    public Answer get(Visit visit) {
        return form(visit, "", "");
    }

    @Override
    public Answer post(Visit visit) {
        String name = visit.param("os_username", "");
        Optional<UserRow> user = store.users().authenticate(name, visit.param("os_password", ""));
        if (user.isEmpty()) {
            return form(visit, "Sorry, your username and password are incorrect - please try again.", name);
        }
        Session.signIn(visit.request(), user.get().id());
        return Answer.redirect(destination(visit));
    }

    private Answer form(Visit visit, String error, String name) {
        List<PersonView> people = store.users().all().stream()
                .filter(UserRow::active)
                .map(PersonView::of)
                .toList();
        return Answer.html(
                error.isEmpty() ? 200 : 401,
                "login.html",
                "Log in",
                Map.of("error", error, "name", name, "destination", destination(visit), "people", people));
    }

    /** Where to go afterwards; addresses with and without the context path are understood. */
    private static String destination(Visit visit) {
        String wanted = visit.param(DESTINATION, "/secure/Dashboard.jspa");
        String base = visit.request().getContextPath();
        return wanted.startsWith(base + "/") ? wanted.substring(base.length()) : wanted;
    }
}
