package org.ballast.jira.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.jira.gateway.JiraStandIn.ANNA;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.IssueDirectory;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.TrackerUnavailableException;
import org.ballast.core.shared.UserId;
import org.junit.Test;

public class JiraIssueDirectoryTest {
    private final JiraStandIn jira = new JiraStandIn();
    private final IssueDirectory directory = jira.directory();

    @Test
    public void findsAVisibleIssueByIdAndByKey() {
        jira.hasVisibleIssue(7, "PAY-1");

        assertThat(directory.find(ANNA, "7")).isPresent().isEqualTo(directory.find(ANNA, "PAY-1"));
    }

    @Test
    public void treatsAHiddenIssueAsNone() {
        jira.hasIssue(7, "PAY-1");

        assertThat(directory.find(ANNA, "PAY-1")).isEmpty();
        assertThat(directory.findAll(ANNA, List.of(new IssueId(7)))).isEmpty();
    }

    @Test
    public void findsNothingForAnyTextThatNamesNoIssue() {
        for (String text : List.of("", "x", "99999999999999999999", "PAY-1' OR 1=1", "\ud83d\ude80")) {
            assertThat(directory.find(ANNA, text)).as(text).isEmpty();
        }
    }

    @Test
    public void findsNothingForAFormerUser() {
        jira.hasVisibleIssue(7, "PAY-1");

        assertThat(directory.find(new UserId("4711"), "PAY-1")).isEmpty();
        assertThat(directory.find(new UserId("no number"), "PAY-1")).isEmpty();
    }

    @Test
    public void saysWhatTheViewerMayDo() {
        Issue issue = jira.hasVisibleIssue(7, "PAY-1");
        when(jira.permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, jira.anna))
                .thenReturn(true);

        assertThat(directory.find(ANNA, "7")).hasValueSatisfying(found -> {
            assertThat(found.editable()).isTrue();
            assertThat(found.schedulable()).isFalse();
            assertThat(found.resolved()).isFalse();
        });
    }

    @Test
    public void keepsTheOrderOfTheIdsThatWereAskedFor() {
        jira.hasVisibleIssue(7, "PAY-1");
        jira.hasVisibleIssue(5, "PAY-2");

        assertThat(directory.findAll(ANNA, List.of(new IssueId(7), new IssueId(6), new IssueId(5))))
                .extracting(issue -> issue.id().value())
                .containsExactly(7L, 5L);
    }

    @Test
    public void knowsWhichIssuesExistWhoeverMaySeeThem() {
        jira.hasIssue(7, "PAY-1");

        assertThat(directory.existing(List.of(new IssueId(7), new IssueId(8)))).containsExactly(new IssueId(7));
    }

    @Test
    public void asksJiraItselfForIssuesThatItsIndexDoesNotKnow() throws SearchException {
        jira.hasIssue(7, "PAY-1");
        Issue indexed = jira.hasIssue(8, "PAY-2");
        when(jira.searchService.searchOverrideSecurity(any(), any(), any()))
                .thenReturn(new SearchResults<>(List.of(indexed)));

        assertThat(directory.existing(List.of(new IssueId(7), new IssueId(8), new IssueId(9))))
                .containsExactlyInAnyOrder(new IssueId(7), new IssueId(8));
        verify(jira.issues, never()).getIssueObject((Long) 8L);
    }

    @Test
    public void forgetsNoIssueWhileJirasIndexIsBeingRebuilt() throws SearchException {
        jira.hasIssue(7, "PAY-1");
        when(jira.searchService.searchOverrideSecurity(any(), any(), any()))
                .thenThrow(new SearchException("rebuilding", null));

        assertThat(directory.existing(List.of(new IssueId(7), new IssueId(8)))).containsExactly(new IssueId(7));
    }

    @Test
    public void tellsManyVisibleIssuesWithOneSearch() throws SearchException {
        jira.hasVisibleIssue(7, "PAY-1");
        jira.hasIssue(8, "PAY-2");

        assertThat(directory.visible(Optional.of(ANNA), List.of(new IssueId(9), new IssueId(8), new IssueId(7))))
                .containsExactly(new IssueId(7));
        assertThat(directory.visible(Optional.of(new UserId("4711")), List.of(new IssueId(7))))
                .isEmpty();
        verify(jira.searchService, times(1)).search(any(), any(), any());
    }

    @Test
    public void saysThatJiraIsUnavailableWhenItCanNotSearch() throws SearchException {
        doThrow(new SearchException("rebuilding", null))
                .when(jira.searchService)
                .search(any(), any(), any());

        assertThatThrownBy(() -> directory.findAll(ANNA, List.of(new IssueId(7))))
                .isInstanceOf(TrackerUnavailableException.class);
    }

    @Test
    public void namesOpenVisibleBlockersInTheOrderOfTheirKeys() {
        Issue resolved = jira.hasVisibleIssue(1, "PAY-1");
        when(resolved.getResolution()).thenReturn(mock(Resolution.class));
        List<IssueLink> links = List.of(
                link("Blocks", jira.hasVisibleIssue(10, "PAY-10")),
                link("Blocks", jira.hasVisibleIssue(9, "PAY-9")),
                link("blocks", jira.hasVisibleIssue(2, "APP-2")),
                link("Blocks", resolved),
                link("Blocks", jira.hasIssue(3, "PAY-3")),
                link("Relates", jira.hasVisibleIssue(4, "PAY-4")));
        when(jira.links.getInwardLinks(7L)).thenReturn(links);

        assertThat(directory.openBlockers(ANNA, new IssueId(7))).containsExactly("APP-2", "PAY-9", "PAY-10");
    }

    @Test
    public void refusesAnUnreadableQueryInJirasOwnWords() {
        MessageSet errors = new MessageSetImpl();
        errors.addErrorMessage("Field 'foo' does not exist.");
        when(jira.searchService.parseQuery(jira.anna, "foo = 1"))
                .thenReturn(new ParseResult(mock(Query.class), new MessageSetImpl()));
        when(jira.searchService.validateQuery(any(), any())).thenReturn(errors);

        assertThat(directory
                        .search(ANNA, "foo = 1", 10)
                        .<String>fold(found -> "found", refusal -> refusal.code() + " " + refusal.arguments()))
                .isEqualTo("ballast.debt.query-unreadable [Text[value=Field 'foo' does not exist.]]");
    }

    private static IssueLink link(String type, Issue source) {
        IssueLinkType linkType = mock(IssueLinkType.class);
        when(linkType.getName()).thenReturn(type);
        IssueLink link = mock(IssueLink.class);
        when(link.getIssueLinkType()).thenReturn(linkType);
        when(link.getSourceObject()).thenReturn(source);
        return link;
    }
}
