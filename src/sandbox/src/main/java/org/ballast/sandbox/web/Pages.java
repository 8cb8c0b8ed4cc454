package org.ballast.sandbox.web;

import org.ballast.sandbox.host.Host;
import org.ballast.sandbox.jira.JiraPart;
import org.ballast.sandbox.search.JqlSearch;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.web.account.Dashboard;
import org.ballast.sandbox.web.account.Login;
import org.ballast.sandbox.web.account.Logout;
import org.ballast.sandbox.web.account.ProfilePage;
import org.ballast.sandbox.web.account.TokensPage;
import org.ballast.sandbox.web.admin.AdminPages;
import org.ballast.sandbox.web.board.BoardListPage;
import org.ballast.sandbox.web.board.BoardPage;
import org.ballast.sandbox.web.board.BoardSettingsPage;
import org.ballast.sandbox.web.fragment.WebFragments;
import org.ballast.sandbox.web.issue.CreateIssuePage;
import org.ballast.sandbox.web.issue.EditIssuePage;
import org.ballast.sandbox.web.issue.IssuePage;
import org.ballast.sandbox.web.issue.NavigatorPage;
import org.ballast.sandbox.web.issue.ProjectPages;
import org.ballast.sandbox.web.issue.QuickSearch;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Places;
import org.ballast.sandbox.web.page.Router;
import org.ballast.sandbox.web.page.Themes;
import org.ballast.sandbox.web.view.IssueViews;

/** Which page is where. Addresses are Jira's own. */
final class Pages {
    private Pages() {}

    /** All pages. */
    static Router router(Host host, JiraPart jira, WebFragments fragments, Themes themes) {
        Store store = jira.store();
        JqlSearch search = jira.search();
        IssueViews views = new IssueViews(store);
        Places places = new Places(fragments, host.services());
        ProjectPages projects = new ProjectPages(store, places);
        Router router = new Router()
                .at("/", visit -> Answer.redirect("/secure/Dashboard.jspa"))
                .at("/secure/Dashboard.jspa", new Dashboard(store))
                .at("/login.jsp", new Login(store))
                .at("/logout", new Logout())
                .at("/secure/Theme.jspa", themes)
                .at("/browse/{key}", new IssuePage(store, views, places))
                .at("/issues/", new NavigatorPage(search, views, places))
                .at("/secure/QuickSearch.jspa", new QuickSearch(store))
                .at("/secure/CreateIssue.jspa", new CreateIssuePage(store, places))
                .at("/secure/EditIssue.jspa", new EditIssuePage(store, views, places))
                .at("/secure/BrowseProjects.jspa", projects::list)
                .at("/projects/{key}", projects::overview)
                .at("/secure/ManageRapidViews.jspa", new BoardListPage(store))
                .at("/secure/RapidView.jspa", new BoardSettingsPage(store, search, places))
                .at("/secure/ViewProfile.jspa", new ProfilePage(store))
                .at("/secure/ViewTokens.jspa", new TokensPage(store))
                .at("/secure/RapidBoard.jspa", new BoardPage(store, jira.boardIssues(), views, places));
        AdminPages.addTo(router, jira, host.plugins());
        return router;
    }
}
