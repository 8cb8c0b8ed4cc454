package org.ballast.sandbox.rest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.ComponentRow;
import org.ballast.sandbox.store.EntityProperties;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.SprintRow;
import org.ballast.sandbox.store.SprintRow.State;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;
import org.jspecify.annotations.Nullable;

/** Issues in Jira's shape. What several issues share is read once for all of them. */
final class IssueJson {

    private final Visit visit;
    private final Links links;
    private final EntityJson entities;
    private final FieldChoice choice;
    private final List<String> propertyKeys;
    private final boolean agile;

    /**
     * @param propertyKeys properties to be added to each issue
     * @param agile whether Jira Software's additional fields are wanted
     */
    IssueJson(Visit visit, Links links, FieldChoice choice, List<String> propertyKeys, boolean agile) {
        this.visit = visit;
        this.links = links;
        this.entities = new EntityJson(links);
        this.choice = choice;
        this.propertyKeys = propertyKeys;
        this.agile = agile;
    }

    /** What is read for all issues of a list together. */
    private record Shared(
            Map<Long, UserRow> users,
            Map<Long, List<String>> labels,
            Map<Long, List<ComponentRow>> components,
            Map<Long, List<SprintRow>> sprints) {}

    Map<String, @Nullable Object> one(IssueRow issue) {
        return many(List.of(issue)).get(0);
    }

    List<Map<String, @Nullable Object>> many(List<IssueRow> issues) {
        Shared shared = share(issues);
        return issues.stream().map(issue -> issue(issue, shared)).toList();
    }

    private Shared share(List<IssueRow> issues) {
        List<Long> ids = issues.stream().map(IssueRow::id).toList();
        Set<Long> people = new HashSet<>();
        issues.forEach(issue -> Stream.of(issue.assigneeId(), issue.reporterId())
                .filter(Objects::nonNull)
                .forEach(people::add));
        boolean sprints = agile || choice.has(CustomFields.SPRINT);
        return new Shared(
                store().users().byIds(people),
                choice.has("labels") ? store().issues().labels(ids) : Map.of(),
                choice.has("components") ? store().issues().components(ids) : Map.of(),
                sprints ? store().sprints().ofIssues(ids) : Map.of());
    }

    private Map<String, @Nullable Object> issue(IssueRow issue, Shared shared) {
        Map<String, @Nullable Object> fields = Json.object();
        addOwn(fields, issue, shared);
        addLists(fields, issue, shared);
        if (agile) {
            addAgile(fields, shared.sprints().getOrDefault(issue.id(), List.of()), issue);
        }
        Map<String, @Nullable Object> json = Json.object(
                "id", Long.toString(issue.id()),
                "self", links.api("issue/" + issue.id()),
                "key", issue.key(),
                "fields", fields);
        if (!propertyKeys.isEmpty()) {
            json.put("properties", properties(issue));
        }
        return json;
    }

    private void addOwn(Map<String, @Nullable Object> fields, IssueRow issue, Shared shared) {
        Catalogue catalogue = store().catalogue();
        Long resolution = issue.resolutionId();
        add(fields, "summary", issue::summary);
        add(fields, "description", () -> issue.description().isEmpty() ? null : issue.description());
        add(fields, "issuetype", () -> entities.type(catalogue.type(issue.typeId())));
        add(
                fields,
                "project",
                () -> store().projects()
                        .byId(issue.projectId())
                        .map(entities::project)
                        .orElse(null));
        add(fields, "status", () -> entities.status(catalogue.status(issue.statusId())));
        add(
                fields,
                "resolution",
                () -> resolution == null ? null : entities.named("resolution", catalogue.resolution(resolution)));
        add(fields, "priority", () -> entities.named("priority", catalogue.priority(issue.priorityId())));
        add(fields, "assignee", () -> user(issue.assigneeId(), shared));
        add(fields, "reporter", () -> user(issue.reporterId(), shared));
        add(fields, "creator", () -> user(issue.reporterId(), shared));
        add(fields, "created", () -> Formats.moment(issue.created()));
        add(fields, "updated", () -> Formats.moment(issue.updated()));
        add(fields, "resolutiondate", () -> Formats.moment(issue.resolved()));
        add(fields, "duedate", () -> issue.due() == null ? null : String.valueOf(issue.due()));
        add(fields, "archiveddate", () -> null);
        add(fields, CustomFields.STORY_POINTS, issue::storyPoints);
        add(fields, CustomFields.RANK, () -> "0|" + Long.toUnsignedString(issue.rank() - Long.MIN_VALUE, 36) + ":");
        add(
                fields,
                CustomFields.FLAGGED,
                () -> issue.flagged() ? List.of(Json.object("id", "10000", "value", "Impediment")) : null);
    }

