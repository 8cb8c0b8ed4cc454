package org.ballast.core.workshop;

import java.util.List;

/** Where a workshop stands; ascending in time. */
public enum WorkshopStage {
    /** Everybody writes problem notes, seeing nobody else's. */
    WRITE,
    /** All notes lie open; people gather those that say the same. */
    CLUSTER,
    /** Diagnoses, guiding policies and actions are made of the clusters. */
    PHRASE,
    /** Everybody says whether they agree. */
    AGREE,
    /** Nothing changes any more. */
    CLOSED;

    /** Where it can go from here. Notes that were shown can't be hidden again, so nothing leads back to the writing. */
    public List<WorkshopStage> next() {
        return switch (this) {
            case WRITE -> List.of(CLUSTER);
            case CLUSTER -> List.of(PHRASE);
            case PHRASE -> List.of(CLUSTER, AGREE);
            case AGREE -> List.of(PHRASE, CLOSED);
            case CLOSED -> List.of();
        };
    }
}
