package org.ballast.sandbox.search;

import java.util.List;
import java.util.stream.Collectors;

/** A field with any number of values, kept in rows of another table. */
final class ListField extends Field {

    /** Makes the SQL condition on a row that says: this row is the operand's value. */
    @FunctionalInterface
    interface Matcher {
        String matches(Scope scope, Field field, JqlOperand operand);
    }

    private final String rows;
    private final Matcher matcher;
    private final List<String> sortExpressions;

    /**
     * @param rows SELECT of the rows, to which conditions can be appended with AND
     * @param sortExpressions see {@link Field#sortExpressions}
     */
    ListField(String name, String rows, Matcher matcher, List<String> sortExpressions) {
        super(name, JqlOperator.EQUALITY);
        this.rows = rows;
        this.matcher = matcher;
        this.sortExpressions = sortExpressions;
    }

    @Override
    String anyOf(Scope scope, List<JqlOperand> operands) {
        String matches = operands.stream()
                .map(operand -> matcher.matches(scope, this, operand))
                .collect(Collectors.joining(" OR "));
        return "EXISTS (" + rows + " AND (" + matches + "))";
    }

    @Override
    String isEmpty() {
        return "NOT EXISTS (" + rows + ")";
    }

    @Override
    List<String> sortExpressions(Scope scope) {
        return sortExpressions;
    }
}
