package org.ballast.sandbox.search;

import java.util.List;

/** The issue itself, named by key or id. Before and behind compare numbers within one project. */
final class IssueField extends IdField {

    private final IssueValues values;

    IssueField(IssueValues values) {
        super("issue", "i.id", values::resolve, List.of("p.project_key", "i.issue_number"), JqlOperator.ORDERED);
        this.values = values;
    }

    @Override
    String compared(Scope scope, JqlOperator operator, JqlOperand operand) {
        return values.one(scope, this, operand)
                .map(issue -> "(i.project_id = " + issue.projectId() + " AND i.issue_number " + sql(operator) + " "
                        + issue.number() + ")")
                .orElse(NOTHING);
    }
}
