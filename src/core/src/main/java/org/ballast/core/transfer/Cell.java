package org.ballast.core.transfer;

/** What one column of one row says. A column that says nothing has no cell. */
public sealed interface Cell {

    record Text(String value) implements Cell {}

    record Whole(long value) implements Cell {}

    record Flag(boolean value) implements Cell {}
}
