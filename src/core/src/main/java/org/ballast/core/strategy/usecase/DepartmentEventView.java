package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.PersonView;
import org.ballast.core.strategy.DepartmentAction;

/**
 * One line of a department's log.
 *
 * @param person whose role it was
 * @param board id of the board that came or went
 * @param before as it was: a name, {@code true} or {@code false} for whether it was open, a month from 1 to 12, the code of a
 *     role, the title of a strategy that was corrected or of which a draft was thrown away, or a strategy's days as
 *     {@code 2027-01-01/2027-12-31}; absent where there was nothing
 * @param after as it was from then on, the title of the strategy that came into force, or the number of the version that was
 *     thrown away
 */
public record DepartmentEventView(
        int sequence,
        DepartmentAction action,
        Optional<PersonView> person,
        Optional<Long> board,
        Optional<String> before,
        Optional<String> after,
        PersonView by,
        Instant at) {}
