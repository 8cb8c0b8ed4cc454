package org.ballast.core.cadence.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Refusal;

/**
 * What a team's calendar holds beside its sprints.
 *
 * @param warRoom the one that is on, or else the next one
 * @param lastWarRoom the last one, until some weeks after its end
 * @param techWeek the one that is on, or else the next one; absent when the policy has none
 * @param lastTechWeek the last one, until some weeks after its end
 * @param moves newest first, at most {@value ViewCadence#MOST_MOVES}
 * @param canPlan whether the viewer may move occasions and say what is taken on
 * @param canConfigure whether the viewer may open and end war rooms
 */
public record CadenceView(
        Optional<WarRoomView> warRoom,
        Optional<OccasionReportView> lastWarRoom,
        Optional<TechWeekView> techWeek,
        Optional<OccasionReportView> lastTechWeek,
        List<OccasionMoveView> moves,
        boolean canPlan,
        Optional<Refusal> planRefusal,
        boolean canConfigure,
        Optional<Refusal> configureRefusal) {}
