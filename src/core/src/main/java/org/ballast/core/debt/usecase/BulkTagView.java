package org.ballast.core.debt.usecase;

import java.util.List;

/**
 * What came, or would come, of a bulk tag.
 *
 * @param total issues that the query found, of those that the person may see
 * @param tagged how many of them were tagged, or would be
 */
public record BulkTagView(boolean dryRun, int total, int tagged, List<BulkTagLineView> results) {}
