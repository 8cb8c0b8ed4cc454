package org.ballast.core.planning;

/** What speaks for a candidate. */
public enum ScorePart {
    /** The team's dots, compared with the candidate that has most. */
    VOTES(600),
    /** The priority that its tag says. */
    PRIORITY(300),
    /** How long it has been tagged. */
    AGE(100);

    private final int weight;

    ScorePart(int weight) {
        this.weight = weight;
    }

    /** The most points that this part can give; all weights together are 1000. */
    public int weight() {
        return weight;
    }
}
