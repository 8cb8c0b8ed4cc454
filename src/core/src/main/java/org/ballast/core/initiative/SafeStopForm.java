package org.ballast.core.initiative;

import java.util.Optional;
import org.ballast.core.shared.Outcome;

/**
 * The ticks of a safe-stop checklist as they came; what is not said is not ticked.
 *
 * @param release code of a {@link Release}
 */
public record SafeStopForm(
        Optional<Boolean> merged, Optional<String> release, Optional<Boolean> tested, Optional<Boolean> noted) {
    public Outcome<SafeStop> check() {
        Outcome<Optional<Release>> checked = release.isEmpty()
                ? Outcome.done(Optional.empty())
                : Texts.choice(release, Release.values(), "release").map(Optional::of);
        return checked.map(how -> new SafeStop(merged.orElse(false), how, tested.orElse(false), noted.orElse(false)));
    }
}
