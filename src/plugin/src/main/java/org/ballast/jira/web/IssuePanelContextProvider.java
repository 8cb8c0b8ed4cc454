package org.ballast.jira.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.debt.usecase.DebtSummary;
import org.ballast.core.debt.usecase.SummarizeDebt;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.jira.config.DebtUseCases;

/**
 * What the Tech debt panel of the issue view shows before its script is loaded: one indexed lookup, tagged or not.
 */
public class IssuePanelContextProvider implements ContextProvider {
    private final DebtUseCases useCases;
    private final JiraAuthenticationContext authentication;
    private final PermissionManager permissions;
    private final I18nResolver texts;
    private final TimeZoneManager zones;

    @Inject
    public IssuePanelContextProvider(
            DebtUseCases useCases,
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport PermissionManager permissions,
            @ComponentImport I18nResolver texts,
            @ComponentImport TimeZoneManager zones) {
        this.useCases = useCases;
        this.authentication = authentication;
        this.permissions = permissions;
        this.texts = texts;
        this.zones = zones;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null
                || !(context.get("issue") instanceof Issue issue)
                || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)) {
            return Map.of();
        }
        boolean editable = permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
        SummarizeDebt.Command command = new SummarizeDebt.Command(new IssueId(issue.getId()), editable);
        return data(issue, useCases.summarizeDebt().handle(command));
    }

    /** Plain values under the names of the template's parameters; what is absent is left out. */
    private Map<String, Object> data(Issue issue, DebtSummary debt) {
        Map<String, Object> data = new HashMap<>();
        data.put("issueId", String.valueOf(issue.getId()));
        data.put("issueKey", issue.getKey());
        data.put("tagged", debt.tagged());
        data.put("canEdit", debt.canEdit());
        data.put("timeZone", zones.getUserTimeZone().getID());
        put(data, "editRefusal", debt.editRefusal().map(Refusal::code).map(texts::getText));
        put(data, "kind", debt.kind().map(Codes::of));
        put(data, "priority", debt.priority().map(Codes::of));
        put(data, "estimate", debt.estimate().map(PersonDays::text));
        put(data, "area", debt.area());
        put(data, "note", debt.note());
        return data;
    }

    private static void put(Map<String, Object> data, String name, Optional<String> value) {
        value.ifPresent(text -> data.put(name, text));
    }
}
