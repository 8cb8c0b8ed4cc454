package org.ballast.sandbox.web.issue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.IssueFields;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.RefusedException;
import org.ballast.sandbox.store.SecurityLevelRow;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;
import org.ballast.sandbox.web.page.Visit;
import org.jspecify.annotations.Nullable;

/** The fields in which people write an issue: what they offer, and what they say when they come back. */
final class IssueForm {
    private final Store store;

    IssueForm(Store store) {
        this.store = store;
    }

    /** What the lists of the form offer in a project. */
    Map<String, Object> choices(Visit visit, ProjectRow project) {
        Map<String, Object> model = new HashMap<>();
        model.put("project", project);
        model.put(
                "types",
                store.catalogue().types().stream()
                        .filter(type -> !type.subtask())
                        .toList());
        model.put("priorities", store.catalogue().priorities());
        model.put("people", assignable(project));
        model.put("levels", levels(visit, project));
        return model;
    }

    /** The fields as the form holds them; labels and components are separated by blanks and commas. */
    IssueFields read(Visit visit, ProjectRow project) {
        IssueFields fields = new IssueFields()
                .summary(visit.param("summary", ""))
                .description(visit.param("description", "").replace("\r\n", "\n"))
                .type(store.catalogue().require(Catalogue.Type.class, visit.required("issuetype")))
                .priority(store.catalogue().require(Catalogue.Priority.class, visit.required("priority")))
                .labels(words(visit.param("labels", ""), "\\s+"))
                .components(words(visit.param("components", ""), "\\s*,\\s*").stream()
                        .map(name -> store.projects()
                                .componentOrNew(project.id(), name)
                                .id())
                        .toList())
                .storyPoints(points(visit))
                .due(due(visit))
                .assignee(assignee(visit, project));
        return store.permissions().has(visit.userId(), ProjectPermission.SET_ISSUE_SECURITY, project.id())
                ? fields.securityLevel(level(visit, project))
                : fields;
    }

    private List<UserRow> assignable(ProjectRow project) {
        return store.users().all().stream()
                .filter(UserRow::active)
                .filter(user -> store.permissions().has(user.id(), ProjectPermission.ASSIGNABLE_USER, project.id()))
                .toList();
    }

    private List<SecurityLevelRow> levels(Visit visit, ProjectRow project) {
        if (!store.permissions().has(visit.userId(), ProjectPermission.SET_ISSUE_SECURITY, project.id())) {
            return List.of();
        }
        return store.permissions().levels(project.id()).stream()
                .filter(level -> store.permissions().isInLevel(visit.userId(), level.id()))
                .toList();
    }

    private @Nullable Long assignee(Visit visit, ProjectRow project) {
        Optional<String> name = visit.param("assignee");
        if (name.isEmpty()) {
            return null;
        }
        return assignable(project).stream()
                .filter(user -> user.name().equals(name.get()))
                .map(UserRow::id)
                .findFirst()
                .orElseThrow(() -> new RefusedException("%s can not be assigned here.".formatted(name.get())));
    }

    private @Nullable Long level(Visit visit, ProjectRow project) {
        Optional<Long> wanted = visit.number("security");
        if (wanted.isEmpty()) {
            return null;
        }
        return levels(visit, project).stream()
                .map(SecurityLevelRow::id)
                .filter(wanted.get()::equals)
                .findFirst()
                .orElseThrow(() -> new RefusedException("You may not use this security level."));
    }

    private static @Nullable Double points(Visit visit) {
        return visit.param("points")
                .map(text -> {
                    try {
                        return Double.valueOf(text.strip());
                    } catch (NumberFormatException wrong) {
                        throw new RefusedException("Story points should be a number, not \"%s\".".formatted(text));
                    }
                })
                .orElse(null);
    }

    private static @Nullable LocalDate due(Visit visit) {
        return visit.param("due")
                .map(text -> {
                    try {
                        return LocalDate.parse(text);
                    } catch (DateTimeParseException wrong) {
                        throw new RefusedException("\"%s\" is not a date such as 2026-11-30.".formatted(text));
                    }
                })
                .orElse(null);
    }

    private static List<String> words(String text, String separator) {
        return Arrays.stream(text.strip().split(separator, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
