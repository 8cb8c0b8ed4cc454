package org.ballast.sandbox.web.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.sandbox.store.Comments.CommentRow;
import org.ballast.sandbox.store.IssueLinks.LinkRow;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;
import org.ballast.sandbox.web.page.Visit;
import org.ballast.sandbox.web.view.IssueView;
import org.ballast.sandbox.web.view.IssueViews;
import org.ballast.sandbox.web.view.Moments;
import org.ballast.sandbox.web.view.PersonView;
import org.jspecify.annotations.Nullable;

/** What hangs on an issue: parent, sub-tasks, links, comments. Issues that the visitor may not see are left out. */
final class Surroundings {
    private final Store store;
    private final IssueViews views;
    private final Visit visit;
    private final IssueRow row;
    private final Moments moments;

    Surroundings(Store store, IssueViews views, Visit visit, IssueRow row) {
        this.store = store;
        this.views = views;
        this.visit = visit;
        this.row = row;
        this.moments = Moments.of(visit.visitor());
    }

    /** A link as it reads from the issue that is shown: "is blocked by PAY-2". */
    record LinkView(long id, String phrase, IssueView other) {}

    /** A remark; the author is null when nobody is known to have made it. */
    record CommentView(@Nullable PersonView author, String body, String created) {}

    /** The parent, or nothing. */
    List<IssueView> parent() {
        return row.parentId() == null ? List.of() : views.of(seen(List.of(row.parentId())), moments);
    }

    List<IssueView> subtasks() {
        List<IssueRow> seen = store.issues().subtasks(row.id()).stream()
                .filter(other -> store.permissions().sees(visit.userId(), other))
                .toList();
        return views.of(seen, moments);
    }

    List<LinkView> links() {
        List<LinkRow> outward = store.links().outward(row.id());
        List<LinkRow> inward = store.links().inward(row.id());
        List<Long> others = Stream.concat(
                        outward.stream().map(LinkRow::destinationId),
                        inward.stream().map(LinkRow::sourceId))
                .distinct()
                .toList();
        Map<Long, IssueView> seen = views.of(seen(others), moments).stream()
                .collect(Collectors.toMap(view -> view.row().id(), Function.identity()));
        List<LinkView> links = new ArrayList<>();
        outward.forEach(link -> add(links, link, phrase(link, true), seen.get(link.destinationId())));
        inward.forEach(link -> add(links, link, phrase(link, false), seen.get(link.sourceId())));
        return links;
    }

    List<CommentView> comments() {
        List<CommentRow> comments = store.comments().of(row.id());
        Map<Long, UserRow> authors = store.users()
                .byIds(comments.stream()
                        .map(CommentRow::authorId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return comments.stream()
                .map(comment ->
                        new CommentView(author(comment, authors), comment.body(), moments.dateTime(comment.created())))
                .toList();
    }

    private static void add(List<LinkView> links, LinkRow link, String phrase, @Nullable IssueView other) {
        if (other != null) {
            links.add(new LinkView(link.id(), phrase, other));
        }
    }

    private String phrase(LinkRow link, boolean outward) {
        return outward
                ? store.catalogue().linkType(link.typeId()).outward()
                : store.catalogue().linkType(link.typeId()).inward();
    }

    private static @Nullable PersonView author(CommentRow comment, Map<Long, UserRow> authors) {
        UserRow author = comment.authorId() == null ? null : authors.get(comment.authorId());
        return author == null ? null : PersonView.of(author);
    }

    private List<IssueRow> seen(List<Long> ids) {
        return store.issues().byIds(ids).stream()
                .filter(other -> store.permissions().sees(visit.userId(), other))
                .toList();
    }
}
