package org.ballast.core.strategy;

/** What an element can say beside its kind, so that a difference can be told in words. */
public enum ElementField {
    TITLE,
    OWNER,
    QUARTER,
    ORDER,
    CLASHES,
    DUE,
    MEASURE,
    QUERY,
    START,
    TARGET,
    UNIT,
    COUNTING,
    MARK,
    REFERENCES
}
