package org.ballast.core.collect.usecase;

import java.util.List;

/**
 * What became of a portion of a batch that is taken back.
 *
 * @param left issues of the batch that are still to be taken back; those that were refused are not counted
 */
public record UndoView(int left, List<UndoneLineView> results) {}
