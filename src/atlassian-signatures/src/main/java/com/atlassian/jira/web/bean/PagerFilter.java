package com.atlassian.jira.web.bean;

/**
 * Start (from 0) and most results of a page.
 *
 * <p>Source: the constructor of two numbers mailru/jira-plugins-mrimsender [OLD]; the way without limits is gone in
 * Jira 12 [DOC] and so is not here.
 */
public class PagerFilter<T> {
    private final int start;
    private final int max;

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }
}
