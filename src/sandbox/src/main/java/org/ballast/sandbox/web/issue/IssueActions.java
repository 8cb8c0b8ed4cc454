package org.ballast.sandbox.web.issue;

import java.util.Map;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.RefusedException;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Visit;

/** What the forms on an issue's page do. Each action asks for the permission that Jira asks for. */
final class IssueActions {
    private final Store store;
    private final Map<String, Action> actions = Map.ofEntries(
            Map.entry("transition", new Action(ProjectPermission.TRANSITION_ISSUES, this::transition)),
            Map.entry("flag", new Action(ProjectPermission.EDIT_ISSUES, this::flag)),
            Map.entry("comment", new Action(ProjectPermission.ADD_COMMENTS, this::comment)),
            Map.entry("link", new Action(ProjectPermission.LINK_ISSUES, this::link)),
            Map.entry("unlink", new Action(ProjectPermission.LINK_ISSUES, this::unlink)),
            Map.entry("move", new Action(ProjectPermission.MOVE_ISSUES, this::move)),
            Map.entry("archive", new Action(ProjectPermission.EDIT_ISSUES, this::archive)),
            Map.entry("restore", new Action(ProjectPermission.EDIT_ISSUES, this::restore)),
            Map.entry("delete", new Action(ProjectPermission.DELETE_ISSUES, this::delete)));

    IssueActions(Store store) {
        this.store = store;
    }

    private record Action(ProjectPermission permission, Work work) {}

    @FunctionalInterface
    private interface Work {
        /** Does it and says where to go. */
        String run(Visit visit, IssueRow row);
    }

    /** Runs the action that the form names. */
    Answer act(Visit visit, IssueRow row) {
        Action action = actions.get(visit.param("action", ""));
        if (action == null) {
            throw new RefusedException("There is no such action.");
        }
        if (!may(visit, action.permission, row)) {
            throw new RefusedException("You do not have the permission to do that.");
        }
        return Answer.redirect(action.work.run(visit, row));
    }

    /** An archived issue grants nothing, so the project decides; the store refuses what an archived issue can not take. */
    private boolean may(Visit visit, ProjectPermission permission, IssueRow row) {
        return row.archived()
                ? store.permissions().has(visit.userId(), permission, row.projectId())
                : store.permissions().has(visit.userId(), permission, row);
    }

    private String transition(Visit visit, IssueRow row) {
        Catalogue.Status status = store.catalogue().require(Catalogue.Status.class, visit.required("status"));
        store.changes().transition(visit.userId(), row.id(), status, null);
        return page(row);
    }

    private String flag(Visit visit, IssueRow row) {
        store.changes().flag(visit.userId(), row.id(), !row.flagged());
        return page(row);
    }

    private String comment(Visit visit, IssueRow row) {
        store.comments().add(visit.userId(), row.id(), visit.param("comment", ""));
        return page(row);
    }

    private String link(Visit visit, IssueRow row) {
        String phrase = visit.required("phrase");
        IssueRow other = store.issues()
                .byKey(visit.required("other"))
                .filter(found -> store.permissions().sees(visit.userId(), found))
                .orElseThrow(() -> new RefusedException("There is no issue with this key, or you may not see it."));
        for (Catalogue.LinkType type : store.catalogue().linkTypes()) {
            if (type.outward().equals(phrase)) {
                store.links().link(row.id(), other.id(), type);
                return page(row);
            }
            if (type.inward().equals(phrase)) {
                store.links().link(other.id(), row.id(), type);
                return page(row);
            }
        }
        throw new RefusedException("There is no such kind of link.");
    }

    private String unlink(Visit visit, IssueRow row) {
        long id = visit.number("link").orElseThrow(() -> new RefusedException("Which link?"));
        store.links()
                .byId(id)
                .filter(link -> link.sourceId() == row.id() || link.destinationId() == row.id())
                .ifPresent(link -> store.links().remove(link.id()));
        return page(row);
    }

    private String move(Visit visit, IssueRow row) {
        ProjectRow target = store.projects()
                .byKey(visit.required("project"))
                .filter(project ->
                        store.permissions().has(visit.userId(), ProjectPermission.CREATE_ISSUES, project.id()))
                .orElseThrow(() -> new RefusedException("You may not create issues in that project."));
        IssueRow moved = store.changes().move(visit.userId(), row.id(), target.id());
        visit.say("%s is now %s.".formatted(row.key(), moved.key()));
        return page(moved);
    }

    private String archive(Visit visit, IssueRow row) {
        store.changes().archive(visit.userId(), row.id());
        visit.say("%s is archived.".formatted(row.key()));
        return page(row);
    }

    private String restore(Visit visit, IssueRow row) {
        store.changes().restore(visit.userId(), row.id());
        visit.say("%s is back from the archive.".formatted(row.key()));
        return page(row);
    }

    private String delete(Visit visit, IssueRow row) {
        store.changes().delete(visit.userId(), row.id());
        visit.say("%s is deleted.".formatted(row.key()));
        return "/issues/?jql=";
    }

    private static String page(IssueRow row) {
        return "/browse/" + row.key();
    }
}
