package org.ballast.sandbox.web.page;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.sandbox.host.HostServices;
import org.ballast.sandbox.web.decoration.DecorationFilter;
import org.ballast.sandbox.web.decoration.HtmlDocument;
import org.ballast.sandbox.web.fragment.FragmentContext;
import org.ballast.sandbox.web.fragment.SectionView;
import org.ballast.sandbox.web.fragment.WebFragments;
import org.ballast.sandbox.web.template.Templates;

/** The host's chrome around pages that plugins' servlets write. */
public final class PluginPages implements DecorationFilter.Decorator {
    private static final String ADMIN = "atl.admin";
    private final Frames frames;
    private final Templates templates;
    private final WebFragments fragments;
    private final HostServices services;

    public PluginPages(Frames frames, Templates templates, WebFragments fragments, HostServices services) {
        this.frames = frames;
        this.templates = templates;
        this.fragments = fragments;
        this.services = services;
    }

    @Override
    public String decorate(HttpServletRequest request, String kind, HtmlDocument page) {
        if (!kind.equals(ADMIN) && !kind.equals("atl.general")) {
            throw new IllegalStateException(
                    "the page asks for the decorator %s%nMaybe atl.general or atl.admin?".formatted(kind));
        }
        frames.require(kind);
        Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("adminSections", kind.equals(ADMIN) ? adminSections(request) : List.of());
        model.put("frame", frames.frame(request, "", Map.of()));
        return templates.render("plugin-page.html", model);
    }

    private List<SectionView> adminSections(HttpServletRequest request) {
        FragmentContext context =
                FragmentContext.of(services.get(JiraAuthenticationContext.class).getLoggedInUser());
        return AdminMenu.sections(request.getContextPath(), fragments, context);
    }
}
