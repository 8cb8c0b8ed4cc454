package com.atlassian.jira.issue.search;

import java.util.List;

/**
 * One page of results.
 *
 * <p>Source: mailru/jira-plugins-mrimsender (Jira 9): a class, generic since Jira 8. [OLD] The constructor belongs to
 * this stand-in.
 */
public class SearchResults<T> {
    private final List<T> results;

    public SearchResults(List<T> results) {
        this.results = List.copyOf(results);
    }

    public List<T> getResults() {
        return results;
    }
}