    private void addLists(Map<String, @Nullable Object> fields, IssueRow issue, Shared shared) {
        add(fields, "labels", () -> shared.labels().getOrDefault(issue.id(), List.of()));
        add(
                fields,
                "components",
                () -> shared.components().getOrDefault(issue.id(), List.of()).stream()
                        .map(entities::component)
                        .toList());
        add(fields, CustomFields.SPRINT, () -> sprintTexts(shared.sprints().getOrDefault(issue.id(), List.of())));
        add(fields, "issuelinks", () -> new RelationsJson(visit, links).links(issue));
        add(fields, "subtasks", () -> new RelationsJson(visit, links).subtasks(issue));
        add(fields, "security", () -> {
            Long level = issue.securityLevelId();
            return level == null
                    ? null
                    : store().permissions().level(level).map(entities::level).orElse(null);
        });
        add(fields, "comment", () -> new RelationsJson(visit, links).comments(issue));
        if (issue.parentId() != null) {
            add(fields, "parent", () -> new RelationsJson(visit, links).parent(issue));
        }
    }

    private void addAgile(Map<String, @Nullable Object> fields, List<SprintRow> sprints, IssueRow issue) {
        add(fields, "flagged", issue::flagged);
        add(
                fields,
                "sprint",
                () -> sprints.stream()
                        .filter(sprint -> sprint.state() != State.CLOSED)
                        .findFirst()
                        .map(entities::sprint)
                        .orElse(null));
        add(
                fields,
                "closedSprints",
                () -> sprints.stream()
                        .filter(sprint -> sprint.state() == State.CLOSED)
                        .map(entities::sprint)
                        .toList());
    }

    /** Jira Data Center prints its sprint objects here; the form is widely parsed, so it is kept. */
    private static @Nullable List<String> sprintTexts(List<SprintRow> sprints) {
        List<String> texts = new ArrayList<>();
        for (SprintRow sprint : sprints) {
            texts.add(
                    "com.atlassian.greenhopper.service.sprint.Sprint@%x[id=%d,rapidViewId=%d,state=%s,name=%s,startDate=%s,endDate=%s,completeDate=%s,sequence=%d,goal=%s]"
                            .formatted(
                                    sprint.id(),
                                    sprint.id(),
                                    sprint.boardId(),
                                    sprint.state(),
                                    sprint.name(),
                                    orNull(Formats.iso(sprint.start())),
                                    orNull(Formats.iso(sprint.end())),
                                    orNull(Formats.iso(sprint.completed())),
                                    sprint.id(),
                                    sprint.goal()));
        }
        return texts.isEmpty() ? null : texts;
    }

    private static String orNull(@Nullable String text) {
        return text == null ? "<null>" : text;
    }

    private Map<String, @Nullable Object> properties(IssueRow issue) {
        Map<String, @Nullable Object> properties = Json.object();
        for (String key : propertyKeys) {
            store().properties()
                    .get(EntityProperties.ISSUE, issue.id(), key)
                    .ifPresent(property -> properties.put(key, Json.any(property.json())));
        }
        return properties;
    }

    private @Nullable Object user(@Nullable Long id, Shared shared) {
        UserRow user = id == null ? null : shared.users().get(id);
        return user == null ? null : entities.user(user);
    }

    private void add(Map<String, @Nullable Object> fields, String name, Supplier<? extends @Nullable Object> value) {
        if (choice.has(name)) {
            fields.put(name, value.get());
        }
    }

    private Store store() {
        return visit.store();
    }
}
