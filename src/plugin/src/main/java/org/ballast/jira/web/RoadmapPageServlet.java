package org.ballast.jira.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;

/** The page "Roadmap" of a board: {@code /plugins/servlet/ballast/roadmap?boardId=N}. */
public class RoadmapPageServlet extends BoardServlet {

    @Inject
    public RoadmapPageServlet(@ComponentImport JiraAuthenticationContext authentication, SoyPages pages) {
        super(authentication, pages, "/plugins/servlet/ballast/roadmap", "roadmap-page", "Ballast.Roadmap.roadmapPage");
    }
}
