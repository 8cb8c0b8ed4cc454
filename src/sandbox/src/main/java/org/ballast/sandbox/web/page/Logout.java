package org.ballast.sandbox.web.page;

import java.util.Map;
import org.ballast.sandbox.web.session.Session;

/** Logging out; asks first, because a link could lead here unwanted. */
final class Logout implements Page {

    @Override
    public Answer get(Visit visit) {
        return Answer.html("logout.html", "Log out", Map.of());
    }

    @Override
    public Answer post(Visit visit) {
        Session.signOut(visit.request());
        return Answer.redirect("/login.jsp");
    }
}
