package org.ballast.core.servicelevel.usecase;

import java.util.List;

/** Which values of a flow were replaced, the newest first. */
public record LevelLogView(List<LevelChangeView> changes) {}
