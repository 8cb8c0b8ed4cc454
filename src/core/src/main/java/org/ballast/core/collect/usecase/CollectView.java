package org.ballast.core.collect.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Refusal;

/**
 * What a person needs to collect for a board.
 *
 * @param issueTypes that the person may create; none without the permission
 * @param batches newest first
 */
public record CollectView(
        String boardName,
        boolean canCollect,
        Optional<Refusal> collectRefusal,
        List<IssueTypeView> issueTypes,
        List<BatchView> batches) {}
