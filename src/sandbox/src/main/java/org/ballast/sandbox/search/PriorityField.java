package org.ballast.sandbox.search;

import java.util.List;
import java.util.OptionalInt;
import org.ballast.sandbox.store.Catalogue.Priority;

/** The priority, of which the more urgent one is the greater. */
final class PriorityField extends IdField {

    private static final String URGENCY =
            "(SELECT 0 - pr.sort_order FROM issue_priority pr WHERE pr.id = i.priority_id)";

    PriorityField() {
        super(
                "priority",
                "i.priority_id",
                NamedValues.catalogue(Priority.class),
                List.of(URGENCY),
                JqlOperator.ORDERED);
    }

    @Override
    String compared(Scope scope, JqlOperator operator, JqlOperand operand) {
        List<Long> ids = NamedValues.catalogue(Priority.class).resolve(scope, this, List.of(operand));
        OptionalInt order = scope.store().catalogue().priorities().stream()
                .filter(priority -> ids.contains(priority.id()))
                .mapToInt(Priority::sortOrder)
                .findFirst();
        return order.isPresent() ? URGENCY + " " + sql(operator) + " " + -order.getAsInt() : NOTHING;
    }
}
