package org.ballast.core.servicelevel.usecase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ballast.core.servicelevel.Statistic;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;

/**
 * What a user goes through, as one person sees it. Times are seconds.
 *
 * @param revision what an edit has to name, so that nobody overwrites what another wrote meanwhile
 * @param target how long the whole may take
 * @param notices the newest first
 * @param canPush whether the person may write values down
 */
public record UserFlowView(
        long id,
        int revision,
        String name,
        Optional<PersonView> owner,
        BigDecimal target,
        Statistic statistic,
        Optional<BigDecimal> endToEnd,
        List<FlowStepView> steps,
        FlowTimeView time,
        Optional<ServiceLevelView> level,
        List<LevelNoticeView> notices,
        List<Refusal> hints,
        boolean canPush) {}
