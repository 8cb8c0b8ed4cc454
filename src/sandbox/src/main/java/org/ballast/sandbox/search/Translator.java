package org.ballast.sandbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns a query's tree into SQL on {@code issue i JOIN project p}. */
final class Translator {

    private static final Set<String> FILTER_NAMES = Set.of("filter", "request", "savedfilter", "searchrequest");
    private static final Set<String> NEVER_NULL = Set.of(
            "i.rank_order",
            "i.issue_number",
            "p.project_key",
            "p.project_name",
            "i.created",
            "i.updated",
            "i.summary",
            "i.status_id");
    private static final String USUAL_ORDER = "p.project_key DESC, i.issue_number DESC";

    private final Fields fields;
    private final FilterField filterField = new FilterField(this);

    Translator(Fields fields) {
        this.fields = fields;
    }

    /** The condition of a query, without regard to permissions. */
    String where(Scope scope, JqlQuery query) {
        return query.where().map(clause -> condition(scope, clause, false)).orElse("1 = 1");
    }

    /** The ORDER BY list of a query; always a complete order. */
    String orderBy(Scope scope, JqlQuery query) {
        List<String> terms = new ArrayList<>();
        for (JqlQuery.Sort sort : query.orderBy()) {
            List<String> expressions = sortExpressions(scope, sort.field());
            if (expressions.isEmpty()) {
                scope.refuse("Not able to sort using field '%s'."
                        .formatted(sort.field().display()));
            }
            for (String expression : expressions) {
                if (!NEVER_NULL.contains(expression)) {
                    terms.add("CASE WHEN " + expression + " IS NULL THEN 1 ELSE 0 END");
                }
                terms.add(expression + (sort.descending() ? " DESC" : ""));
            }
        }
        return terms.isEmpty() ? USUAL_ORDER : String.join(", ", terms) + ", i.id";
    }

    /** The opposite is pushed down to the comparisons, as Jira does it, so that issues without a value match neither. */
    private String condition(Scope scope, JqlClause clause, boolean opposite) {
        if (clause instanceof JqlClause.Not not) {
            return condition(scope, not.part(), !opposite);
        }
        if (clause instanceof JqlClause.And and) {
            return joined(scope, and.parts(), opposite, opposite ? " OR " : " AND ");
        }
        if (clause instanceof JqlClause.Or or) {
            return joined(scope, or.parts(), opposite, opposite ? " AND " : " OR ");
        }
        JqlClause.Terminal terminal = (JqlClause.Terminal) clause;
        Optional<Field> field = find(scope, terminal.field());
        if (field.isEmpty()) {
            scope.refuse("Field '%s' does not exist or you do not have permission to view it."
                    .formatted(terminal.field().display()));
            return Field.NOTHING;
        }
        JqlOperator operator = opposite ? terminal.operator().negated() : terminal.operator();
        return field.get().condition(scope, operator, terminal.operand());
    }

    private String joined(Scope scope, List<JqlClause> parts, boolean opposite, String junction) {
        return parts.stream()
                .map(part -> condition(scope, part, opposite))
                .collect(Collectors.joining(junction, "(", ")"));
    }

    private List<String> sortExpressions(Scope scope, JqlField field) {
        if (field.display().equalsIgnoreCase("rank")) {
            return List.of("i.rank_order", "i.id");
        }
        return find(scope, field).map(found -> found.sortExpressions(scope)).orElse(List.of());
    }

    private Optional<Field> find(Scope scope, JqlField field) {
        boolean filter =
                field.argument() == null && FILTER_NAMES.contains(field.name().toLowerCase(Locale.ROOT));
        return filter ? Optional.of(filterField) : fields.find(scope, field);
    }
}
