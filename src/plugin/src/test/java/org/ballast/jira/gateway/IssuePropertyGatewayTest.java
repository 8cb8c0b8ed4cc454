package org.ballast.jira.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.properties.IssuePropertyService;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyService.DeletePropertyValidationResult;
import com.atlassian.jira.entity.property.EntityPropertyService.SetPropertyValidationResult;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.util.ErrorCollection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.DebtFacts;
import org.ballast.core.debt.DebtKind;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.shared.IssueId;
import org.junit.Before;
import org.junit.Test;

public class IssuePropertyGatewayTest {
    private static final IssueId ISSUE = new IssueId(7);
    private static final DebtFacts FACTS = new DebtFacts(
            DebtKind.CODE,
            DebtPriority.LOW,
            Optional.empty(),
            0,
            0,
            Optional.empty(),
            Instant.parse("2026-11-22T10:00:00Z"));
    private static final String JSON = FactsJson.write(FACTS);

    private final JiraStandIn jira = new JiraStandIn();
    private final IssuePropertyService service = mock(IssuePropertyService.class);
    private final JsonEntityPropertyManager store = mock(JsonEntityPropertyManager.class);
    private final IssueIndexingService index = mock(IssueIndexingService.class);
    private final ErrorCollection errors = mock(ErrorCollection.class);
    private final IssuePropertyGateway gateway =
            new IssuePropertyGateway(jira.users, jira.search, service, store, jira.issues, index);
    private final SetPropertyValidationResult valid = new SetPropertyValidationResult(errors, 7L, null);

    @Before
    public void accept() {
        when(service.validateSetProperty(any(), any(), any(), any())).thenReturn(valid);
    }

    @Test
    public void writesThroughJirasServiceWhoeverIsCalling() {
        assertThat(gateway.publish(ISSUE, FACTS)).isTrue();

        verify(service)
                .validateSetProperty(
                        any(),
                        eq(7L),
                        argThat(input -> input.getPropertyKey().equals("ballast.debt")
                                && input.getPropertyValue().equals(JSON)),
                        argThat(options -> options.skipPermissionChecks()));
        verify(service).setProperty(any(), eq(valid));
        verify(store, never()).put(any(), any(), any(), any());
    }

    @Test
    public void writesNothingWhenThePropertySaysItAlready() {
        stored(JSON);

        assertThat(gateway.publish(ISSUE, FACTS)).isFalse();
        verify(service, never()).setProperty(any(), any());
    }

    @Test
    public void writesAgainWhatSomebodyTamperedWith() {
        stored("{\"votes\":99}");

        assertThat(gateway.publish(ISSUE, FACTS)).isTrue();
        verify(service).setProperty(any(), eq(valid));
    }

    @Test
    public void writesAndIndexesItselfWhereJirasServiceHasAnotherShape() throws IndexException {
        Issue issue = jira.hasIssue(7, "PAY-1");
        when(service.validateSetProperty(any(), any(), any(), any())).thenThrow(new NoSuchMethodError("other shape"));

        assertThat(gateway.publish(ISSUE, FACTS)).isTrue();
        verify(store).put("IssueProperty", 7L, "ballast.debt", JSON);
        verify(index).reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
    }

    @Test
    public void leavesItToTheRepairWhenJiraFailsOrRefuses() {
        when(service.setProperty(any(), any())).thenThrow(new IllegalStateException("index locked"));
        assertThat(gateway.publish(ISSUE, FACTS)).isTrue();

        when(errors.hasAnyErrors()).thenReturn(true);
        when(errors.getErrorMessages()).thenReturn(List.of("no"));
        assertThat(gateway.publish(ISSUE, FACTS)).isTrue();
    }

    @Test
    public void withdrawsAPropertyThatIsThere() {
        DeletePropertyValidationResult deletable = new DeletePropertyValidationResult(errors, 7L, "ballast.debt");
        when(service.validateDeleteProperty(any(), any(), any(), any())).thenReturn(deletable);
        assertThat(gateway.withdraw(ISSUE)).isFalse();

        stored(JSON);
        assertThat(gateway.withdraw(ISSUE)).isTrue();
        verify(service).deleteProperty(any(), eq(deletable));
    }

    private void stored(String json) {
        EntityProperty property = mock(EntityProperty.class);
        when(property.getValue()).thenReturn(json);
        when(store.get("IssueProperty", 7L, "ballast.debt")).thenReturn(property);
    }
}
