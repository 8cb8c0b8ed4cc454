package org.ballast.jira.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;

/** The page "Tech tasks" of a board: {@code /plugins/servlet/ballast/board?boardId=N}. */
public class BoardPageServlet extends BoardServlet {

    @Inject
    public BoardPageServlet(@ComponentImport JiraAuthenticationContext authentication, SoyPages pages) {
        super(authentication, pages, "/plugins/servlet/ballast/board", "board-page", "Ballast.Planning.boardPage");
    }
}
