package org.ballast.jira.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * The page "Strategy workshop": {@code /plugins/servlet/ballast/workshop?strategyId=N}. The shell is the same for everybody
 * who is logged in; what a person may see is decided by the requests of its script.
 */
public class WorkshopPageServlet extends HttpServlet {
    private static final String PATH = "/plugins/servlet/ballast/workshop";

    private final transient JiraAuthenticationContext authentication;
    private final transient SoyPages pages;

    @Inject
    public WorkshopPageServlet(@ComponentImport JiraAuthenticationContext authentication, SoyPages pages) {
        this.authentication = authentication;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> strategy = PageParameters.id(request, "strategyId");
        if (authentication.getLoggedInUser() == null) {
            pages.askToLogIn(
                    request,
                    response,
                    PATH + strategy.map(id -> "?strategyId=" + id).orElse(""));
        } else {
            pages.write(
                    response,
                    "workshop-page",
                    "Ballast.Workshop.workshopPage",
                    strategy.<Map<String, Object>>map(id -> Map.of("strategyId", id))
                            .orElse(Map.of()));
        }
    }
}
