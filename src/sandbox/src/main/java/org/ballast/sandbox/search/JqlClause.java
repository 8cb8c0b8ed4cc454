package org.ballast.sandbox.search;

import java.util.List;

/** A condition on issues. */
public sealed interface JqlClause {

    /** All of these hold. */
    record And(List<JqlClause> parts) implements JqlClause {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of these holds. */
    record Or(List<JqlClause> parts) implements JqlClause {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** The opposite holds. */
    record Not(JqlClause part) implements JqlClause {}

    /** One comparison. */
    record Terminal(JqlField field, JqlOperator operator, JqlOperand operand) implements JqlClause {}
}
