package org.ballast.core.strategy.usecase;

import java.util.List;

/** What a department's new strategy could be for; the advised days first. */
public record PeriodChoicesView(List<PeriodChoiceView> periods) {}
