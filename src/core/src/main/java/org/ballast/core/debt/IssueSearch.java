package org.ballast.core.debt;

import java.util.List;

/**
 * What a search found for one person.
 *
 * @param total how many issues match, of those that the person may see
 * @param issues the first of them, in the order of the query
 */
public record IssueSearch(int total, List<Issue> issues) {

    public IssueSearch {
        issues = List.copyOf(issues);
    }
}
