package org.ballast.jira.gateway;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.query.Query;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TrackerUnavailableException;
import org.jspecify.annotations.Nullable;

/** Runs JQL: the one place that knows the shapes of Jira's search. */
@Named
public class JqlSearch {
    private static final String UNREADABLE = "ballast.debt.query-unreadable";
    /** More issues than a board or a repair ever has to look at in one go. */
    private static final int MOST_ISSUES = 10_000;

    private static final int IDS_OF_ONE_QUERY = 500;

    private final SearchService search;

    @Inject
    public JqlSearch(@ComponentImport SearchService search) {
        this.search = search;
    }

    /** The query, or Jira's own words on what is wrong with it or hidden from the viewer. */
    Outcome<Query> parse(ApplicationUser viewer, String jql) {
        SearchService.ParseResult parsed = search.parseQuery(viewer, jql);
        if (!parsed.isValid()) {
            return Outcome.refused(unreadable(parsed.getErrors()));
        }
        MessageSet problems = search.validateQuery(viewer, parsed.getQuery());
        return problems.hasAnyErrors() ? Outcome.refused(unreadable(problems)) : Outcome.done(parsed.getQuery());
    }

    boolean isValid(ApplicationUser viewer, String jql) {
        return parse(viewer, jql).fold(query -> true, refusal -> false);
    }

    /** Whether the query makes sense and finds something that the viewer may see. */
    boolean finds(ApplicationUser viewer, String jql) {
        return parse(viewer, jql).fold(query -> count(viewer, query) > 0, refusal -> false);
    }

    int count(ApplicationUser viewer, Query query) {
        try {
            return (int) Math.min(Integer.MAX_VALUE, search.searchCount(viewer, query));
        } catch (SearchException e) {
            throw failed(e);
        }
    }

    /** The first issues that the viewer may see, in the order of the query. */
    List<Issue> find(@Nullable ApplicationUser viewer, Query query, int limit) {
        try {
            return search.search(viewer, query, new PagerFilter<>(0, limit)).getResults();
        } catch (SearchException e) {
            throw failed(e);
        }
    }

    /** The ids that the viewer may see; none when Jira can not make sense of the query. */
    Set<IssueId> ids(ApplicationUser viewer, String jql) {
        return parse(viewer, jql).fold(query -> ids(find(viewer, query, MOST_ISSUES)), refusal -> Set.of());
    }

    /**
     * Those of the issues that the viewer may see and the condition lets through, in any order. Not validated: one id that
     * is hidden or gone would make the whole query invalid.
     *
     * @param viewer null for somebody who is not logged in
     * @param condition JQL in front of the ids, with its AND; may be empty
     */
    List<Issue> among(@Nullable ApplicationUser viewer, String condition, Collection<IssueId> ids) {
        return inPortions(viewer, condition, ids, (query, most) -> find(viewer, query, most));
    }

    /** Those of the issues that Jira's index knows, whoever may see them. */
    Set<IssueId> indexed(Collection<IssueId> ids) {
        return ids(inPortions(nobody(), "", ids, this::findForAnybody));
    }

    private List<Issue> inPortions(
            @Nullable ApplicationUser viewer,
            String condition,
            Collection<IssueId> ids,
            BiFunction<Query, Integer, List<Issue>> run) {
        List<Long> all = ids.stream().map(IssueId::value).distinct().toList();
        List<Issue> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += IDS_OF_ONE_QUERY) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + IDS_OF_ONE_QUERY));
            String list = some.stream().map(String::valueOf).collect(Collectors.joining(", "));
            SearchService.ParseResult parsed = search.parseQuery(viewer, condition + "id in (" + list + ")");
            if (parsed.isValid()) {
                found.addAll(run.apply(parsed.getQuery(), some.size()));
            }
        }
        return found;
    }

    /** The ids, whoever may see them; none when Jira can not make sense of the query. */
    Set<IssueId> idsForAnybody(String jql) {
        return ids(issuesForAnybody(jql));
    }

    /** The first so many ids, whoever may see them; none when Jira can not make sense of the query. */
    Set<IssueId> idsForAnybody(String jql, int most) {
        return ids(issuesForAnybody(jql, most));
    }

    /** The issues, whoever may see them; none when Jira can not make sense of the query. */
    List<Issue> issuesForAnybody(String jql) {
        return issuesForAnybody(jql, MOST_ISSUES);
    }

    private List<Issue> issuesForAnybody(String jql, int most) {
        SearchService.ParseResult parsed = search.parseQuery(nobody(), jql);
        return parsed.isValid() ? findForAnybody(parsed.getQuery(), most) : List.of();
    }

    private List<Issue> findForAnybody(Query query, int limit) {
        try {
            return search.searchOverrideSecurity(nobody(), query, new PagerFilter<>(0, limit))
                    .getResults();
        } catch (SearchException e) {
            throw failed(e);
        }
    }

    static Set<IssueId> ids(List<Issue> issues) {
        Set<IssueId> ids = new LinkedHashSet<>();
        issues.forEach(issue -> ids.add(new IssueId(issue.getId())));
        return ids;
    }

    private static @Nullable ApplicationUser nobody() {
        return null;
    }

    private static Refusal unreadable(MessageSet messages) {
        return Refusal.invalid(UNREADABLE, "jql").with(String.join(" ", messages.getErrorMessages()));
    }

    private static TrackerUnavailableException failed(SearchException e) {
        return new TrackerUnavailableException("Jira could not search: " + e.getMessage(), e);
    }
}
