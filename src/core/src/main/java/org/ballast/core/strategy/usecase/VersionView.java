package org.ballast.core.strategy.usecase;

import java.time.Instant;
import org.ballast.core.shared.PersonView;
import org.ballast.core.strategy.VersionState;

/** A version of a strategy. */
public record VersionView(int number, VersionState state, Instant since, PersonView by) {}
