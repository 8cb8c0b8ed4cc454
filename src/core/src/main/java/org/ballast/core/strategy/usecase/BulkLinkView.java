package org.ballast.core.strategy.usecase;

import java.util.List;

/**
 * What came, or would come, of a bulk link.
 *
 * @param total issues that the query found, of those that the person may see
 * @param linked how many of them were linked or got another strength, or would
 */
public record BulkLinkView(boolean dryRun, int total, int linked, List<BulkLinkLineView> results) {}
