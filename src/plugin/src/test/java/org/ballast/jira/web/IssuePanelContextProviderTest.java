package org.ballast.jira.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Map;
import java.util.TimeZone;
import org.ballast.jira.testing.InMemoryUseCases;
import org.junit.Before;
import org.junit.Test;

public class IssuePanelContextProviderTest {
    private final InMemoryUseCases useCases = new InMemoryUseCases();
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final I18nResolver texts = mock(I18nResolver.class);
    private final Issue issue = mock(Issue.class);
    private final IssuePanelContextProvider provider = new IssuePanelContextProvider(
            useCases.debt(), authentication, permissions, texts, () -> TimeZone.getTimeZone("Europe/Paris"));

    @Before
    public void logIn() {
        ApplicationUser anna = mock(ApplicationUser.class);
        when(anna.getId()).thenReturn(10100L);
        when(authentication.getLoggedInUser()).thenReturn(anna);
        when(issue.getId()).thenReturn(7L);
        when(issue.getKey()).thenReturn("PAY-7");
        when(permissions.hasPermission(any(), eq(issue), eq(anna))).thenReturn(true);
        when(texts.getText(any())).thenAnswer(call -> call.getArgument(0));
    }

    @Test
    public void saysThatAnIssueIsNotTagged() {
        assertThat(data()).containsEntry("tagged", false).containsEntry("issueId", "7");
        assertThat(data()).containsEntry("timeZone", "Europe/Paris");
        assertThat(data()).doesNotContainKeys("kind", "priority", "estimate", "note");
    }

    @Test
    public void showsTheFactsOfATaggedIssueAsPlainValues() {
        useCases.debtStore.items().save(aDebtItem().of(7).build());

        assertThat(data()).containsEntry("tagged", true).doesNotContainKey("votes");
        assertThat(data().values()).allMatch(value -> value instanceof String || value instanceof Boolean);
    }

    @Test
    public void saysWhyThePersonMayNotTag() {
        when(permissions.hasPermission(eq(ProjectPermissions.EDIT_ISSUES), any(Issue.class), any()))
                .thenReturn(false);
        assertThat(data())
                .containsEntry("canEdit", false)
                .containsEntry("editRefusal", "ballast.debt.edit-not-allowed");
    }

    @Test
    public void givesNothingToAnonymousAndForAHiddenIssue() {
        when(permissions.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), any(Issue.class), any()))
                .thenReturn(false);
        assertThat(data()).isEmpty();

        when(authentication.getLoggedInUser()).thenReturn(null);
        assertThat(data()).isEmpty();
    }

    private Map<String, Object> data() {
        return provider.getContextMap(Map.of("issue", issue));
    }
}
