package org.ballast.sandbox.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.sandbox.store.IssueKey;
import org.ballast.sandbox.store.IssueRow;

/**
 * Finds the issues that people and functions name in queries. A hidden issue is answered as an unknown one, and one
 * unknown id from a function spoils the query, as in Jira's IssueIdValidator.
 */
final class IssueValues {

    private final JqlFunctions functions;

    IssueValues(JqlFunctions functions) {
        this.functions = functions;
    }

    /** Ids of the issues that the operands mean. */
    List<Long> resolve(Scope scope, Field field, List<JqlOperand> operands) {
        Set<Long> ids = new LinkedHashSet<>();
        List<String> names = new ArrayList<>();
        for (JqlOperand operand : operands) {
            if (operand instanceof JqlOperand.Call call) {
                ids.addAll(call(scope, field, call));
            } else {
                names.add(operand.display().strip());
            }
        }
        ids.addAll(
                byNumber(scope, field, names.stream().filter(IssueValues::isId).toList()));
        ids.addAll(
                byKey(scope, field, names.stream().filter(name -> !isId(name)).toList()));
        return List.copyOf(ids);
    }

    /** The one issue that an operand means, for comparisons of keys. */
    Optional<IssueRow> one(Scope scope, Field field, JqlOperand operand) {
        return resolve(scope, field, List.of(operand)).stream()
                .findFirst()
                .flatMap(scope.store().issues()::byId);
    }

    private List<Long> call(Scope scope, Field field, JqlOperand.Call call) {
        Optional<JqlFunction> function = functions.find(call.name());
        if (function.isEmpty()) {
            field.unknownFunction(scope, call);
            return List.of();
        }
        JqlFunction.Call use = new JqlFunction.Call(
                scope.searcher().userId(),
                field.name(),
                call.arguments(),
                scope.searcher().seesEverything());
        List<String> problems = function.get().problems(use);
        problems.forEach(scope::refuse);
        if (!problems.isEmpty()) {
            return List.of();
        }
        List<Long> named = function.get().issues(use);
        Set<Long> visible = visible(scope, IdField.in("i.id", named));
        if (!visible.containsAll(named)) {
            scope.refuse("A value provided by the function '%s' is invalid for the field '%s'."
                    .formatted(function.get().name(), field.name()));
        }
        return named.stream().filter(visible::contains).toList();
    }

    private List<Long> byNumber(Scope scope, Field field, List<String> numbers) {
        List<Long> ids = numbers.stream().map(Long::valueOf).distinct().toList();
        Set<Long> visible = visible(scope, IdField.in("i.id", ids));
        ids.stream()
                .filter(id -> !visible.contains(id))
                .forEach(id -> scope.refuse(
                        "A value with ID '%d' does not exist for the field '%s'.".formatted(id, field.name())));
        return List.copyOf(visible);
    }

    private List<Long> byKey(Scope scope, Field field, List<String> names) {
        Set<Long> found = new LinkedHashSet<>();
        List<String> missing = new ArrayList<>();
        Map<String, List<IssueKey>> byProject = names.stream()
                .flatMap(name -> IssueKey.parse(name).stream())
                .collect(Collectors.groupingBy(IssueKey::projectKey));
        Map<String, Set<Long>> visibleNumbers = byProject.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> numbers(scope, entry, found)));
        for (String name : names) {
            boolean known = IssueKey.parse(name)
                    .filter(key -> visibleNumbers
                            .getOrDefault(key.projectKey(), Set.of())
                            .contains(key.number()))
                    .isPresent();
            if (!known) {
                missing.add(name);
            }
        }
        missing.forEach(name -> byFormerKey(scope, field, name).ifPresent(found::add));
        return List.copyOf(found);
    }

    private Set<Long> numbers(Scope scope, Map.Entry<String, List<IssueKey>> project, Set<Long> found) {
        String numbers = IdField.in(
                "i.issue_number",
                project.getValue().stream().map(IssueKey::number).toList());
        return scope.store()
                .database()
                .sql()
                .sql("SELECT i.id, i.issue_number FROM issue i JOIN project p ON p.id = i.project_id"
                        + " WHERE p.project_key = :projectKey AND " + numbers + " AND " + sees(scope))
                .params(scope.parameters())
                .param("projectKey", project.getKey())
                .query((row, n) -> {
                    found.add(row.getLong(1));
                    return row.getLong(2);
                })
                .set();
    }

    private Optional<Long> byFormerKey(Scope scope, Field field, String name) {
        Optional<Long> id = scope.store()
                .issues()
                .byKey(name)
                .map(IssueRow::id)
                .filter(issueId -> visible(scope, "i.id = " + issueId).contains(issueId));
        if (id.isEmpty()) {
            scope.refuse("An issue with key '%s' does not exist for field '%s'.".formatted(name, field.name()));
        }
        return id;
    }

    private static Set<Long> visible(Scope scope, String condition) {
        return condition.equals(Field.NOTHING)
                ? Set.of()
                : scope.store()
                        .database()
                        .sql()
                        .sql("SELECT i.id FROM issue i WHERE " + condition + " AND " + sees(scope))
                        .params(scope.parameters())
                        .query(Long.class)
                        .set();
    }

    private static String sees(Scope scope) {
        return scope.searcher().condition();
    }

    private static boolean isId(String name) {
        return name.matches("\\d{1,18}");
    }
}
