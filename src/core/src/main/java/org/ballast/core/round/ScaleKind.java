package org.ballast.core.round;

import java.util.List;

/** In what a team estimates. */
public enum ScaleKind {
    PERSON_DAYS,
    POINTS,
    T_SHIRT;

    /** What the steps are called, ascending, without the last one, "too big". */
    public List<String> labels() {
        return switch (this) {
            case PERSON_DAYS -> List.of("0.5", "1", "2", "3", "5", "8");
            case POINTS -> List.of("1", "2", "3", "5", "8", "13");
            case T_SHIRT -> List.of("XS", "S", "M", "L", "XL");
        };
    }

    /** What each step takes unless the team says otherwise: half a day for a point; 0.5, 1, 3, 5, 8 days for XS to XL. */
    public List<Integer> usualHalfDays() {
        return switch (this) {
            case PERSON_DAYS -> List.of(1, 2, 4, 6, 10, 16);
            case POINTS -> List.of(1, 2, 3, 5, 8, 13);
            case T_SHIRT -> List.of(1, 2, 6, 10, 16);
        };
    }
}
