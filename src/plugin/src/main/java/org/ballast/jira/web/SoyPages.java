package org.ballast.jira.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** Writes whole pages from the plugin's Soy templates. */
@Named
public class SoyPages {
    private static final String PLUGIN = "org.ballast.jira:";

    private final SoyTemplateRenderer templates;
    private final PageBuilderService resources;
    private final LoginUriProvider login;

    @Inject
    public SoyPages(
            @ComponentImport SoyTemplateRenderer templates,
            @ComponentImport PageBuilderService resources,
            @ComponentImport LoginUriProvider login) {
        this.templates = templates;
        this.resources = resources;
        this.login = login;
    }

    /** Writes the template's page with the script and style of a web-resource module. */
    void write(HttpServletResponse response, String module, String template, Map<String, Object> data)
            throws IOException {
        resources.assembler().resources().requireWebResource(PLUGIN + module);
        response.setContentType("text/html;charset=UTF-8");
        templates.render(response.getWriter(), PLUGIN + "templates", template, data);
    }

    /** Sends somebody who is not logged in to the login page, and then to a path of this Jira. */
    void askToLogIn(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        URI back = URI.create(request.getContextPath() + path);
        response.sendRedirect(login.getLoginUri(back).toString());
    }
}
