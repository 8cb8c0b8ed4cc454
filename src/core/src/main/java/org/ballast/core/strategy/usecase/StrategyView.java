package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Refusal;
import org.ballast.core.strategy.VersionState;

/**
 * One version of a strategy as one person sees it.
 *
 * @param version the number of the version that is shown
 * @param versions those that the person may see
 * @param asOf when this was put together
 * @param differences to the version before
 * @param sinceQuarter differences to what was in force at the end of the last quarter; absent when nothing was
 * @param linkedIssues how many linked issues the person may see
 * @param issuesHidden whether counts leave out issues that the person may not see
 * @param canRetitle whether the person may correct the title
 * @param canReschedule whether they may correct the days that it is for
 * @param canDiscard whether they may throw this version away
 */
public record StrategyView(
        long id,
        long departmentId,
        String departmentName,
        String title,
        LocalDate periodStart,
        LocalDate periodEnd,
        int version,
        VersionState state,
        List<VersionView> versions,
        Instant asOf,
        List<ElementView> elements,
        List<Refusal> hints,
        List<ElementChangeView> differences,
        Optional<QuarterChangesView> sinceQuarter,
        int linkedIssues,
        boolean issuesHidden,
        boolean canEdit,
        Optional<Refusal> editRefusal,
        List<NextStateView> next,
        boolean canOpenVersion,
        Optional<Refusal> openVersionRefusal,
        boolean canRetitle,
        boolean canReschedule,
        Optional<Refusal> rescheduleRefusal,
        boolean canDiscard,
        Optional<Refusal> discardRefusal) {}
