package org.ballast.sandbox.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A field whose values have an order: a number, a moment, a date. */
final class OrderedField extends Field {

    /** Reads an operand; tells the scope when it makes no sense. */
    @FunctionalInterface
    interface Reader {
        Optional<Object> read(Scope scope, Field field, JqlOperand operand);
    }

    private final String column;
    private final Reader reader;

    OrderedField(String name, String column, Reader reader) {
        super(name, JqlOperator.ORDERED);
        this.column = column;
        this.reader = reader;
    }

    @Override
    String anyOf(Scope scope, List<JqlOperand> operands) {
        return operands.stream()
                .map(operand -> compare(scope, "=", operand))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    @Override
    String compared(Scope scope, JqlOperator operator, JqlOperand operand) {
        return compare(scope, sql(operator), operand);
    }

    @Override
    String isEmpty() {
        return column + " IS NULL";
    }

    @Override
    List<String> sortExpressions(Scope scope) {
        return List.of(column);
    }

    private String compare(Scope scope, String operator, JqlOperand operand) {
        return reader.read(scope, this, operand)
                .map(value -> column + " " + operator + " " + scope.parameter(value))
                .orElse(NOTHING);
    }
}
