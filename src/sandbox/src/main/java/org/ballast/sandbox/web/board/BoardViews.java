package org.ballast.sandbox.web.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ballast.sandbox.search.BoardIssues;
import org.ballast.sandbox.search.JqlSearch;
import org.ballast.sandbox.search.Searcher;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.SprintRow;
import org.ballast.sandbox.store.SprintRow.State;
import org.ballast.sandbox.store.StatusCategory;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.web.page.Visit;
import org.ballast.sandbox.web.view.IssueView;
import org.ballast.sandbox.web.view.IssueViews;
import org.ballast.sandbox.web.view.Moments;
import org.jspecify.annotations.Nullable;

/** Reads what a board shows. */
final class BoardViews {
    /** Longest list on one page, so that a huge backlog stays usable. */
    private static final int MOST = 500;

    private final Store store;
    private final BoardIssues issues;
    private final IssueViews views;

    BoardViews(Store store, BoardIssues issues, IssueViews views) {
        this.store = store;
        this.issues = issues;
        this.views = views;
    }

    /** A sprint with its dates in words; {@code remaining} is empty unless the sprint runs. */
    record SprintView(
            SprintRow row,
            String start,
            String end,
            @Nullable LocalDate startDay,
            @Nullable LocalDate endDay,
            String remaining) {
        public long id() {
            return row.id();
        }

        public String name() {
            return row.name();
        }
    }

    /**
     * One column of the active sprint or, of a Kanban board, of all its issues.
     *
     * @param status what an issue becomes that is dropped here
     */
    record ColumnView(long id, String name, String status, List<IssueView> issues) {}

    /**
     * A sprint of the backlog page, or the backlog itself when {@code sprints} is empty.
     *
     * @param total issues there are, also those beyond the longest list
     */
    record ContainerView(List<SprintView> sprints, List<IssueView> issues, long total, String points) {}

    List<ColumnView> columns(Visit visit, BoardRow board, Optional<SprintRow> sprint) {
        List<IssueView> cards = board.hasSprints()
                ? sprint.map(active -> page(visit, ofSprint(visit, board, active)))
                        .orElse(List.of())
                : page(visit, issues.all(Searcher.of(visit.userId()), board, Optional.empty(), 0, MOST));
        return Arrays.stream(StatusCategory.values())
                .map(category -> new ColumnView(
                        category.id(),
                        category.displayName(),
                        status(category),
                        cards.stream()
                                .filter(card -> category(card.row()) == category)
                                .toList()))
                .toList();
    }

    List<ContainerView> containers(Visit visit, BoardRow board) {
        List<ContainerView> containers = new ArrayList<>();
        for (SprintRow sprint : store.sprints().ofBoard(board.id(), Set.of(State.ACTIVE, State.FUTURE))) {
            containers.add(container(visit, List.of(sprint(visit, sprint)), ofSprint(visit, board, sprint)));
        }
        Searcher searcher = Searcher.of(visit.userId());
        containers.add(container(visit, List.of(), issues.backlog(searcher, board, Optional.empty(), 0, MOST)));
        return containers;
    }

    SprintView sprint(Visit visit, SprintRow sprint) {
        Moments moments = Moments.of(visit.visitor());
        return new SprintView(
                sprint,
                moments.date(sprint.start()),
                moments.date(sprint.end()),
                sprint.start() == null ? null : moments.day(sprint.start()),
                sprint.end() == null ? null : moments.day(sprint.end()),
                remaining(sprint));
    }

    private String remaining(SprintRow sprint) {
        if (sprint.state() != State.ACTIVE || sprint.end() == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(store.clock().instant(), sprint.end());
        return days < 0 ? "overdue" : days == 1 ? "1 day remaining" : days + " days remaining";
    }

    private JqlSearch.Found ofSprint(Visit visit, BoardRow board, SprintRow sprint) {
        return issues.ofSprint(Searcher.of(visit.userId()), board, sprint.id(), Optional.empty(), 0, MOST);
    }

    private ContainerView container(Visit visit, List<SprintView> sprints, JqlSearch.Found found) {
        double points = found.issues().stream()
                .map(IssueRow::storyPoints)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
        return new ContainerView(sprints, page(visit, found), found.total(), IssueViews.points(points));
    }

    private List<IssueView> page(Visit visit, JqlSearch.Found found) {
        return views.of(found.issues(), Moments.of(visit.visitor()));
    }

    private StatusCategory category(IssueRow row) {
        return store.catalogue().status(row.statusId()).category();
    }

    /** The status of a category that people mean first: "To Do", "In Progress", "Done", or else the oldest. */
    private String status(StatusCategory category) {
        List<Catalogue.Status> statuses = store.catalogue().statuses().stream()
                .filter(status -> status.category() == category)
                .toList();
        return statuses.stream()
                .map(Catalogue.Status::name)
                .filter(category.displayName()::equals)
                .findFirst()
                .orElseGet(() -> statuses.get(0).name());
    }
}
