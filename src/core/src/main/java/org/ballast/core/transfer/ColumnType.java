package org.ballast.core.transfer;

/** What a column holds. */
public enum ColumnType {
    TEXT,
    /** 64 bits. */
    LONG,
    /** 32 bits. */
    INTEGER,
    FLAG
}
