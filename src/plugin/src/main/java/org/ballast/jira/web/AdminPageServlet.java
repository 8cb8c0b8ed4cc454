package org.ballast.jira.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The administrators' page: {@code /plugins/servlet/ballast/admin}. */
public class AdminPageServlet extends HttpServlet {
    private static final String PATH = "/plugins/servlet/ballast/admin";

    private final transient JiraAuthenticationContext authentication;
    private final transient GlobalPermissionManager permissions;
    private final transient SoyPages pages;

    @Inject
    public AdminPageServlet(
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport GlobalPermissionManager permissions,
            SoyPages pages) {
        this.authentication = authentication;
        this.permissions = permissions;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null) {
            pages.askToLogIn(request, response, PATH);
        } else if (permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)) {
            pages.write(response, "admin-page", "Ballast.Admin.adminPage", Map.of());
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
