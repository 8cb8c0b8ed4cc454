package org.ballast.core.collect.usecase;

import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/**
 * What became of one line.
 *
 * @param line as it was sent
 * @param issueId the issue that has the title now; absent when there is none
 * @param problem why it was refused; absent otherwise
 */
public record ImportedLineView(
        int line,
        String title,
        ImportOutcome outcome,
        Optional<IssueId> issueId,
        Optional<String> issueKey,
        Optional<Refusal> problem) {}
