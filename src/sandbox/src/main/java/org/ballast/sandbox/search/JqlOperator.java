package org.ballast.sandbox.search;

import java.util.Set;

/** How a field is compared with its operand. */
public enum JqlOperator {
    EQUALS("="),
    NOT_EQUALS("!="),
    LIKE("~"),
    NOT_LIKE("!~"),
    LESS("<"),
    LESS_EQUALS("<="),
    GREATER(">"),
    GREATER_EQUALS(">="),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not");

    /** Equality in all its forms, also with EMPTY. */
    static final Set<JqlOperator> EQUALITY = Set.of(EQUALS, NOT_EQUALS, IN, NOT_IN, IS, IS_NOT);
    /** Equality and order. */
    static final Set<JqlOperator> ORDERED =
            Set.of(EQUALS, NOT_EQUALS, IN, NOT_IN, IS, IS_NOT, LESS, LESS_EQUALS, GREATER, GREATER_EQUALS);
    /** Search for words. */
    static final Set<JqlOperator> WORDS = Set.of(LIKE, NOT_LIKE, IS, IS_NOT);

    private final String symbol;

    JqlOperator(String symbol) {
        this.symbol = symbol;
    }

    /** As written in a query, lower case. */
    public String symbol() {
        return symbol;
    }

    /** The operator that holds for the other values; empty values are matched by neither. */
    JqlOperator negated() {
        return switch (this) {
            case EQUALS -> NOT_EQUALS;
            case NOT_EQUALS -> EQUALS;
            case LIKE -> NOT_LIKE;
            case NOT_LIKE -> LIKE;
            case LESS -> GREATER_EQUALS;
            case GREATER_EQUALS -> LESS;
            case GREATER -> LESS_EQUALS;
            case LESS_EQUALS -> GREATER;
            case IN -> NOT_IN;
            case NOT_IN -> IN;
            case IS -> IS_NOT;
            case IS_NOT -> IS;
        };
    }

    boolean isNegative() {
        return this == NOT_EQUALS || this == NOT_LIKE || this == NOT_IN || this == IS_NOT;
    }

    boolean isOrder() {
        return this == LESS || this == LESS_EQUALS || this == GREATER || this == GREATER_EQUALS;
    }

    boolean takesList() {
        return this == IN || this == NOT_IN;
    }
}
