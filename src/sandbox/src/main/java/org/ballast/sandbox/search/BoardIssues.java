package org.ballast.sandbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.Filters.FilterRow;
import org.ballast.sandbox.store.Store;

/** What a Scrum board shows: the issues of its filter, cut into sprints and a backlog, in the filter's order. */
public final class BoardIssues {

    private final Store store;
    private final JqlSearch search;

    public BoardIssues(Store store, JqlSearch search) {
        this.store = store;
        this.search = search.lenient();
    }

    /** All issues of the board, without sub-tasks being cut off. */
    public JqlSearch.Found all(Searcher searcher, BoardRow board, Optional<JqlQuery> restriction, int start, int max) {
        return search.find(searcher, restricted(board, "", restriction), start, max);
    }

    /** Issues that are not done and not in an active or future sprint. */
    public JqlSearch.Found backlog(
            Searcher searcher, BoardRow board, Optional<JqlQuery> restriction, int start, int max) {
        String backlog = "statusCategory != Done AND issuetype NOT IN (Epic, Sub-task)"
                + " AND (sprint IS EMPTY OR NOT (sprint IN openSprints() OR sprint IN futureSprints()))";
        return search.find(searcher, restricted(board, backlog, restriction), start, max);
    }

    /** The board's issues in one sprint. */
    public JqlSearch.Found ofSprint(
            Searcher searcher, BoardRow board, long sprintId, Optional<JqlQuery> restriction, int start, int max) {
        return search.find(searcher, restricted(board, "sprint = " + sprintId, restriction), start, max);
    }

    private JqlQuery restricted(BoardRow board, String condition, Optional<JqlQuery> restriction) {
        JqlQuery filter = store.filters()
                .byId(board.filterId())
                .map(FilterRow::jql)
                .map(search::parse)
                .orElseThrow(() -> new IllegalStateException("board " + board.id() + " lost its filter"));
        List<JqlClause> parts = new ArrayList<>();
        filter.where().ifPresent(parts::add);
        search.parse(condition).where().ifPresent(parts::add);
        restriction.flatMap(JqlQuery::where).ifPresent(parts::add);
        List<JqlQuery.Sort> order = filter.orderBy().isEmpty()
                ? List.of(new JqlQuery.Sort(JqlField.named("Rank"), false))
                : filter.orderBy();
        return new JqlQuery(
                parts.isEmpty() ? Optional.empty() : Optional.of(new JqlClause.And(parts)), order, filter.text());
    }
}
