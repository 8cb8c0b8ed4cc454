package org.ballast.core.collect.usecase;

import java.util.List;

/**
 * What became of a portion of a batch.
 *
 * @param created issues that were made just now
 */
public record ImportView(String batch, int created, List<ImportedLineView> results) {}
