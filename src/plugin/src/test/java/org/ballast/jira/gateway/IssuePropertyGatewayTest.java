package org.ballast.jira.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.properties.IssuePropertyService;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyService.DeletePropertyValidationResult;
import com.atlassian.jira.entity.property.EntityPropertyService.PropertyResult;
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
import org.ballast.core.debt.Publication;
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
            List.of(),
            Instant.parse("2026-11-22T10:00:00Z"));
    private static final String KEY = "ballast.debt";
    private static final String JSON = FactsJson.write(FACTS);

    private final JiraStandIn jira = new JiraStandIn();
    private final IssuePropertyService service = mock(IssuePropertyService.class);
    private final JsonEntityPropertyManager store = mock(JsonEntityPropertyManager.class);
    private final IssueIndexingService index = mock(IssueIndexingService.class);
    private final ErrorCollection errors = mock(ErrorCollection.class);
    private final IssuePropertyGateway gateway =
            new IssuePropertyGateway(jira.users, jira.search, service, store, jira.issues, index);
    private final SetPropertyValidationResult valid = new SetPropertyValidationResult(errors, 7L, null);

    private Optional<String> kept = Optional.empty();

    @Before
    public void accept() {
        jira.hasIssue(7, "PAY-1");
        when(service.validateSetProperty(any(), any(), any(), any())).thenReturn(valid);
        when(service.validateDeleteProperty(any(), any(), any(), any()))
                .thenReturn(new DeletePropertyValidationResult(errors, 7L, KEY));
        when(service.setProperty(any(), any())).thenAnswer(call -> keep(Optional.of(JSON)));
        doAnswer(call -> keep(Optional.empty())).when(service).deleteProperty(any(), any());
        when(store.get("IssueProperty", 7L, KEY)).thenAnswer(call -> property());
        doAnswer(call -> keep(Optional.of(call.getArgument(3)))).when(store).put(any(), any(), any(), any());
        doAnswer(call -> keep(Optional.empty())).when(store).delete(any(), any(), any());
    }

    private PropertyResult keep(Optional<String> json) {
        kept = json;
        return new PropertyResult(errors);
    }

    private EntityProperty property() {
        return kept.map(json -> {
                    EntityProperty property = mock(EntityProperty.class);
                    when(property.getValue()).thenReturn(json);
                    return property;
                })
                .orElse(null);
    }

    @Test
    public void writesThroughJirasServiceWhoeverIsCalling() {
        assertThat(gateway.publish(ISSUE, FACTS)).isEqualTo(Publication.WRITTEN);

        verify(service)
                .validateSetProperty(
                        any(),
                        eq(7L),
                        argThat(input -> input.getPropertyKey().equals(KEY)
                                && input.getPropertyValue().equals(JSON)),
                        argThat(options -> options.skipPermissionChecks()));
        verify(service).setProperty(any(), eq(valid));
        verify(store, never()).put(any(), any(), any(), any());
    }

    @Test
    public void writesNothingWhenThePropertySaysItAlready() {
        kept = Optional.of(JSON);

        assertThat(gateway.publish(ISSUE, FACTS)).isEqualTo(Publication.UNCHANGED);
        verify(service, never()).setProperty(any(), any());
    }

    @Test
    public void writesAgainWhatSomebodyTamperedWith() {
        kept = Optional.of("{\"votes\":99}");

        assertThat(gateway.publish(ISSUE, FACTS)).isEqualTo(Publication.WRITTEN);
        verify(service).setProperty(any(), eq(valid));
    }

    @Test
    public void writesAndIndexesItselfWhereJirasServiceHasAnotherShapeFailsOrDoesNothing() throws IndexException {
        Issue issue = jira.issues.getIssueObject((Long) 7L);
        List<Runnable> faults = List.of(
                () -> doReturn(new PropertyResult(errors)).when(service).setProperty(any(), any()),
                () -> doThrow(new IllegalStateException("index locked"))
                        .when(service)
                        .setProperty(any(), any()),
                () -> doThrow(new NoSuchMethodError("other shape"))
                        .when(service)
                        .validateSetProperty(any(), any(), any(), any()));
        for (Runnable fault : faults) {
            kept = Optional.empty();
            fault.run();

            assertThat(gateway.publish(ISSUE, FACTS)).isEqualTo(Publication.WRITTEN);
            assertThat(kept).contains(JSON);
        }
        verify(index, times(3)).reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
    }

    @Test
    public void writesItselfWhatJirasServiceRefuses() {
        when(errors.hasAnyErrors()).thenReturn(true);
        when(errors.getErrorMessages()).thenReturn(List.of("no"));

        assertThat(gateway.publish(ISSUE, FACTS)).isEqualTo(Publication.WRITTEN);
        assertThat(gateway.withdraw(ISSUE)).isEqualTo(Publication.WRITTEN);
        assertThat(kept).isEmpty();
        verify(service, never()).setProperty(any(), any());
        verify(service, never()).deleteProperty(any(), any());
    }

    @Test
    public void tellsWhatItCouldNotWriteInEitherWay() throws IndexException {
        doThrow(new IllegalStateException("index locked")).when(service).setProperty(any(), any());
        doThrow(new IllegalStateException("read only")).when(store).put(any(), any(), any(), any());
        assertThat(gateway.publish(ISSUE, FACTS)).isEqualTo(Publication.FAILED);

        doAnswer(call -> keep(Optional.of(JSON))).when(store).put(any(), any(), any(), any());
        doThrow(new IndexException("locked")).when(index).reIndex(any(), any());
        assertThat(gateway.publish(ISSUE, FACTS)).isEqualTo(Publication.FAILED);

        doThrow(new IllegalStateException("gone")).when(store).get(any(), any(), any());
        assertThat(gateway.withdraw(ISSUE)).isEqualTo(Publication.FAILED);
    }

    @Test
    public void leavesNoPropertyOfAnIssueThatIsGone() {
        when(errors.hasAnyErrors()).thenReturn(true);
        when(jira.issues.getIssueObject((Long) 7L)).thenReturn(null);

        assertThat(gateway.publish(ISSUE, FACTS)).isEqualTo(Publication.FAILED);
        verify(store, never()).put(any(), any(), any(), any());
    }

    @Test
    public void withdrawsAPropertyThatIsThere() {
        assertThat(gateway.withdraw(ISSUE)).isEqualTo(Publication.UNCHANGED);

        kept = Optional.of(JSON);
        assertThat(gateway.withdraw(ISSUE)).isEqualTo(Publication.WRITTEN);
        verify(service).deleteProperty(any(), any());
        verify(store, never()).delete(any(), any(), any());
    }
}
