package org.ballast.core.lead.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.PersonView;

/**
 * A line in the history of a board's leads.
 *
 * @param lead absent when the board has had none since
 * @param by who named them; absent when it was the rotation
 */
public record LeadTermView(
        Instant since, Optional<PersonView> lead, Optional<PersonView> deputy, Optional<PersonView> by) {}
