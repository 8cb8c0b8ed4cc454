package org.ballast.sandbox.rest;

import java.util.Optional;
import org.ballast.sandbox.jira.ThreadAuthentication;
import org.ballast.sandbox.search.BoardIssues;
import org.ballast.sandbox.search.JqlQuery;
import org.ballast.sandbox.search.JqlSearch;
import org.ballast.sandbox.search.Searcher;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.SprintRow;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;
import org.jspecify.annotations.Nullable;

/**
 * What every resource needs: the store, the search, who is asking, and the checks. Somebody who is not logged in is
 * asked to log in wherever they find nothing; a person is never told whether something is hidden or missing.
 */
record Visit(Store store, JqlSearch search, BoardIssues boardIssues, ThreadAuthentication authentication) {

    /** The caller's id; null when not logged in. */
    @Nullable
    Long userId() {
        return authentication.userId();
    }

    Searcher searcher() {
        return Searcher.of(userId());
    }

    /** The caller, who must be logged in. */
    UserRow user() {
        Long id = userId();
        return Optional.ofNullable(id).flatMap(store.users()::byId).orElseThrow(RestRefusal::loginRequired);
    }

    /** An issue by id, key or former key, if the caller may see it. */
    IssueRow issue(String idOrKey) {
        return store.issues()
                .byIdOrKey(idOrKey)
                .filter(issue -> store.permissions().sees(userId(), issue))
                .orElseThrow(() -> missing("Issue Does Not Exist"));
    }

    /** An issue that the caller may see and do something with. */
    IssueRow issue(String idOrKey, ProjectPermission permission, String message) {
        IssueRow issue = issue(idOrKey);
        if (!store.permissions().has(userId(), permission, issue)) {
            throw userId() == null ? RestRefusal.loginRequired() : RestRefusal.forbidden(message);
        }
        return issue;
    }

    /** A board, if the caller may see it. */
    BoardRow board(long id) {
        return store.boards()
                .visible(userId(), id)
                .orElseThrow(
                        () -> missing("The requested board cannot be viewed because it either does not exist or you"
                                + " do not have permission to view it."));
    }

    /** A sprint of a board that the caller may see. */
    SprintRow sprint(long id) {
        return store.sprints()
                .byId(id)
                .filter(sprint ->
                        store.boards().visible(userId(), sprint.boardId()).isPresent())
                .orElseThrow(() -> missing("Sprint does not exist"));
    }

    /** Refuses unless the caller may start, complete and change sprints of a board. */
    void requireManagesSprints(BoardRow board) {
        requireInProject(
                board.projectId(),
                ProjectPermission.MANAGE_SPRINTS_PERMISSION,
                "You do not have permission to manage sprints of this board.");
    }

    void requireInProject(long projectId, ProjectPermission permission, String message) {
        if (!store.permissions().has(userId(), permission, projectId)) {
            throw userId() == null ? RestRefusal.loginRequired() : RestRefusal.forbidden(message);
        }
    }

    /** A query that narrows a list down; empty for none. */
    Optional<JqlQuery> restriction(@Nullable String jql) {
        if (jql == null || jql.isBlank()) {
            return Optional.empty();
        }
        JqlQuery query = search.parse(jql);
        search.count(searcher(), query);
        return Optional.of(query);
    }

    RestRefusal missing(String message) {
        return userId() == null ? RestRefusal.loginRequired() : RestRefusal.notFound(message);
    }
}
