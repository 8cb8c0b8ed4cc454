package org.ballast.core.round;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Effort;

/**
 * The steps that a team estimates in, each with the person-days that it stands for. Above the last one lies one more step,
 * "too big", which stands for no effort: such an item needs slicing.
 *
 * @param efforts what each labelled step takes, never falling
 */
public record EstimateScale(ScaleKind kind, List<Effort> efforts) {

    /** How many steps apart the lowest and the highest estimate must be to be worth talking about. */
    public static final int DISPUTED_SPREAD = 3;

    public EstimateScale {
        efforts = List.copyOf(efforts);
        if (!fits(kind, efforts)) {
            throw new IllegalArgumentException("a scale of " + kind + " must have "
                    + kind.labels().size() + " efforts that never fall, not " + efforts);
        }
    }

    /** Whether those are what each step of that kind takes. */
    public static boolean fits(ScaleKind kind, List<Effort> efforts) {
        return efforts.size() == kind.labels().size() && isAscending(efforts);
    }

    /** The scale as most teams use it. */
    public static EstimateScale usual(ScaleKind kind) {
        return new EstimateScale(
                kind, kind.usualHalfDays().stream().map(Effort::new).toList());
    }

    /** How many steps there are, with "too big"; they count from 1. */
    public int steps() {
        return efforts.size() + 1;
    }

    public boolean has(int step) {
        return step >= 1 && step <= steps();
    }

    /** What the step takes; empty for "too big" and for a step that is none. */
    public Optional<Effort> effort(int step) {
        return step >= 1 && step <= efforts.size() ? Optional.of(efforts.get(step - 1)) : Optional.empty();
    }

    static boolean isAscending(List<Effort> efforts) {
        for (int at = 1; at < efforts.size(); at++) {
            if (efforts.get(at).compareTo(efforts.get(at - 1)) < 0) {
                return false;
            }
        }
        return true;
    }
}
