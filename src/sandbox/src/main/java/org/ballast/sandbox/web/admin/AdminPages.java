package org.ballast.sandbox.web.admin;

import org.ballast.sandbox.host.Plugins;
import org.ballast.sandbox.jira.JiraPart;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Router;

/** Where the administration's pages are. */
public final class AdminPages {
    private AdminPages() {}

    /** Adds the pages. */
    public static void addTo(Router router, JiraPart jira, Plugins plugins) {
        router.at("/secure/admin/", visit -> Answer.redirect("/secure/admin/user/UserBrowser.jspa"))
                .at("/secure/admin/user/UserBrowser.jspa", new UsersPage(jira.store()))
                .at("/secure/admin/ViewPermissions.jspa", new PermissionsPage(jira.store()))
                .at("/plugins/servlet/upm", new AppsPage(plugins))
                .at("/secure/admin/CsvImport.jspa", new ImportPage(jira.store()))
                .at("/secure/admin/jira/IndexAdmin.jspa", new IndexPage(jira.store(), jira.index()));
    }
}
