package org.ballast.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.ComponentRow;
import org.ballast.sandbox.store.IssueFields;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.RefusedException;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;
import org.jspecify.annotations.Nullable;

/** Reads the fields that a request wants to give an issue. All that is wrong is told at once, by field. */
final class FieldsReader {

    private final Visit visit;
    private final ProjectRow project;
    private final IssueFields fields = new IssueFields();
    private final Map<String, String> errors = new LinkedHashMap<>();

    FieldsReader(Visit visit, ProjectRow project) {
        this.visit = visit;
        this.project = project;
    }

    /** Reads the object {@code fields}; the project is read by somebody else. */
    FieldsReader read(JsonNode object) {
        object.properties().forEach(entry -> {
            if (!entry.getKey().equals("project")) {
                guarded(entry.getKey(), () -> field(entry.getKey(), entry.getValue()));
            }
        });
        return this;
    }

    /** Reads the object {@code update} of an edit: operations per field, of which labels know add, remove and set. */
    FieldsReader update(JsonNode object, List<String> currentLabels) {
        object.properties()
                .forEach(entry -> guarded(entry.getKey(), () -> {
                    if (entry.getKey().equals("labels")) {
                        fields.labels(changedLabels(entry.getValue(), currentLabels));
                    } else {
                        entry.getValue().forEach(operation -> field(entry.getKey(), operation.path("set")));
                    }
                }));
        return this;
    }

    /** What was read; refused when something was wrong. */
    IssueFields result() {
        if (!errors.isEmpty()) {
            throw new RestRefusal(400, List.of(), errors);
        }
        return fields;
    }

    void wrong(String field, String message) {
        errors.putIfAbsent(field, message);
    }

    private void guarded(String field, Runnable reading) {
        try {
            reading.run();
        } catch (RefusedException refused) {
            wrong(field, String.valueOf(refused.getMessage()));
        } catch (RestRefusal refused) {
            wrong(field, refused.firstMessage());
        }
    }

    private void field(String name, JsonNode value) {
        switch (name) {
            case "summary" -> fields.summary(value.asText());
            case "description" -> fields.description(value.isNull() ? "" : value.asText());
            case "issuetype" -> entry(Catalogue.Type.class, value, name).ifPresent(fields::type);
            case "priority" -> entry(Catalogue.Priority.class, value, name).ifPresent(fields::priority);
            case "assignee" -> fields.assignee(user(value, name));
            case "reporter" -> fields.reporter(user(value, name));
            case "duedate" -> fields.due(Formats.day(name, value.isNull() ? null : value.asText()));
            case "labels" -> fields.labels(texts(value));
            case "components" -> fields.components(components(value));
            case "security" -> fields.securityLevel(level(value));
            case "parent" -> fields.parent(parent(value));
            case CustomFields.STORY_POINTS -> fields.storyPoints(number(value, name));
            case CustomFields.FLAGGED -> fields.flagged(value.isArray() && !value.isEmpty());
            default ->
                wrong(name, "Field '" + name + "' cannot be set. It is not on the appropriate screen, or unknown.");
        }
    }

    private <E extends Catalogue.Entry> Optional<E> entry(Class<E> kind, JsonNode value, String field) {
        String name = Json.text(value, "name");
        String id = Json.text(value, "id");
        Optional<E> entry = name != null
                ? store().catalogue().named(kind, name)
                : store().catalogue().withId(kind, id == null ? "" : id);
        if (entry.isEmpty()) {
            wrong(field, "The " + field + " selected is invalid.");
        }
        return entry;
    }

    private @Nullable Long user(JsonNode value, String field) {
        String name = Json.text(value, "name");
        String key = Json.text(value, "key");
        if (value.isNull() || (name == null && key == null)) {
            return null;
        }
        Optional<UserRow> user =
                name != null ? store().users().byName(name) : store().users().byKey(String.valueOf(key));
        if (user.isEmpty()) {
            wrong(field, "User '" + (name != null ? name : key) + "' does not exist.");
        }
        return user.map(UserRow::id).orElse(null);
    }

    private List<Long> components(JsonNode value) {
        List<ComponentRow> known = store().projects().components(List.of(project.id()));
        List<Long> ids = new ArrayList<>();
        for (JsonNode each : value) {
            String name = Json.text(each, "name");
            String id = Json.text(each, "id");
            known.stream()
                    .filter(component -> component.name().equalsIgnoreCase(name)
                            || Long.toString(component.id()).equals(id))
                    .findFirst()
                    .ifPresentOrElse(
                            component -> ids.add(component.id()),
                            () -> wrong("components", "Component name '" + name + "' is not valid"));
        }
        return ids;
    }

    private @Nullable Long level(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        String name = Json.text(value, "name");
        String id = Json.text(value, "id");
        Optional<Long> level = store().permissions().levels(project.id()).stream()
                .filter(each -> each.name().equalsIgnoreCase(name)
                        || Long.toString(each.id()).equals(id))
                .filter(each -> store().permissions().isInLevel(visit.userId(), each.id()))
                .map(each -> each.id())
                .findFirst();
        if (level.isEmpty()) {
            wrong("security", "The security level selected is invalid.");
        }
        return level.orElse(null);
    }

    private @Nullable Long parent(JsonNode value) {
        String key = Json.text(value, "key");
        String id = Json.text(value, "id");
        IssueRow parent = visit.issue(key != null ? key : String.valueOf(id));
        if (parent.projectId() != project.id()) {
            wrong("parent", "The parent must be in the same project.");
        }
        return parent.id();
    }

    private static @Nullable Double number(JsonNode value, String field) {
        if (value.isNull()) {
            return null;
        }
        if (!value.isNumber()) {
            throw RestRefusal.badField(field, "Operation value must be a number");
        }
        return value.doubleValue();
    }

    private static List<String> changedLabels(JsonNode operations, List<String> current) {
        List<String> labels = new ArrayList<>(current);
        for (JsonNode operation : operations) {
            if (operation.has("set")) {
                labels = new ArrayList<>(texts(operation.path("set")));
            }
            if (operation.has("add")) {
                labels.add(operation.path("add").asText());
            }
            labels.remove(operation.path("remove").asText());
        }
        return labels;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private Store store() {
        return visit.store();
    }
}
