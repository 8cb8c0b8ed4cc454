package org.ballast.core.cadence;

import java.util.Optional;

/** What a policy has beside its tasks per sprint; each may be absent, and any mix is allowed. */
public record Rhythm(Optional<HackDayRule> hackDay, Optional<TechWeekRule> techWeek) {

    /** Tasks alone. */
    public static final Rhythm NONE = new Rhythm(Optional.empty(), Optional.empty());
}
