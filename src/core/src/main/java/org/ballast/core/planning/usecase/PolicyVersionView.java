package org.ballast.core.planning.usecase;

import java.time.Instant;
import org.ballast.core.shared.PersonView;

/** A policy that the board has or had. */
public record PolicyVersionView(Instant since, PersonView by, PolicyView policy) {}
