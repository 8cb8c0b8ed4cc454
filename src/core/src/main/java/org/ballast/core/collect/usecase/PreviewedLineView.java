package org.ballast.core.collect.usecase;

import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/**
 * What an import would make of one line.
 *
 * @param line on which it stands, from 1
 * @param description what goes into the issue's description; empty for nothing
 * @param votes that came with it, with those of repeated lines
 * @param cluster empty when there is none
 * @param likeId the issue that says the same or nearly the same
 * @param likePercent how much they have in common
 * @param sameAsLine the line above that says the same
 * @param problem why no issue can be made of it
 */
public record PreviewedLineView(
        int line,
        LineStatus status,
        String title,
        String description,
        Optional<Integer> votes,
        String cluster,
        Optional<IssueId> likeId,
        Optional<String> likeKey,
        Optional<String> likeSummary,
        Optional<Integer> likePercent,
        Optional<Integer> sameAsLine,
        Optional<Refusal> problem) {}
