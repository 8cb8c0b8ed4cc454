package org.ballast.core.initiative;

import java.math.BigDecimal;
import java.time.Instant;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/** Where values of key results are written down. Strategies are kept elsewhere; an initiative that is over only says what it brought. */
public interface KeyResultBook {

    /**
     * A value of the key result with that ref, such as S1-K1, which is written down once that is asked for; refused when there is
     * none that the person may see and measure.
     */
    Outcome<Entry> entry(UserId user, String ref, BigDecimal amount, Instant at);

    /** A value that may be written down, in the unit of work in which that was checked. */
    interface Entry {
        void write();
    }
}
