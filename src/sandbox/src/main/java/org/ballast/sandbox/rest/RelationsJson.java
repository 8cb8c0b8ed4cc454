package org.ballast.sandbox.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.Comments.CommentRow;
import org.ballast.sandbox.store.IssueLinks.LinkRow;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.Store;
import org.jspecify.annotations.Nullable;

/** What hangs on an issue: links, sub-tasks, its parent, comments. Issues that the caller may not see are left out. */
record RelationsJson(Visit visit, Links links) {

    List<Map<String, @Nullable Object>> links(IssueRow issue) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (LinkRow link : store().links().outward(issue.id())) {
            visible(link.destinationId()).ifPresent(other -> all.add(link(link, "outwardIssue", other)));
        }
        for (LinkRow link : store().links().inward(issue.id())) {
            visible(link.sourceId()).ifPresent(other -> all.add(link(link, "inwardIssue", other)));
        }
        return all;
    }

    List<Map<String, @Nullable Object>> subtasks(IssueRow issue) {
        return store().issues().subtasks(issue.id()).stream()
                .filter(subtask -> visit.store().permissions().sees(visit.userId(), subtask))
                .map(this::brief)
                .toList();
    }

    @Nullable
    Object parent(IssueRow issue) {
        Long parent = issue.parentId();
        return parent == null ? null : visible(parent).map(this::brief).orElse(null);
    }

    Map<String, @Nullable Object> comments(IssueRow issue) {
        List<Map<String, @Nullable Object>> comments =
                store().comments().of(issue.id()).stream().map(this::comment).toList();
        return Json.object("comments", comments, "maxResults", comments.size(), "total", comments.size(), "startAt", 0);
    }

    Map<String, @Nullable Object> comment(CommentRow comment) {
        Long author = comment.authorId();
        return Json.object(
                "self",
                links.api("issue/" + comment.issueId() + "/comment/" + comment.id()),
                "id",
                Long.toString(comment.id()),
                "author",
                Optional.ofNullable(author)
                        .flatMap(store().users()::byId)
                        .map(entities()::user)
                        .orElse(null),
                "body",
                comment.body(),
                "created",
                Formats.moment(comment.created()));
    }

    private Map<String, @Nullable Object> link(LinkRow link, String side, IssueRow other) {
        return Json.object(
                "id",
                Long.toString(link.id()),
                "self",
                links.api("issueLink/" + link.id()),
                "type",
                entities().linkType(store().catalogue().linkType(link.typeId())),
                side,
                brief(other));
    }

    private Map<String, @Nullable Object> brief(IssueRow issue) {
        Catalogue catalogue = store().catalogue();
        return Json.object(
                "id",
                Long.toString(issue.id()),
                "key",
                issue.key(),
                "self",
                links.api("issue/" + issue.id()),
                "fields",
                Json.object(
                        "summary", issue.summary(),
                        "status", entities().status(catalogue.status(issue.statusId())),
                        "priority", entities().named("priority", catalogue.priority(issue.priorityId())),
                        "issuetype", entities().type(catalogue.type(issue.typeId()))));
    }

    private Optional<IssueRow> visible(long issueId) {
        return store().issues()
                .byId(issueId)
                .filter(issue -> store().permissions().sees(visit.userId(), issue));
    }

    private EntityJson entities() {
        return new EntityJson(links);
    }

    private Store store() {
        return visit.store();
    }
}
