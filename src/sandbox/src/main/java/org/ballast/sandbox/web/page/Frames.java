package org.ballast.sandbox.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ballast.sandbox.host.SandboxOptions;
import org.ballast.sandbox.store.Permissions;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;
import org.ballast.sandbox.web.resource.PageResources;
import org.ballast.sandbox.web.session.Session;
import org.ballast.sandbox.web.session.Visitor;
import org.ballast.sandbox.web.view.PersonView;

/** Makes the frame of a page when its content is ready, because only then is known what the content requires. */
public final class Frames {
    private final SandboxOptions options;
    private final Store store;
    private final PageResources resources;
    private final Themes themes;
    private final HeaderMenus menus;

    public Frames(SandboxOptions options, Store store, PageResources resources, Themes themes, HeaderMenus menus) {
        this.options = options;
        this.store = store;
        this.resources = resources;
        this.themes = themes;
        this.menus = menus;
    }

    /** Requires the web resources of a context for the current page. */
    void require(String context) {
        resources.required().requireContext(context);
    }

    /**
     * The frame for a page.
     *
     * @param facts further facts for AJS.Meta
     */
    Frame frame(HttpServletRequest request, String title, Map<String, String> facts) {
        Visitor visitor = Visitor.of(request);
        UserRow user = visitor.user();
        boolean admin = isAdmin(visitor);
        return new Frame(
                title,
                request.getRequestURI(),
                visitor.locale().toLanguageTag(),
                colorMode(themes.of(visitor)),
                metas(request, visitor, admin, facts),
                resources.tags(visitor.locale()),
                Session.takeMessages(request),
                Session.token(request),
                user == null ? null : PersonView.of(user),
                admin,
                user == null ? Frame.Menus.none() : menus.menus(request, user, admin),
                options.database().label(),
                options.node());
    }

    boolean isAdmin(Visitor visitor) {
        return store.permissions().hasGlobal(visitor.userId(), Permissions.ADMINISTER);
    }

    private static String colorMode(String theme) {
        return switch (theme) {
            case "dark" -> " data-color-mode=\"dark\"";
            case "auto" -> " data-color-mode-auto data-color-mode=\"light\"";
            default -> " data-color-mode=\"light\"";
        };
    }

    private static Map<String, String> metas(
            HttpServletRequest request, Visitor visitor, boolean admin, Map<String, String> facts) {
        Map<String, String> metas = new LinkedHashMap<>();
        metas.put("context-path", request.getContextPath());
        metas.put("base-url", baseUrl(request));
        metas.put("version-number", "11.0.0");
        metas.put("user-locale", visitor.locale().toString());
        metas.put("is-admin", String.valueOf(admin));
        UserRow user = visitor.user();
        metas.put("remote-user", user == null ? "" : user.name());
        metas.put("remote-user-fullname", user == null ? "" : user.displayName());
        metas.putAll(facts);
        return metas;
    }

    private static String baseUrl(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
