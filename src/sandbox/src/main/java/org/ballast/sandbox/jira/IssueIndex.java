package org.ballast.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import org.ballast.sandbox.search.PropertyIndex;

/** Lets plugins have an issue indexed again. */
final class IssueIndex implements IssueIndexingService {

    private final PropertyIndex index;

    IssueIndex(PropertyIndex index) {
        this.index = index;
    }

    @Override
    public void reIndex(Issue issue, IssueIndexingParams params) {
        index.reindex(issue.getId());
    }
}
