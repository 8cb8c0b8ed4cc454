package org.ballast.core.collect.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;

/**
 * An import that can be taken back.
 *
 * @param issues how many of it the viewer may see; absent for a batch that is too large to look
 */
public record BatchView(
        String batch,
        PersonView by,
        Instant at,
        Optional<Integer> issues,
        boolean canUndo,
        Optional<Refusal> undoRefusal) {}
