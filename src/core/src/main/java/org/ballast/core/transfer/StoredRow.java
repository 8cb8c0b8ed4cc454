package org.ballast.core.transfer;

import java.util.Map;

/**
 * A row as its database has it.
 *
 * @param number the one that the database gave it
 * @param cells by column; a column that says nothing is absent
 */
public record StoredRow(long number, Map<String, Cell> cells) {}
