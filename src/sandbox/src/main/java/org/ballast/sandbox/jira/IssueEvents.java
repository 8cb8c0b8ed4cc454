package org.ballast.sandbox.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.user.ApplicationUser;
import org.ballast.sandbox.store.IssueChange;
import org.ballast.sandbox.store.IssueChange.Kind;
import org.ballast.sandbox.store.Store;

/** Tells plugins what happened to issues, in Jira's words and numbers. */
final class IssueEvents implements IssueChange.Listener {

    private final Store store;
    private final EventPublisher publisher;

    IssueEvents(Store store, EventPublisher publisher) {
        this.store = store;
        this.publisher = publisher;
    }

    @Override
    public void on(IssueChange change) {
        Long actorId = change.actorId();
        ApplicationUser actor = actorId == null
                ? null
                : StoredUser.of(store.users().byId(actorId).orElse(null));
        publisher.publish(new IssueEvent(StoredIssue.of(store, change.issue()), actor, type(change.kind())));
    }

    private static Long type(Kind kind) {
        return switch (kind) {
            case CREATED -> 1L;
            case UPDATED -> 2L;
            case RESOLVED -> 4L;
            case COMMENTED -> 6L;
            case REOPENED -> 7L;
            case DELETED -> 8L;
            case MOVED -> 9L;
            case TRANSITIONED -> 13L;
            case ARCHIVED -> 18L;
            case RESTORED -> 19L;
        };
    }
}
