package org.ballast.sandbox.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.ComponentRow;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.StatusCategory;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;

/** Finds the people, projects, statuses and so on that a query names. */
final class NamedValues {

    private NamedValues() {}

    /** Names or ids of one of the short lists. */
    static <E extends Catalogue.Entry> IdField.Resolver catalogue(Class<E> kind) {
        return each((scope, field, text) -> {
            Catalogue catalogue = scope.store().catalogue();
            Optional<E> entry = catalogue.named(kind, text).or(() -> catalogue.withId(kind, text));
            return entry.map(found -> List.of(found.id())).orElse(List.of());
        });
    }

    /** Statuses by the name, key or number of their category. */
    static IdField.Resolver statusCategory() {
        return each((scope, field, text) -> {
            Optional<StatusCategory> category = Arrays.stream(StatusCategory.values())
                    .filter(each -> each.displayName().equalsIgnoreCase(text)
                            || each.key().equalsIgnoreCase(text)
                            || Long.toString(each.id()).equals(text))
                    .findFirst();
            return category.map(found -> scope.store().catalogue().statuses().stream()
                            .filter(status -> status.category() == found)
                            .map(Catalogue.Status::id)
                            .toList())
                    .orElse(List.of());
        });
    }

    /** Projects that the searcher may see, by key, name or id. */
    static IdField.Resolver projects() {
        return each((scope, field, text) -> visibleProjects(scope).stream()
                .filter(project -> project.key().equalsIgnoreCase(text)
                        || project.name().equalsIgnoreCase(text)
                        || Long.toString(project.id()).equals(text))
                .map(ProjectRow::id)
                .toList());
    }

    /** Components of projects that the searcher may see, by name or id. */
    static List<Long> components(Scope scope, String text) {
        List<Long> projects =
                visibleProjects(scope).stream().map(ProjectRow::id).toList();
        return scope.store().projects().components(projects).stream()
                .filter(component -> component.name().equalsIgnoreCase(text)
                        || Long.toString(component.id()).equals(text))
                .map(ComponentRow::id)
                .toList();
    }

    /** Security levels by name or id. */
    static IdField.Resolver securityLevels() {
        return each((scope, field, text) -> visibleProjects(scope).stream()
                .flatMap(project -> scope.store().permissions().levels(project.id()).stream())
                .filter(level -> level.name().equalsIgnoreCase(text)
                        || Long.toString(level.id()).equals(text))
                .map(level -> level.id())
                .toList());
    }

    /** People by name or key, with {@code currentUser()} and {@code membersOf("group")}. */
    static IdField.Resolver users() {
        return (scope, field, operands) -> operands.stream()
                .flatMap(operand -> (operand instanceof JqlOperand.Call call
                                ? usersOf(scope, field, call)
                                : user(scope, field, operand.display()))
                        .stream())
                .toList();
    }

    private static List<Long> user(Scope scope, Field field, String text) {
        Optional<UserRow> user = scope.store()
                .users()
                .byName(text)
                .or(() -> scope.store().users().byKey(text));
        if (user.isEmpty()) {
            field.unknownValue(scope, text);
        }
        return user.map(UserRow::id).map(List::of).orElse(List.of());
    }

    private static List<Long> usersOf(Scope scope, Field field, JqlOperand.Call call) {
        String name = call.name().toLowerCase(Locale.ROOT);
        if (name.equals("currentuser") && call.arguments().isEmpty()) {
            UserRow user = scope.user();
            return user == null ? List.of() : List.of(user.id());
        }
        if (!name.equals("membersof") || call.arguments().size() != 1) {
            field.unknownFunction(scope, call);
            return List.of();
        }
        String group = call.arguments().get(0);
        if (!scope.store().groups().exists(group)) {
            scope.refuse("Function 'membersOf' knows no group with the name '%s'.".formatted(group));
            return List.of();
        }
        return scope.store().groups().members(group).stream().map(UserRow::id).toList();
    }

    private static List<ProjectRow> visibleProjects(Scope scope) {
        Store store = scope.store();
        return scope.searcher().seesEverything()
                ? store.projects().all()
                : store.permissions().visibleProjects(scope.searcher().userId());
    }

    static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** Finds ids for one text; none means unknown. */
    @FunctionalInterface
    private interface Lookup {
        List<Long> ids(Scope scope, Field field, String text);
    }

    private static IdField.Resolver each(Lookup lookup) {
        return (scope, field, operands) -> operands.stream()
                .flatMap(operand -> {
                    if (operand instanceof JqlOperand.Call call) {
                        field.unknownFunction(scope, call);
                        return List.<Long>of().stream();
                    }
                    List<Long> ids = lookup.ids(scope, field, operand.display().strip());
                    if (ids.isEmpty()) {
                        field.unknownValue(scope, operand.display());
                    }
                    return ids.stream();
                })
                .toList();
    }
}
