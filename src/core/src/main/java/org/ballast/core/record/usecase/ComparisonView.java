package org.ballast.core.record.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Refusal;

/**
 * Teams side by side; no league table.
 *
 * @param teams by name, at most 100; the board's own is among them also when it opted out
 * @param more whether there are others
 * @param takesPart whether others see this team
 * @param canConfigure whether the viewer may change that
 */
public record ComparisonView(
        List<ComparedTeamView> teams,
        boolean more,
        boolean takesPart,
        boolean canConfigure,
        Optional<Refusal> configureRefusal) {}
