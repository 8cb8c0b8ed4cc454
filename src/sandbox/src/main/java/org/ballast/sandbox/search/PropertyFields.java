package org.ballast.sandbox.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes fields of what plugins declared as searchable in properties. */
final class PropertyFields {

    private PropertyFields() {}

    /** The field of an indexed value, under the name that the query uses. */
    static Field field(Scope scope, String name, IndexedValue value) {
        String rows = "SELECT %s FROM property_index px WHERE px.issue_id = i.id AND px.property_key = "
                + scope.parameter(value.propertyKey()) + " AND px.property_path = " + scope.parameter(value.path());
        return switch (value.type()) {
            case NUMBER -> new IndexedField(name, rows, "px.number_value", PropertyFields::number);
            case DATE -> new IndexedField(name, rows, "px.number_value", DateValues::millis);
            case STRING -> new IndexedField(name, rows, "px.text_value", PropertyFields::text);
            case TEXT ->
                new TextField(
                        name,
                        List.of("EXISTS (" + rows.formatted("px.issue_id") + " AND px.text_value %s)"),
                        "NOT EXISTS (" + rows.formatted("px.issue_id") + ")",
                        List.of());
        };
    }

    static Optional<Object> number(Scope scope, Field field, JqlOperand operand) {
        if (operand instanceof JqlOperand.Call call) {
            field.unknownFunction(scope, call);
            return Optional.empty();
        }
        try {
            return Optional.of(Double.valueOf(operand.display().strip()));
        } catch (NumberFormatException notANumber) {
            scope.refuse("Value '%s' is invalid for the '%s' field. The field can only be compared with numbers."
                    .formatted(operand.display(), field.name()));
            return Optional.empty();
        }
    }

    private static Optional<Object> text(Scope scope, Field field, JqlOperand operand) {
        if (operand instanceof JqlOperand.Call call) {
            field.unknownFunction(scope, call);
            return Optional.empty();
        }
        return Optional.of(operand.display());
    }

    static String lower(JqlOperand operand) {
        return operand.display().toLowerCase(Locale.ROOT);
    }
}
