package org.ballast.sandbox.search;

import java.util.Locale;
import java.util.Optional;

/** Sprints by id or name, and the functions that name them by state. */
final class SprintValues {

    private SprintValues() {}

    /** The condition on {@code sprint s} that the operand means. */
    static String matches(Scope scope, Field field, JqlOperand operand) {
        if (operand instanceof JqlOperand.Call call) {
            return state(scope, field, call);
        }
        String text = operand.display().strip();
        Optional<Long> id = NamedValues.number(text);
        if (id.isPresent() && scope.store().sprints().byId(id.get()).isPresent()) {
            return "s.id = " + id.get();
        }
        String condition = "LOWER(s.sprint_name) = " + scope.parameter(text.toLowerCase(Locale.ROOT));
        boolean known = scope
                .store()
                .database()
                .sql()
                .sql("SELECT s.id FROM sprint s WHERE " + condition)
                .params(scope.parameters())
                .query(Long.class)
                .list()
                .stream()
                .findFirst()
                .isPresent();
        if (!known) {
            scope.refuse("Sprint with %s '%s' does not exist or you do not have permission to view it."
                    .formatted(id.isPresent() ? "id" : "name", text));
            return Field.NOTHING;
        }
        return condition;
    }

    private static String state(Scope scope, Field field, JqlOperand.Call call) {
        return switch (call.name().toLowerCase(Locale.ROOT)) {
            case "opensprints" -> "s.state = 'ACTIVE'";
            case "futuresprints" -> "s.state = 'FUTURE'";
            case "closedsprints" -> "s.state = 'CLOSED'";
            default -> {
                field.unknownFunction(scope, call);
                yield Field.NOTHING;
            }
        };
    }
}
