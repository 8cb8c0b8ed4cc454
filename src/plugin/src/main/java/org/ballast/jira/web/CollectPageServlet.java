package org.ballast.jira.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;

/** The page "Collect" of a board: {@code /plugins/servlet/ballast/collect?boardId=N}. */
public class CollectPageServlet extends BoardServlet {

    @Inject
    public CollectPageServlet(@ComponentImport JiraAuthenticationContext authentication, SoyPages pages) {
        super(authentication, pages, "/plugins/servlet/ballast/collect", "collect-page", "Ballast.Collect.collectPage");
    }
}
