package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.PersonView;
import org.ballast.core.strategy.VersionState;

/**
 * A version of a strategy.
 *
 * @param feedbackUntil until when comments are or were taken; absent when it was never out for feedback
 */
public record VersionView(
        int number, VersionState state, Instant since, PersonView by, Optional<Instant> feedbackUntil) {}
