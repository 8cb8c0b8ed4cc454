package org.ballast.jira.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;

/** The page "Debt round" of a board: {@code /plugins/servlet/ballast/round?boardId=N}. */
public class RoundPageServlet extends BoardServlet {

    @Inject
    public RoundPageServlet(@ComponentImport JiraAuthenticationContext authentication, SoyPages pages) {
        super(authentication, pages, "/plugins/servlet/ballast/round", "round-page", "Ballast.Round.roundPage");
    }
}
