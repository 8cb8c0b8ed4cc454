package org.ballast.core.planning;

import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/**
 * One of the wishes and limits that contradict each other; without it the others would not.
 *
 * @param words what it is, and the nearest limit that would be enough, if one alone would
 * @param issue the candidate it is about, whose key goes behind the words' arguments
 */
public record ConflictPart(Refusal words, Optional<IssueId> issue) {}
