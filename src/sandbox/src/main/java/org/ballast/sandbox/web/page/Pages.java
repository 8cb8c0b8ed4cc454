package org.ballast.sandbox.web.page;

import org.ballast.sandbox.host.Host;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.web.fragment.WebFragments;
import org.ballast.sandbox.web.view.IssueViews;

/** Which page is where. Addresses are Jira's own. */
public final class Pages {
    private Pages() {}

    /** All pages. */
    public static Router router(Host host, Store store, WebFragments fragments, Themes themes) {
        IssueViews views = new IssueViews(store);
        Places places = new Places(fragments, host.services());
        return new Router()
                .at("/", visit -> Answer.redirect("/secure/Dashboard.jspa"))
                .at("/secure/Dashboard.jspa", new Dashboard(store))
                .at("/login.jsp", new Login(store))
                .at("/logout", new Logout())
                .at("/secure/Theme.jspa", themes)
                .at("/browse/{key}", new IssuePage(store, views, places));
    }
}
