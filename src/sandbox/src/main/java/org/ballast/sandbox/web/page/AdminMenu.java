package org.ballast.sandbox.web.page;

import java.util.ArrayList;
import java.util.List;
import org.ballast.sandbox.web.fragment.FragmentContext;
import org.ballast.sandbox.web.fragment.LinkView;
import org.ballast.sandbox.web.fragment.Locations;
import org.ballast.sandbox.web.fragment.SectionView;
import org.ballast.sandbox.web.fragment.WebFragments;

/** The host's own administration pages. */
public final class AdminMenu {
    private AdminMenu() {}

    /** The host's pages and those that plugins add, for menu and sidebar. */
    static List<SectionView> sections(String base, WebFragments fragments, FragmentContext context) {
        List<SectionView> sections = new ArrayList<>();
        sections.add(new SectionView("Jira administration", links(base)));
        sections.addAll(fragments.sections(Locations.ADMIN_MENU, context));
        return sections;
    }

    private static List<LinkView> links(String base) {
        return List.of(
                LinkView.of("admin_users", "User management", base + "/secure/admin/user/UserBrowser.jspa"),
                LinkView.of("admin_permissions", "Project permissions", base + "/secure/admin/ViewPermissions.jspa"),
                LinkView.of("admin_plugins", "Manage apps", base + "/plugins/servlet/upm"),
                LinkView.of("admin_index", "Indexing", base + "/secure/admin/jira/IndexAdmin.jspa"),
                LinkView.of("admin_import", "CSV import", base + "/secure/admin/CsvImport.jspa"));
    }
}
