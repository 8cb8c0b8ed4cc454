package org.ballast.sandbox.search;

import java.util.List;
import java.util.Map;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.Store;

/**
 * Runs queries. What a searcher may not see is neither found nor counted; archived issues never are.
 *
 * <p>The strict face refuses names that mean nothing; the lenient one takes them for names that nothing matches, as
 * Jira does when a query is run without being validated.
 */
public final class JqlSearch {

    /**
     * One page of what was found.
     *
     * @param total how many there are on all pages
     */
    public record Found(List<IssueRow> issues, long total) {
        public Found {
            issues = List.copyOf(issues);
        }
    }

    /** A query as SQL, so that its functions are asked once for the page and for the total. */
    private record Ready(String where, String orderBy, Map<String, Object> parameters) {}

    private static final String FROM = " FROM issue i JOIN project p ON p.id = i.project_id WHERE ";

    private final Store store;
    private final JqlFunctions functions;
    private final Translator translator;
    private final boolean strict;

    private JqlSearch(Store store, JqlFunctions functions, Translator translator, boolean strict) {
        this.store = store;
        this.functions = functions;
        this.translator = translator;
        this.strict = strict;
    }

    /** A strict search with the functions and indexed properties that plugins bring along. */
    public static JqlSearch over(Store store, JqlFunctions functions, PropertyIndex index) {
        return new JqlSearch(store, functions, new Translator(new Fields(new IssueValues(functions), index)), true);
    }

    public JqlSearch lenient() {
        return new JqlSearch(store, functions, translator, false);
    }

    /**
     * Reads a query.
     *
     * @throws JqlException when the text is no query; what its names mean is not looked at
     */
    public JqlQuery parse(String jql) {
        return Parser.parse(jql);
    }

    /** Sentences about what is wrong with a query for this searcher; empty when it can be run. */
    public List<String> problems(Searcher searcher, JqlQuery query) {
        Scope scope = new Scope(store, functions, searcher);
        translator.where(scope, query);
        translator.orderBy(scope, query);
        return scope.problems();
    }

    /**
     * Finds a page of issues in the query's order.
     *
     * @param start how many to skip
     * @param max how many to return at most; 0 only counts
     * @throws JqlException when a strict search meets an unknown name
     */
    public Found find(Searcher searcher, JqlQuery query, int start, int max) {
        Ready ready = ready(searcher, query);
        List<IssueRow> page = max <= 0 ? List.of() : store.issues().byIds(ids(ready, start, max));
        boolean lastPage = start == 0 && max > 0 && page.size() < max;
        return new Found(page, lastPage ? page.size() : count(ready));
    }

    /** Ids of a page of issues, see {@link #find}. */
    public List<Long> ids(Searcher searcher, JqlQuery query, int start, int max) {
        return ids(ready(searcher, query), start, max);
    }

    /** How many issues a query finds, see {@link #find}. */
    public long count(Searcher searcher, JqlQuery query) {
        return count(ready(searcher, query));
    }

    private Ready ready(Searcher searcher, JqlQuery query) {
        Scope scope = new Scope(store, functions, searcher);
        String where = scope.searcher().condition() + " AND " + translator.where(scope, query);
        String orderBy = translator.orderBy(scope, query);
        refuse(scope);
        return new Ready(where, orderBy, scope.parameters());
    }

    private List<Long> ids(Ready ready, int start, int max) {
        return store.database()
                .sql()
                .sql("SELECT i.id" + FROM + ready.where + " ORDER BY " + ready.orderBy + " LIMIT " + Math.max(0, max)
                        + " OFFSET " + Math.max(0, start))
                .params(ready.parameters)
                .query(Long.class)
                .list();
    }

    private long count(Ready ready) {
        return store.database()
                .sql()
                .sql("SELECT COUNT(*)" + FROM + ready.where)
                .params(ready.parameters)
                .query(Long.class)
                .single();
    }

    private void refuse(Scope scope) {
        if (strict && !scope.problems().isEmpty()) {
            throw new JqlException(scope.problems());
        }
    }
}
