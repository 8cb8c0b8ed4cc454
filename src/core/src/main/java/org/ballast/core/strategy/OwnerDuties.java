package org.ballast.core.strategy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Refusal;

/** What waits for the owners of a strategy. Like hints it blocks nothing. */
public final class OwnerDuties {

    /** After so many days without a new value nobody knows how a key result stands. */
    static final int SILENT_DAYS = 31;

    static final Refusal ANSWER_COMMENTS = Refusal.conflict("ballast.strategy.duty-answer-comments");
    static final Refusal BRING_INTO_FORCE = Refusal.conflict("ballast.strategy.duty-bring-into-force");
    static final Refusal MEASURE = Refusal.conflict("ballast.strategy.duty-measure");
    static final Refusal PERIOD_IS_OVER = Refusal.conflict("ballast.strategy.duty-period-is-over");

    private OwnerDuties() {}

    /**
     * The versions of a strategy of which something may wait: the one in force, and what is to follow it. Of several that were
     * agreed and never in force the newest one counts.
     *
     * @param versions all of them, by number
     */
    public static List<StrategyVersion> current(List<StrategyVersion> versions) {
        List<StrategyVersion> current = new ArrayList<>();
        boolean agreed = false;
        for (int at = versions.size() - 1; at >= 0; at--) {
            StrategyVersion version = versions.get(at);
            if (version.state() == VersionState.ARCHIVED) {
                break;
            }
            if (version.state() != VersionState.AGREED || !agreed) {
                current.add(0, version);
            }
            agreed |= version.state() == VersionState.AGREED;
            if (version.state() == VersionState.ACTIVE) {
                break;
            }
        }
        return current;
    }

    /**
     * Of a version as it stands now. Each says of which version it is, so that those of the one in force and of a draft can be
     * told apart.
     *
     * @param unanswered how many comments on it have no answer
     * @param silent how many key results that people measure have no value that is new enough, see {@link #isSilent}
     */
    public static List<Refusal> of(StrategyVersion version, Period period, int unanswered, int silent, Instant now) {
        List<Refusal> duties = new ArrayList<>();
        boolean heard = version.feedbackUntil().filter(now::isBefore).isEmpty();
        if (version.state() == VersionState.FEEDBACK && heard && unanswered > 0) {
            duties.add(ANSWER_COMMENTS.with(unanswered).with(version.number()));
        }
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        boolean over = period.end().isBefore(today);
        if (version.state() == VersionState.AGREED && !over && !period.start().isAfter(today)) {
            duties.add(BRING_INTO_FORCE.with(version.number()));
        }
        if (version.state() == VersionState.ACTIVE && over) {
            duties.add(PERIOD_IS_OVER.with(version.number()));
        } else if (version.state() == VersionState.ACTIVE && silent > 0) {
            duties.add(MEASURE.with(silent).with(SILENT_DAYS).with(version.number()));
        }
        return duties;
    }

    /** Whether a key result that people measure had no value for so long that somebody should look again. */
    public static boolean isSilent(Measure measure, Counting counting, Optional<Instant> measuredAt, Instant now) {
        return measure.isTyped()
                && counting == Counting.SUPPORTS
                && measuredAt
                        .filter(at -> !at.isBefore(now.minus(Duration.ofDays(SILENT_DAYS))))
                        .isEmpty();
    }
}
