package org.ballast.sandbox.web.admin;

import java.util.List;
import java.util.Map;
import org.ballast.sandbox.store.Groups;
import org.ballast.sandbox.store.RefusedException;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Visit;
import org.ballast.sandbox.web.view.PersonView;

/** All people, and what happens to accounts: created, renamed, deactivated, anonymised, deleted. */
final class UsersPage implements AdminPage {
    private static final String ADDRESS = "/secure/admin/user/UserBrowser.jspa";
    private final Store store;

    UsersPage(Store store) {
        this.store = store;
    }

    /** A line of the list. */
    record UserLine(UserRow row, PersonView view, String groups) {}

    @Override
    public Answer get(Visit visit) {
        List<UserLine> users = store.users().all().stream()
                .map(user -> new UserLine(
                        user,
                        PersonView.of(user),
                        String.join(", ", store.groups().of(user.id()))))
                .toList();
        return Answer.html("admin-users.html", "User management", Map.of("users", users));
    }

    @Override
    public Answer post(Visit visit) {
        String action = visit.param("action", "");
        if (action.equals("create")) {
            create(visit);
            return Answer.redirect(ADDRESS);
        }
        UserRow user = visit.number("user")
                .flatMap(store.users()::byId)
                .orElseThrow(() -> new RefusedException("There is no such user."));
        if (user.id() == visit.user().id() && !action.equals("rename")) {
            throw new RefusedException("You can not do that to yourself.");
        }
        switch (action) {
            case "deactivate" -> store.users().setActive(user.id(), false);
            case "activate" -> store.users().setActive(user.id(), true);
            case "anonymize" -> store.users().anonymize(user.id());
            case "delete" -> store.users().delete(user.id());
            case "rename" ->
                store.users().rename(user.id(), visit.required("name").strip());
            default -> throw new RefusedException("There is no such action.");
        }
        return Answer.redirect(ADDRESS);
    }

    private void create(Visit visit) {
        String name = visit.required("name").strip();
        UserRow user = store.users()
                .create(
                        name,
                        visit.param("password").orElse(name),
                        visit.required("displayName"),
                        name + "@example.com");
        store.groups().add(user.id(), Groups.USERS);
        visit.say("%s can log in now.".formatted(user.displayName()));
    }
}
