package org.ballast.core.initiative;

/**
 * A win in the ledger.
 *
 * @param id positive
 */
public record KeptWin(long id, Win win) {}
