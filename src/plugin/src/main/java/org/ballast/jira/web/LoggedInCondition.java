package org.ballast.jira.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;

/** Shows a web fragment to everybody who is logged in. */
public class LoggedInCondition implements Condition {
    private final JiraAuthenticationContext authentication;

    @Inject
    public LoggedInCondition(@ComponentImport JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return authentication.getLoggedInUser() != null;
    }
}
