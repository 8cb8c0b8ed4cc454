package org.ballast.core.debt;

/** What part of the work suffers from the debt. */
public enum DebtKind {
    CODE,
    ARCHITECTURE,
    TEST,
    BUILD,
    DEPENDENCY,
    OBSERVABILITY,
    DOCUMENTATION,
    PROCESS,
    SECURITY
}
