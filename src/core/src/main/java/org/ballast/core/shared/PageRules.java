package org.ballast.core.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may be asked for of a list that is shown in pages. */
public final class PageRules {

    private PageRules() {}

    /**
     * Why a page can not be had; names every field that is wrong.
     *
     * @param start how many entries come before the page, from 0
     * @param limit how many it has at most, from 1
     * @param longest the most that may be asked for at once
     */
    public static Optional<Refusal> objection(int start, int limit, int longest) {
        List<Refusal> refusals = new ArrayList<>();
        if (start < 0) {
            refusals.add(outOfRange("start", 0, Integer.MAX_VALUE));
        }
        if (limit < 1 || limit > longest) {
            refusals.add(outOfRange("limit", 1, longest));
        }
        return refusals.isEmpty() ? Optional.empty() : Optional.of(Refusal.all(refusals));
    }

    private static Refusal outOfRange(String field, int least, int most) {
        return Refusal.invalid("ballast.shared.number-out-of-range", field)
                .with(least)
                .with(most);
    }
}
