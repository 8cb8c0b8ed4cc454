package org.ballast.sandbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A field that can be searched: turns comparisons into SQL conditions on {@code issue i}. */
abstract class Field {

    static final String NOTHING = "1 = 0";

    private final String name;
    private final Set<JqlOperator> operators;

    Field(String name, Set<JqlOperator> operators) {
        this.name = name;
        this.operators = operators;
    }

    String name() {
        return name;
    }

    /** The condition that the field has one of these values; never called with EMPTY or an empty list. */
    abstract String anyOf(Scope scope, List<JqlOperand> operands);

    /** The condition that the field has no value. */
    abstract String isEmpty();

    /** The condition that the field's value lies before or behind another. */
    String compared(Scope scope, JqlOperator operator, JqlOperand operand) {
        throw new IllegalStateException(name + " has no order");
    }

    /** The operand in the field's own words. */
    JqlOperand normalized(JqlOperand operand) {
        return operand;
    }

    /** SQL expressions to sort by, the lowest value first; empty when the field can not be sorted by. */
    List<String> sortExpressions(Scope scope) {
        return List.of();
    }

    /** The condition for a comparison with any operator and operand. */
    final String condition(Scope scope, JqlOperator operator, JqlOperand operand) {
        if (!operators.contains(operator)) {
            scope.refuse("The operator '%s' is not supported by the '%s' field.".formatted(operator.symbol(), name));
            return NOTHING;
        }
        Optional<String> misuse = misuse(scope, operator, operand);
        if (misuse.isPresent()) {
            scope.refuse(misuse.get());
            return NOTHING;
        }
        if (operator.isOrder()) {
            return operand instanceof JqlOperand.Empty ? NOTHING : compared(scope, operator, operand);
        }
        List<JqlOperand> operands =
                new ArrayList<>(flatten(operand).stream().map(this::normalized).toList());
        boolean withEmpty = operands.removeIf(each -> each instanceof JqlOperand.Empty);
        return operator.isNegative() ? noneOf(scope, operands) : oneOf(scope, operands, withEmpty);
    }

    private String oneOf(Scope scope, List<JqlOperand> operands, boolean orEmpty) {
        if (operands.isEmpty()) {
            return isEmpty();
        }
        String values = anyOf(scope, operands);
        return orEmpty ? "(" + values + " OR " + isEmpty() + ")" : values;
    }

    private String noneOf(Scope scope, List<JqlOperand> operands) {
        String present = "NOT (" + isEmpty() + ")";
        return operands.isEmpty() ? present : "(" + present + " AND NOT (" + anyOf(scope, operands) + "))";
    }

    private static Optional<String> misuse(Scope scope, JqlOperator operator, JqlOperand operand) {
        boolean is = operator == JqlOperator.IS || operator == JqlOperator.IS_NOT;
        if (is && !(operand instanceof JqlOperand.Empty)) {
            return Optional.of("The '%s' operator only supports EMPTY.".formatted(operator.symbol()));
        }
        boolean list = operand instanceof JqlOperand.Several
                || (operand instanceof JqlOperand.Call call && scope.functions().givesList(call.name()));
        if (list && !operator.takesList()) {
            return Optional.of("Operator '%s' does not support the list operand '%s'."
                    .formatted(operator.symbol(), operand.display()));
        }
        return Optional.empty();
    }

    static List<JqlOperand> flatten(JqlOperand operand) {
        return operand instanceof JqlOperand.Several several
                ? several.operands().stream()
                        .flatMap(each -> flatten(each).stream())
                        .toList()
                : List.of(operand);
    }

    /** Notes that a value is unknown for this field. */
    void unknownValue(Scope scope, String value) {
        scope.refuse("The value '%s' does not exist for the field '%s'.".formatted(value, name));
    }

    /** Notes that a function is unknown, or unknown for this field. */
    void unknownFunction(Scope scope, JqlOperand.Call call) {
        scope.refuse("Unable to find JQL function '%s' for the field '%s'.".formatted(call.display(), name));
    }

    /** The SQL operator of an ordered comparison. */
    static String sql(JqlOperator operator) {
        return operator.symbol();
    }
}
