package org.ballast.sandbox.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields that somebody wants to give an issue; what is not named here stays as it is. */
public final class IssueFields {

    private final Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    private @Nullable List<String> labels;
    private @Nullable List<Long> componentIds;

    /** A one-line title, at most 255 characters. */
    public IssueFields summary(String summary) {
        String stripped = summary.strip();
        if (stripped.isEmpty()) {
            throw new RefusedException("You must specify a summary of the issue.");
        }
        if (stripped.length() > 255) {
            throw new RefusedException("Summary must be less than 255 characters.");
        }
        if (stripped.indexOf('\n') >= 0 || stripped.indexOf('\r') >= 0) {
            throw new RefusedException("The summary is invalid because it contains newline characters.");
        }
        return set("summary", stripped);
    }

    /** The long text; empty for none. */
    public IssueFields description(String description) {
        return set("description", description);
    }

    public IssueFields type(Catalogue.Type type) {
        return set("type_id", type.id());
    }

    public IssueFields priority(Catalogue.Priority priority) {
        return set("priority_id", priority.id());
    }

    /** Who works on it; null for nobody. */
    public IssueFields assignee(@Nullable Long userId) {
        return set("assignee_id", userId);
    }

    public IssueFields reporter(@Nullable Long userId) {
        return set("reporter_id", userId);
    }

    public IssueFields due(@Nullable LocalDate due) {
        return set("due_date", due == null ? null : due.toString());
    }

    /** Who may see it; null for everybody who may browse the project. */
    public IssueFields securityLevel(@Nullable Long levelId) {
        return set("security_level_id", levelId);
    }

    /** The estimate; null for none. */
    public IssueFields storyPoints(@Nullable Double points) {
        return set("story_points", points);
    }

    /** Whether the issue is marked as an impediment. */
    public IssueFields flagged(boolean flagged) {
        return set("flagged", flagged);
    }

    public IssueFields parent(@Nullable Long parentId) {
        return set("parent_id", parentId);
    }

    /** All labels; none may be empty, contain a blank or be longer than 255 characters. */
    public IssueFields labels(Collection<String> newLabels) {
        for (String label : newLabels) {
            if (label.isBlank() || label.length() > 255 || label.chars().anyMatch(Character::isWhitespace)) {
                throw new RefusedException("The label '" + label + "' contains spaces which is invalid.");
            }
        }
        this.labels = newLabels.stream().distinct().toList();
        return this;
    }

    /** Ids of all components; they must belong to the issue's project. */
    public IssueFields components(Collection<Long> newComponentIds) {
        this.componentIds = newComponentIds.stream().distinct().toList();
        return this;
    }

    /** For importers: the moment at which the issue came to be. */
    public IssueFields created(Instant created) {
        return set("created", created.toEpochMilli());
    }

    /** For importers: the moment at which the issue was last changed. */
    public IssueFields updated(Instant updated) {
        return set("updated", updated.toEpochMilli());
    }

    /** For importers: a status with the resolution that belongs to it. */
    public IssueFields state(
            Catalogue.Status status, Catalogue.@Nullable Resolution resolution, @Nullable Instant resolved) {
        set("status_id", status.id());
        set("resolution_id", resolution == null ? null : resolution.id());
        return set("resolved", Columns.millis(resolved));
    }

    boolean isEmpty() {
        return columns.isEmpty() && labels == null && componentIds == null;
    }

    /** Column names and values to be written. */
    Map<String, @Nullable Object> columns() {
        return columns;
    }

    Optional<List<String>> labels() {
        return Optional.ofNullable(labels);
    }

    Optional<List<Long>> componentIds() {
        return Optional.ofNullable(componentIds);
    }

    private IssueFields set(String column, @Nullable Object value) {
        columns.put(column, value);
        return this;
    }
}
