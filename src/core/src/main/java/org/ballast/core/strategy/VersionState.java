package org.ballast.core.strategy;

import java.util.List;

/** How far a version of a strategy is. Only a draft and what is out for feedback may be changed. */
public enum VersionState {
    DRAFT,
    FEEDBACK,
    AGREED,
    ACTIVE,
    ARCHIVED;

    public boolean isOpen() {
        return this == DRAFT || this == FEEDBACK;
    }

    /** Where an owner may lead it from here; what is out for feedback may stay so, with another deadline. */
    public List<VersionState> next() {
        return switch (this) {
            case DRAFT -> List.of(FEEDBACK, AGREED);
            case FEEDBACK -> List.of(FEEDBACK, DRAFT, AGREED);
            case AGREED -> List.of(ACTIVE, ARCHIVED);
            case ACTIVE -> List.of(ARCHIVED);
            case ARCHIVED -> List.of();
        };
    }
}
