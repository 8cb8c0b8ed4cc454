package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.PersonView;

/**
 * One line in the log of a board's weights and terms.
 *
 * @param before as it was; absent when the team had not chosen before
 * @param after as it was from then on
 */
public record WeightsChangeView(
        int sequence, Optional<WeightsChoiceView> before, WeightsChoiceView after, PersonView by, Instant at) {}
