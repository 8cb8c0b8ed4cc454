package org.ballast.sandbox.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.ballast.sandbox.web.decoration.DecorationFilter;
import org.ballast.sandbox.web.decoration.HtmlDocument;
import org.ballast.sandbox.web.template.Templates;

/** The host's chrome around pages that plugins' servlets write. */
public final class PluginPages implements DecorationFilter.Decorator {
    private static final Map<String, String> TEMPLATES =
            Map.of("atl.general", "plugin-page.html", "atl.admin", "plugin-admin-page.html");
    private final Frames frames;
    private final Templates templates;

    public PluginPages(Frames frames, Templates templates) {
        this.frames = frames;
        this.templates = templates;
    }

    @Override
    public String decorate(HttpServletRequest request, String kind, HtmlDocument page) {
        String template = TEMPLATES.get(kind);
        if (template == null) {
            throw new IllegalStateException(
                    "the page asks for the decorator %s%nMaybe atl.general or atl.admin?".formatted(kind));
        }
        frames.require(kind);
        return templates.render(template, Map.of("page", page, "frame", frames.frame(request, "", Map.of())));
    }
}
