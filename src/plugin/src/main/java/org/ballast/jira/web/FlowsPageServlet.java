package org.ballast.jira.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * The page "User flows" of a department: {@code /plugins/servlet/ballast/flows?departmentId=N}. The shell is the same for
 * everybody who is logged in; what a person may see is decided by the requests of its script.
 */
public class FlowsPageServlet extends HttpServlet {
    private static final String PATH = "/plugins/servlet/ballast/flows";

    private final transient JiraAuthenticationContext authentication;
    private final transient SoyPages pages;

    @Inject
    public FlowsPageServlet(@ComponentImport JiraAuthenticationContext authentication, SoyPages pages) {
        this.authentication = authentication;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String department = PageParameters.id(request, "departmentId").orElse("");
        if (authentication.getLoggedInUser() == null) {
            pages.askToLogIn(request, response, department.isEmpty() ? PATH : PATH + "?departmentId=" + department);
        } else {
            pages.write(response, "flows-page", "Ballast.ServiceLevel.flowsPage", Map.of("departmentId", department));
        }
    }
}
