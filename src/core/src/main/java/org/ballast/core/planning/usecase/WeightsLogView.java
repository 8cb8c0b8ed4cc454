package org.ballast.core.planning.usecase;

import java.util.List;

/** What was changed about a board's weights and terms, the newest first. */
public record WeightsLogView(List<WeightsChangeView> changes) {}
