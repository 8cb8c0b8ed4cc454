package org.ballast.sandbox.web.page;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ballast.sandbox.host.HostServices;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;
import org.ballast.sandbox.web.fragment.FragmentContext;
import org.ballast.sandbox.web.fragment.LinkView;
import org.ballast.sandbox.web.fragment.Locations;
import org.ballast.sandbox.web.fragment.SectionView;
import org.ballast.sandbox.web.fragment.WebFragments;
import org.ballast.sandbox.web.session.Visitor;

/** The drop-downs of the header: the host's own links, then those of plugins. */
public final class HeaderMenus {
    private static final int SHOWN = 8;
    private final String base;
    private final Store store;
    private final WebFragments fragments;
    private final HostServices services;
    private final Themes themes;

    public HeaderMenus(String base, Store store, WebFragments fragments, HostServices services, Themes themes) {
        this.base = base;
        this.store = store;
        this.fragments = fragments;
        this.services = services;
        this.themes = themes;
    }

    Frame.Menus menus(HttpServletRequest request, UserRow user, boolean admin) {
        FragmentContext context =
                FragmentContext.of(services.get(JiraAuthenticationContext.class).getLoggedInUser());
        return new Frame.Menus(
                projects(user),
                List.of(new SectionView(
                        "",
                        List.of(
                                search("issues_search", "Search for issues", ""),
                                search(
                                        "issues_mine",
                                        "My open issues",
                                        "assignee = currentUser() AND resolution = Unresolved"),
                                search(
                                        "issues_reported",
                                        "Reported by me",
                                        "reporter = currentUser() ORDER BY created DESC")))),
                boards(user, context),
                admin ? AdminMenu.sections(base, fragments, context) : List.of(),
                user(request),
                fragments.items(Locations.TOP_NAVIGATION, context));
    }

    private List<SectionView> projects(UserRow user) {
        List<LinkView> links = new ArrayList<>();
        List<ProjectRow> visible = store.permissions().visibleProjects(user.id());
        for (ProjectRow project : visible.subList(0, Math.min(SHOWN, visible.size()))) {
            links.add(link(
                    "project_" + project.key(),
                    "%s (%s)".formatted(project.name(), project.key()),
                    "/projects/" + project.key()));
        }
        return List.of(
                new SectionView("Projects", links),
                new SectionView("", List.of(link("projects_all", "View all projects", "/secure/BrowseProjects.jspa"))));
    }

    private List<SectionView> boards(UserRow user, FragmentContext context) {
        List<LinkView> links = new ArrayList<>();
        for (BoardRow board : store.boards().firstVisible(user.id(), SHOWN)) {
            links.add(link("board_" + board.id(), board.name(), "/secure/RapidBoard.jspa?rapidView=" + board.id()));
        }
        List<SectionView> sections = new ArrayList<>();
        sections.add(new SectionView("Boards", links));
        sections.add(
                new SectionView("", List.of(link("boards_all", "View all boards", "/secure/ManageRapidViews.jspa"))));
        sections.addAll(fragments.sections(Locations.BOARDS_MENU, context));
        return sections;
    }

    private List<SectionView> user(HttpServletRequest request) {
        return List.of(
                new SectionView(
                        "",
                        List.of(
                                link("view_profile", "Profile and language", "/secure/ViewProfile.jspa"),
                                link("view_tokens", "Personal access tokens", "/secure/ViewTokens.jspa"))),
                new SectionView(
                        "Theme",
                        List.of(
                                theme(request, "light", "Light"),
                                theme(request, "dark", "Dark"),
                                theme(request, "auto", "Match the browser"))),
                new SectionView("", List.of(link("log_out", "Log out", "/logout"))));
    }

    private LinkView theme(HttpServletRequest request, String value, String label) {
        String query = request.getQueryString();
        String here = request.getRequestURI().substring(request.getContextPath().length())
                + (query == null ? "" : "?" + query);
        String mark = themes.of(Visitor.of(request)).equals(value) ? "aui-dropdown2-checked" : "";
        return new LinkView(
                "theme_" + value,
                label,
                base + "/secure/Theme.jspa?theme=" + value + "&returnTo="
                        + URLEncoder.encode(here, StandardCharsets.UTF_8),
                "",
                mark);
    }

    private LinkView search(String id, String label, String jql) {
        return link(id, label, "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
    }

    private LinkView link(String id, String label, String path) {
        return LinkView.of(id, label, base + path);
    }
}
