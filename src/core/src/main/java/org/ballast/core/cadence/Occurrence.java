package org.ballast.core.cadence;

/** Which of a sprint's equal weekdays is meant. */
public enum Occurrence {
    FIRST(1),
    SECOND(2),
    THIRD(3),
    FOURTH(4),
    /** A sprint has fewer weekdays than days. */
    LAST(DateSpan.LONGEST_DAYS);

    private final int place;

    Occurrence(int place) {
        this.place = place;
    }

    /** Its place among them, from 1. */
    int place() {
        return place;
    }
}
