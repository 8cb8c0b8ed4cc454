package org.ballast.core.strategy.usecase;

import java.util.List;

/**
 * One page of the issues that are linked with an element.
 *
 * @param start of the page, from 0
 * @param limit the most that a page holds
 * @param total of those that the person may see
 * @param issuesHidden whether there are others that the person may not see
 * @param issues ascending by issue
 */
public record LinkedIssuesView(
        String ref,
        String title,
        int start,
        int limit,
        int total,
        boolean issuesHidden,
        List<LinkedIssueView> issues) {}
