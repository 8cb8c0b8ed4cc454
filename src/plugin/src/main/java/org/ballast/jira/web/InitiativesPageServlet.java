package org.ballast.jira.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page "Initiatives" of a board: {@code /plugins/servlet/ballast/initiatives?boardId=N}. The shell is the same for everybody
 * who is logged in; what a person may see is decided by the requests of its script.
 */
public class InitiativesPageServlet extends HttpServlet {
    private static final String PATH = "/plugins/servlet/ballast/initiatives";
    private static final int MOST_DIGITS = 18;

    private final transient JiraAuthenticationContext authentication;
    private final transient SoyPages pages;

    @Inject
    public InitiativesPageServlet(@ComponentImport JiraAuthenticationContext authentication, SoyPages pages) {
        this.authentication = authentication;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String boardId = request.getParameter("boardId");
        if (authentication.getLoggedInUser() == null) {
            pages.askToLogIn(request, response, isId(boardId) ? PATH + "?boardId=" + boardId : PATH);
        } else if (isId(boardId)) {
            pages.write(response, "initiatives-page", "Ballast.Initiative.initiativesPage", Map.of("boardId", boardId));
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            pages.write(response, "board-page", "Ballast.Planning.noBoard", Map.of());
        }
    }

    private static boolean isId(@Nullable String text) {
        return text != null
                && !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
