package org.ballast.sandbox.web.account;

import java.util.Map;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Page;
import org.ballast.sandbox.web.page.Visit;
import org.ballast.sandbox.web.session.Session;

/** Logging out; asks first, because a link could lead here unwanted. */
public final class Logout implements Page {

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
