package org.ballast.jira.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * A page of a board, at its path with {@code ?boardId=N}. The shell is the same for everybody who is logged in; what a person
 * may see is decided by the requests of its script.
 */
abstract class BoardServlet extends HttpServlet {
    private final transient JiraAuthenticationContext authentication;
    private final transient SoyPages pages;
    private final String path;
    private final String module;
    private final String template;

    /**
     * The page of one address.
     *
     * @param path below the context path
     * @param module the web resource with the page's script
     * @param template gets the board's id as {@code boardId}
     */
    BoardServlet(
            JiraAuthenticationContext authentication, SoyPages pages, String path, String module, String template) {
        this.authentication = authentication;
        this.pages = pages;
        this.path = path;
        this.module = module;
        this.template = template;
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> board = PageParameters.id(request, "boardId");
        if (authentication.getLoggedInUser() == null) {
            pages.askToLogIn(
                    request, response, path + board.map(id -> "?boardId=" + id).orElse(""));
        } else if (board.isPresent()) {
            pages.write(response, module, template, Map.of("boardId", board.get()));
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            pages.write(response, "board-page", "Ballast.Planning.noBoard", Map.of());
        }
    }
}
