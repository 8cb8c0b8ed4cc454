package org.ballast.sandbox.search;

import java.util.List;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.TestStore;
import org.jspecify.annotations.Nullable;

/** A store that can be searched, for tests. */
public final class SearchWorld {

    private final TestStore test;
    private final JqlFunctions functions = new JqlFunctions();
    private final PropertyIndex index;
    private final JqlSearch search;

    public SearchWorld(TestStore test) {
        this.test = test;
        this.index = new PropertyIndex(test.store());
        this.search = JqlSearch.over(test.store(), functions, index);
    }

    public TestStore test() {
        return test;
    }

    public JqlFunctions functions() {
        return functions;
    }

    public PropertyIndex index() {
        return index;
    }

    public JqlSearch search() {
        return search;
    }

    /** Keys of what a person finds, in order. */
    public List<String> keys(@Nullable Long userId, String jql) {
        return search.find(Searcher.of(userId), search.parse(jql), 0, 100).issues().stream()
                .map(IssueRow::key)
                .toList();
    }
}
