package org.ballast.core.servicelevel;

import java.util.ArrayList;
import java.util.List;

/** What targets would have meant in the past, without any alert. */
public final class Trial {

    /** Values that a trial takes. */
    public static final int MOST_POINTS = 5_000;

    /** The targets that are tried beside the flow's own. */
    public static final List<Share> CANDIDATES =
            List.of(new Share(950_000), new Share(970_000), new Share(990_000), new Share(995_000));

    /**
     * What one target would have meant.
     *
     * @param breaches how often the values fell below it: values below it one after the other are one breach
     * @param below how many values were below it
     */
    public record Candidate(Share target, int breaches, int below) {}

    private Trial() {}

    /** Of each candidate, over values in the order of time. */
    public static List<Candidate> of(List<Share> history, List<Share> targets) {
        List<Candidate> candidates = new ArrayList<>();
        for (Share target : targets) {
            int breaches = 0;
            int below = 0;
            boolean inside = false;
            for (Share value : history) {
                boolean missed = value.compareTo(target) < 0;
                breaches += missed && !inside ? 1 : 0;
                below += missed ? 1 : 0;
                inside = missed;
            }
            candidates.add(new Candidate(target, breaches, below));
        }
        return candidates;
    }
}
