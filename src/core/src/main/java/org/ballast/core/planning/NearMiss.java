package org.ballast.core.planning;

import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/**
 * A candidate that was passed over.
 *
 * @param reason why
 * @param beatenBy the last pick, when nothing but the better ones speaks against it
 */
public record NearMiss(RankedCandidate candidate, Refusal reason, Optional<IssueId> beatenBy) {}
