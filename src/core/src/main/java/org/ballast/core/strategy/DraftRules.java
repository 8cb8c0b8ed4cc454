package org.ballast.core.strategy;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** What the owners of a strategy may still correct, and what they may throw away. */
public final class DraftRules {

    static final Refusal PERIOD_AGREED = Refusal.conflict("ballast.strategy.period-agreed");
    static final Refusal BEGINS_TOO_EARLY = Refusal.invalid("ballast.strategy.begins-too-early", "periodStart");
    static final Refusal DRAFT_IS_OUT = Refusal.conflict("ballast.strategy.draft-is-out");
    static final Refusal DRAFT_IN_WORKSHOP = Refusal.conflict("ballast.strategy.draft-in-workshop");
    private static final Refusal CORRECTED = Refusal.conflict("ballast.strategy.corrected-meanwhile");
    private static final Refusal WRITTEN_ON = Refusal.conflict("ballast.strategy.written-on-meanwhile");

    private DraftRules() {}

    /** Why the person may not correct the title: it is a name and nothing that was agreed, so owners may at any time. */
    public static Optional<Refusal> objectionToRetitle(Department department, UserId user) {
        return StrategyRules.objectionToOwn(department, user);
    }

    /** Why the person may not correct the days: they belong to what was agreed, so owners may until a version first was. */
    public static Optional<Refusal> objectionToReschedule(
            Department department, UserId user, List<StrategyVersion> versions) {
        return StrategyRules.objectionToOwn(department, user)
                .or(() -> versions.stream().allMatch(version -> version.state().isOpen())
                        ? Optional.empty()
                        : Optional.of(PERIOD_AGREED));
    }

    /** Why a strategy may not be for those days: it begins after each of those that it has taken elements over from. */
    public static Optional<Refusal> objectionToPeriod(Period period, List<Strategy> origins) {
        return origins.stream()
                .filter(origin -> !origin.period().start().isBefore(period.start()))
                .findFirst()
                .map(origin -> BEGINS_TOO_EARLY.with(origin.title()));
    }

    /**
     * Why the person may not overwrite a title or days that they have not seen.
     *
     * @param seen not checked when absent
     * @param present of the strategy
     */
    public static <T> Optional<Refusal> objectionToCorrect(Optional<T> seen, T present, T wanted, Strategy strategy) {
        return seen.filter(before -> !before.equals(present) && !wanted.equals(present))
                .map(before -> CORRECTED
                        .with(strategy.title())
                        .with(strategy.period().start().toString())
                        .with(strategy.period().end().toString()));
    }

    /**
     * Why the person may not throw the version away: owners do, with a draft. People who comment on it or hold a workshop on it
     * are at work; they come to their end first.
     *
     * @param workshop whether one runs on the strategy
     */
    public static Optional<Refusal> objectionToDiscard(
            Department department, UserId user, VersionState state, boolean workshop) {
        return StrategyRules.objectionToOwn(department, user).or(() -> switch (state) {
            case DRAFT -> workshop ? Optional.of(DRAFT_IN_WORKSHOP) : Optional.empty();
            case FEEDBACK -> Optional.of(DRAFT_IS_OUT);
            case AGREED, ACTIVE, ARCHIVED -> Optional.of(StrategyRules.FROZEN);
        });
    }

    /**
     * Why the person may not throw away a draft of which they saw something else.
     *
     * @param seen the newest revision of its elements that they saw, 0 for none; not checked when absent
     * @param standing the newest line of each element that is there
     */
    public static Optional<Refusal> objectionToUnseen(Optional<Integer> seen, List<KernelChange> standing) {
        int newest = standing.stream().mapToInt(KernelChange::sequence).max().orElse(0);
        return seen.filter(revision -> revision != newest).map(revision -> WRITTEN_ON);
    }
}
