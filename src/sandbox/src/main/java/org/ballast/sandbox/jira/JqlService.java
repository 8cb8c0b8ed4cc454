package org.ballast.sandbox.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import org.ballast.sandbox.search.JqlException;
import org.ballast.sandbox.search.JqlQuery;
import org.ballast.sandbox.search.JqlSearch;
import org.ballast.sandbox.search.PropertyIndex;
import org.ballast.sandbox.search.Searcher;
import org.ballast.sandbox.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * JQL for plugins. As in Jira, parsing looks at the grammar alone, validating at what names mean to the user, and
 * searching takes unknown names for names that nothing matches.
 */
final class JqlService implements SearchService {

    private final Store store;
    private final JqlSearch search;
    private final PropertyIndex index;

    JqlService(Store store, JqlSearch search, PropertyIndex index) {
        this.store = store;
        this.search = search.lenient();
        this.index = index;
    }

    /** A query that went through this service. */
    private record ParsedQuery(JqlQuery tree) implements Query {
        @Override
        public String getQueryString() {
            return tree.text();
        }
    }

    @Override
    public ParseResult parseQuery(@Nullable ApplicationUser user, String jql) {
        try {
            return new ParseResult(new ParsedQuery(search.parse(jql)), messages(List.of()));
        } catch (JqlException wrong) {
            return new ParseResult(null, messages(wrong.messages()));
        }
    }

    @Override
    public MessageSet validateQuery(@Nullable ApplicationUser user, Query query) {
        try {
            return messages(search.problems(searcher(user), tree(query)));
        } catch (JqlException wrong) {
            return messages(wrong.messages());
        }
    }

    @Override
    public SearchResults<Issue> search(@Nullable ApplicationUser user, Query query, PagerFilter<?> pager)
            throws SearchException {
        return find(searcher(user), query, pager);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(
            @Nullable ApplicationUser user, Query query, PagerFilter<?> pager) throws SearchException {
        return find(searcher(user).withoutPermissions(), query, pager);
    }

    @Override
    public long searchCount(@Nullable ApplicationUser user, Query query) throws SearchException {
        refuseWhileSuspended();
        try {
            return search.count(searcher(user), tree(query));
        } catch (JqlException wrong) {
            throw new SearchException(wrong.getMessage(), wrong);
        }
    }

    private SearchResults<Issue> find(Searcher searcher, Query query, PagerFilter<?> pager) throws SearchException {
        refuseWhileSuspended();
        try {
            List<Long> ids = search.ids(searcher, tree(query), pager.getStart(), pager.getMax());
            return new SearchResults<>(issues(ids));
        } catch (JqlException wrong) {
            throw new SearchException(wrong.getMessage(), wrong);
        }
    }

    /** As they were when they were found, whatever becomes of them then: Jira's hold what its index knows. */
    private List<Issue> issues(List<Long> ids) {
        return store.issues().byIds(ids).stream()
                .<Issue>map(row -> StoredIssue.of(store, row))
                .toList();
    }

    private void refuseWhileSuspended() throws SearchException {
        if (index.isSuspended()) {
            throw new SearchException("The index is being rebuilt.");
        }
    }

    private JqlQuery tree(Query query) {
        return query instanceof ParsedQuery parsed ? parsed.tree() : search.parse(query.getQueryString());
    }

    private static Searcher searcher(@Nullable ApplicationUser user) {
        return Searcher.of(StoredUser.id(user));
    }

    private static MessageSet messages(List<String> sentences) {
        MessageSet messages = new MessageSetImpl();
        sentences.forEach(messages::addErrorMessage);
        return messages;
    }
}
