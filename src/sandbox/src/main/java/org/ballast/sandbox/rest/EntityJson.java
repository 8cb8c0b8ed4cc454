package org.ballast.sandbox.rest;

import java.util.Map;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.ComponentRow;
import org.ballast.sandbox.store.Filters.FilterRow;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.SecurityLevelRow;
import org.ballast.sandbox.store.SprintRow;
import org.ballast.sandbox.store.StatusCategory;
import org.ballast.sandbox.store.UserRow;
import org.jspecify.annotations.Nullable;

/** Everything but issues in Jira's shapes. */
record EntityJson(Links links) {

    Map<String, @Nullable Object> user(UserRow user) {
        return Json.object(
                "self", links.api("user?username=" + user.name()),
                "key", user.key(),
                "name", user.name(),
                "emailAddress", user.email(),
                "displayName", user.displayName(),
                "active", user.active(),
                "timeZone", user.timeZone(),
                "locale", user.locale().replace('-', '_'));
    }

    Map<String, @Nullable Object> project(ProjectRow project) {
        return Json.object(
                "self", links.api("project/" + project.id()),
                "id", Long.toString(project.id()),
                "key", project.key(),
                "name", project.name(),
                "projectTypeKey", "software");
    }

    Map<String, @Nullable Object> type(Catalogue.Type type) {
        return Json.object(
                "self", links.api("issuetype/" + type.id()),
                "id", Long.toString(type.id()),
                "name", type.name(),
                "subtask", type.subtask());
    }

    /** Priority, resolution and other things that have an id and a name alone. */
    Map<String, @Nullable Object> named(String kind, Catalogue.Entry entry) {
        return Json.object(
                "self", links.api(kind + "/" + entry.id()), "id", Long.toString(entry.id()), "name", entry.name());
    }

    Map<String, @Nullable Object> status(Catalogue.Status status) {
        StatusCategory category = status.category();
        return Json.object(
                "self",
                links.api("status/" + status.id()),
                "id",
                Long.toString(status.id()),
                "name",
                status.name(),
                "statusCategory",
                Json.object(
                        "self", links.api("statuscategory/" + category.id()),
                        "id", category.id(),
                        "key", category.key(),
                        "colorName", category.colour(),
                        "name", category.displayName()));
    }

    Map<String, @Nullable Object> component(ComponentRow component) {
        return Json.object(
                "self", links.api("component/" + component.id()),
                "id", Long.toString(component.id()),
                "name", component.name());
    }

    Map<String, @Nullable Object> level(SecurityLevelRow level) {
        return Json.object(
                "self", links.api("securitylevel/" + level.id()),
                "id", Long.toString(level.id()),
                "name", level.name(),
                "description", level.description());
    }

    Map<String, @Nullable Object> linkType(Catalogue.LinkType type) {
        return Json.object(
                "id", Long.toString(type.id()),
                "name", type.name(),
                "inward", type.inward(),
                "outward", type.outward(),
                "self", links.api("issueLinkType/" + type.id()));
    }

    Map<String, @Nullable Object> filter(FilterRow filter, @Nullable UserRow owner) {
        return Json.object(
                "self", links.api("filter/" + filter.id()),
                "id", Long.toString(filter.id()),
                "name", filter.name(),
                "owner", owner == null ? null : user(owner),
                "jql", filter.jql(),
                "viewUrl", links.context() + "/issues/?filter=" + filter.id());
    }

    Map<String, @Nullable Object> board(BoardRow board) {
        return Json.object(
                "id", board.id(),
                "self", links.agile("board/" + board.id()),
                "name", board.name(),
                "type", board.type());
    }

    Map<String, @Nullable Object> sprint(SprintRow sprint) {
        Map<String, @Nullable Object> json = Json.object(
                "id", sprint.id(),
                "self", links.agile("sprint/" + sprint.id()),
                "state", sprint.state().key(),
                "name", sprint.name());
        putIfThere(json, "startDate", Formats.iso(sprint.start()));
        putIfThere(json, "endDate", Formats.iso(sprint.end()));
        putIfThere(json, "completeDate", Formats.iso(sprint.completed()));
        json.put("originBoardId", sprint.boardId());
        json.put("goal", sprint.goal());
        return json;
    }

    private static void putIfThere(Map<String, @Nullable Object> json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
