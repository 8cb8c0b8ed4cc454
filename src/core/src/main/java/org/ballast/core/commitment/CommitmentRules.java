package org.ballast.core.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Refusal;
import org.ballast.core.strategy.FiscalYear;
import org.ballast.core.strategy.Period;

/** When a team may commit itself, and how often. */
public final class CommitmentRules {

    /** A team that promises more in a quarter promises nothing. */
    public static final int MOST = 5;

    public static final Refusal UNKNOWN = Refusal.unknown("ballast.commitment.unknown");

    public static final Refusal QUARTER_UNFIT = Refusal.invalid("ballast.commitment.quarter-unfit", "quarter");
    static final Refusal FULL = Refusal.conflict("ballast.commitment.full");
    static final Refusal OVER = Refusal.conflict("ballast.commitment.over");
    static final Refusal NOT_BEGUN = Refusal.conflict("ballast.commitment.not-begun");
    static final Refusal ENDED = Refusal.conflict("ballast.commitment.ended");

    private CommitmentRules() {}

    /** The quarters that a team looks at: the last one, the present one and the next one. */
    public static List<Period> quarters(FiscalYear year, LocalDate today) {
        Period present = year.quarterOf(today);
        List<Period> quarters = new ArrayList<>();
        quarters.add(year.quarterOf(present.start().minusDays(1)));
        quarters.add(present);
        quarters.add(year.quarterOf(present.end().plusDays(1)));
        return quarters;
    }

    /** Why nobody commits the team for that quarter, or changes what it committed itself to: it is over. */
    public static Optional<Refusal> objectionToCommit(Period quarter, LocalDate today) {
        return quarter.end().isBefore(today) ? Optional.of(OVER) : Optional.empty();
    }

    /** The same for one more commitment. */
    public static Optional<Refusal> objectionToAdd(Period quarter, LocalDate today, int standing) {
        return objectionToCommit(quarter, today)
                .or(() -> standing < MOST ? Optional.empty() : Optional.of(FULL.with(MOST)));
    }

    /** The same for a commitment that is there: what has an end stays as it was. */
    public static Optional<Refusal> objectionToChange(Period quarter, LocalDate today, Commitment commitment) {
        return commitment.end().isPresent() ? Optional.of(ENDED) : objectionToCommit(quarter, today);
    }

    /** Why nobody says yet what became of it: its quarter has not begun. It may be said again in other words. */
    public static Optional<Refusal> objectionToEnd(Period quarter, LocalDate today) {
        return quarter.start().isAfter(today) ? Optional.of(NOT_BEGUN) : Optional.empty();
    }

    /** The one of the quarters that begins on that day. */
    public static Optional<Period> beginning(List<Period> quarters, LocalDate start) {
        return quarters.stream()
                .filter(quarter -> quarter.start().equals(start))
                .findFirst();
    }
}
