package org.ballast.core.planning;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.shared.PersonDays;

/**
 * What a sprint does for the pillars' minima, over all pillars that open items serve, so that it names none.
 *
 * @param wanted what they should get together
 * @param served what they get of it; no pillar makes up for another one
 */
public record PillarCover(PersonDays wanted, PersonDays served) {

    static PillarCover of(
            TermsInForce terms,
            List<RankedCandidate> competing,
            List<RankedCandidate> planned,
            List<RankedCandidate> picks) {
        PersonDays each = terms.terms().pillarDays();
        PersonDays wanted = PersonDays.NONE;
        PersonDays served = PersonDays.NONE;
        if (!each.equals(PersonDays.NONE)) {
            for (String pillar : pillars(terms, competing, planned)) {
                PersonDays days = terms.daysFor(pillar, planned).plus(terms.daysFor(pillar, picks));
                wanted = wanted.plus(each);
                served = served.plus(days.exceeds(each) ? each : days);
            }
        }
        return new PillarCover(wanted, served);
    }

    /** Their refs, in order. */
    static Set<String> pillars(TermsInForce terms, List<RankedCandidate> competing, List<RankedCandidate> planned) {
        Set<String> pillars = new TreeSet<>();
        competing.forEach(candidate -> terms.pillar(candidate).ifPresent(pillars::add));
        planned.forEach(candidate -> terms.pillar(candidate).ifPresent(pillars::add));
        return pillars;
    }
}
