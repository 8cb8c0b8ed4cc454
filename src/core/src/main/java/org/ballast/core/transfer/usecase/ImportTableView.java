package org.ballast.core.transfer.usecase;

/**
 * How much a file has of a table.
 *
 * @param table its name, such as {@code DEBT_ITEM}
 */
public record ImportTableView(String table, long rows) {}
