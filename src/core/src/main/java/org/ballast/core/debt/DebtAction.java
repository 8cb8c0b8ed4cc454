package org.ballast.core.debt;

/** What happened to a debt item. */
public enum DebtAction {
    TAGGED,
    CHANGED,
    UNTAGGED
}
