package org.ballast.sandbox.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A field that holds the id of something that has a name. */
class IdField extends Field {

    /** Finds the ids that operands mean, and tells the scope of those that it does not know. */
    @FunctionalInterface
    interface Resolver {
        List<Long> resolve(Scope scope, Field field, List<JqlOperand> operands);
    }

    private final String column;
    private final Resolver resolver;
    private final List<String> sortExpressions;

    /**
     * @param column SQL expression of the id
     * @param sortExpressions see {@link Field#sortExpressions}
     */
    IdField(String name, String column, Resolver resolver, List<String> sortExpressions) {
        this(name, column, resolver, sortExpressions, JqlOperator.EQUALITY);
    }

    IdField(String name, String column, Resolver resolver, List<String> sortExpressions, Set<JqlOperator> operators) {
        super(name, operators);
        this.column = column;
        this.resolver = resolver;
        this.sortExpressions = sortExpressions;
    }

    @Override
    String anyOf(Scope scope, List<JqlOperand> operands) {
        return in(column, resolver.resolve(scope, this, operands));
    }

    @Override
    String isEmpty() {
        return column + " IS NULL";
    }

    @Override
    List<String> sortExpressions(Scope scope) {
        return sortExpressions;
    }

    /** Ids are written into the statement: they are numbers, and there may be more of them than parameters are allowed. */
    static String in(String column, List<Long> ids) {
        if (ids.isEmpty()) {
            return NOTHING;
        }
        return column + " IN ("
                + Set.copyOf(ids).stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
    }
}
