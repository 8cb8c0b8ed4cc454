package org.ballast.core.strategy.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.PillarMark;

/**
 * A pillar, an action or a key result of an active strategy.
 *
 * @param ref its name among all strategies, such as S12-P1
 * @param pillars titles of the pillars that gather it
 */
public record LinkTargetView(
        String ref, ElementKind kind, String title, String strategy, List<String> pillars, Optional<PillarMark> mark) {}
