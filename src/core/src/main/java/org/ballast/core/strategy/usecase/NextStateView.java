package org.ballast.core.strategy.usecase;

import java.util.Optional;
import org.ballast.core.shared.Refusal;
import org.ballast.core.strategy.VersionState;

/** Where a version may be led, and why it may not yet. */
public record NextStateView(VersionState state, boolean can, Optional<Refusal> refusal) {}
