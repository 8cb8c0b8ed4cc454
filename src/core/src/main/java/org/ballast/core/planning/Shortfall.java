package org.ballast.core.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.core.shared.Refusal;

/** Says in numbers why there are too few picks: "1 of at least 2; 3 candidates are too large". */
final class Shortfall {

    static final String SHORTFALL = "ballast.planning.shortfall";
    static final String SET_ASIDE = "ballast.planning.shortfall-set-aside";
    static final String NO_CANDIDATES = "ballast.planning.shortfall-no-candidates";

    private static final String PART = "ballast.planning.";

    private Shortfall() {}

    /**
     * The sentence.
     *
     * @param reasons a code for each candidate that was passed over
     * @param setAside how many candidates something else than the sprint's tasks has
     */
    static Refusal of(int found, int fewest, List<String> reasons, int dismissed, int setAside) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String code : reasons) {
            counts.merge(code, 1, Integer::sum);
        }
        if (dismissed > 0) {
            counts.put(EligibilityRules.DISMISSED, dismissed);
        }
        List<Refusal> causes = new ArrayList<>();
        counts.forEach(
                (code, count) -> causes.add(Refusal.conflict(codeOfMany(code)).with(count)));
        if (setAside > 0) {
            causes.add(Refusal.conflict(SET_ASIDE).with(setAside));
        }
        if (causes.isEmpty()) {
            causes.add(Refusal.conflict(NO_CANDIDATES));
        }
        return Refusal.conflict(SHORTFALL).with(found).with(fewest).because(causes);
    }

    /** {@code ballast.planning.too-large} counts as {@code ballast.planning.shortfall-too-large}. */
    private static String codeOfMany(String code) {
        return PART + "shortfall-" + code.substring(PART.length());
    }
}
