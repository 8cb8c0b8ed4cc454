package org.ballast.jira.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** Writes whole pages from the plugin's Soy templates. */
@Named
public class SoyPages {
    private static final String PLUGIN = "org.ballast.jira:";

    private final SoyTemplateRenderer templates;
    private final PageBuilderService resources;
    private final LoginUriProvider login;
    private final TimeZoneManager zones;

    @Inject
    public SoyPages(
            @ComponentImport SoyTemplateRenderer templates,
            @ComponentImport PageBuilderService resources,
            @ComponentImport LoginUriProvider login,
            @ComponentImport TimeZoneManager zones) {
        this.templates = templates;
        this.resources = resources;
        this.login = login;
        this.zones = zones;
    }

    /**
     * Writes the template's page with the script and style of a web-resource module.
     *
     * @param data what the template is given, besides the person's {@code timeZone}
     */
    void write(HttpServletResponse response, String module, String template, Map<String, Object> data)
            throws IOException {
        resources.assembler().resources().requireWebResource(PLUGIN + module);
        response.setContentType("text/html;charset=UTF-8");
        Map<String, Object> all = new HashMap<>(data);
        all.put("timeZone", zones.getUserTimeZone().getID());
        templates.render(response.getWriter(), PLUGIN + "templates", template, all);
    }

    /** Sends somebody who is not logged in to the login page, and then to a path of this Jira. */
    void askToLogIn(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        URI back = URI.create(request.getContextPath() + path);
        response.sendRedirect(login.getLoginUri(back).toString());
    }
}
