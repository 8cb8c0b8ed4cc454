package org.ballast.sandbox.search;

import java.util.List;
import java.util.stream.Collectors;

/** A field whose values lie in the property index; there may be several for one issue. */
final class IndexedField extends Field {

    private final String rows;
    private final String column;
    private final OrderedField.Reader reader;

    /**
     * @param rows SELECT of the rows, with {@code %s} in place of what is selected
     * @param column the value's column in such a row
     */
    IndexedField(String name, String rows, String column, OrderedField.Reader reader) {
        super(name, column.endsWith("text_value") ? JqlOperator.EQUALITY : JqlOperator.ORDERED);
        this.rows = rows;
        this.column = column;
        this.reader = reader;
    }

    @Override
    String anyOf(Scope scope, List<JqlOperand> operands) {
        String values = operands.stream()
                .flatMap(operand -> reader.read(scope, this, operand).stream())
                .map(scope::parameter)
                .collect(Collectors.joining(", "));
        return values.isEmpty() ? NOTHING : exists(column + " IN (" + values + ")");
    }

    @Override
    String compared(Scope scope, JqlOperator operator, JqlOperand operand) {
        return reader.read(scope, this, operand)
                .map(value -> exists(column + " " + sql(operator) + " " + scope.parameter(value)))
                .orElse(NOTHING);
    }

    @Override
    String isEmpty() {
        return "NOT " + exists(column + " IS NOT NULL");
    }

    @Override
    List<String> sortExpressions(Scope scope) {
        return List.of("(" + rows.formatted("MIN(" + column + ")") + ")");
    }

    private String exists(String condition) {
        return "EXISTS (" + rows.formatted("px.issue_id") + " AND " + condition + ")";
    }
}
