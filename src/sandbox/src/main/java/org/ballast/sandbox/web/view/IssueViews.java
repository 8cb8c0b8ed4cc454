package org.ballast.sandbox.web.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.ComponentRow;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.SprintRow;
import org.ballast.sandbox.store.StatusCategory;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;
import org.jspecify.annotations.Nullable;

/** Makes views of issues; a whole list costs as many queries as one issue. */
public final class IssueViews {
    private final Store store;

    public IssueViews(Store store) {
        this.store = store;
    }

    /** One issue. */
    public IssueView of(IssueRow row, Moments moments) {
        return of(List.of(row), moments).get(0);
    }

    /** The issues in the given order. */
    public List<IssueView> of(Collection<IssueRow> rows, Moments moments) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Long> ids = rows.stream().map(IssueRow::id).toList();
        Map<Long, UserRow> people = store.users()
                .byIds(rows.stream()
                        .flatMap(row -> Stream.of(row.assigneeId(), row.reporterId()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        Map<Long, List<String>> labels = store.issues().labels(ids);
        Map<Long, List<ComponentRow>> components = store.issues().components(ids);
        Map<Long, List<SprintRow>> sprints = store.sprints().ofIssues(ids);
        return rows.stream()
                .map(row -> view(
                        row,
                        moments,
                        people,
                        labels.getOrDefault(row.id(), List.of()),
                        components.getOrDefault(row.id(), List.of()),
                        sprints.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private IssueView view(
            IssueRow row,
            Moments moments,
            Map<Long, UserRow> people,
            List<String> labels,
            List<ComponentRow> components,
            List<SprintRow> sprints) {
        Catalogue catalogue = store.catalogue();
        String type = catalogue.type(row.typeId()).name();
        Catalogue.Priority priority = catalogue.priority(row.priorityId());
        Catalogue.Status status = catalogue.status(row.statusId());
        return new IssueView(
                row,
                type,
                type.substring(0, 1),
                priority.name(),
                Math.max(1, 6 - priority.sortOrder()),
                status.name(),
                lozenge(status.category()),
                row.resolutionId() == null
                        ? "Unresolved"
                        : catalogue.resolution(row.resolutionId()).name(),
                person(row.assigneeId(), people),
                person(row.reporterId(), people),
                labels,
                components,
                sprints,
                points(row.storyPoints()),
                moments.dateTime(row.created()),
                moments.dateTime(row.updated()),
                row.due() == null ? "" : moments.date(row.due()));
    }

    private static @Nullable PersonView person(@Nullable Long id, Map<Long, UserRow> people) {
        UserRow user = id == null ? null : people.get(id);
        return user == null ? null : PersonView.of(user);
    }

    /** Class of AUI's lozenge for a status. */
    static String lozenge(StatusCategory category) {
        return switch (category) {
            case NEW -> "aui-lozenge-subtle";
            case INDETERMINATE -> "aui-lozenge-inprogress";
            case DONE -> "aui-lozenge-success";
        };
    }

    /** An estimate as people write it: 3, not 3.0. */
    public static String points(@Nullable Double points) {
        if (points == null) {
            return "";
        }
        return points == Math.rint(points) ? String.valueOf(points.longValue()) : String.valueOf(points);
    }
}
