package org.ballast.benchmark.timefold;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;

/** The rules of a roadmap: hard ones, then the pillars' minima, then its value. */
public class RoadmapRules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            room(factory),
            count(factory),
            skills(factory),
            arcs(factory),
            minima(factory),
            value(factory),
            switches(factory)
        };
    }

    private static Constraint room(ConstraintFactory factory) {
        return factory.forEach(Item.class)
                .groupBy(Item::getSprint, ConstraintCollectors.sumLong(Item::getEffort))
                .filter((sprint, effort) -> effort > sprint.room())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (sprint, effort) -> effort - sprint.room())
                .asConstraint("room");
    }

    private static Constraint count(ConstraintFactory factory) {
        return factory.forEach(Item.class)
                .groupBy(Item::getSprint, ConstraintCollectors.countLong())
                .filter((sprint, count) -> count > sprint.most())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (sprint, count) -> count - sprint.most())
                .asConstraint("count");
    }

    private static Constraint skills(ConstraintFactory factory) {
        return factory.forEach(Item.class)
                .groupBy(Item::getSprint, Item::getSkill, ConstraintCollectors.sumLong(Item::getEffort))
                .join(
                        Room.class,
                        Joiners.equal((sprint, skill, effort) -> sprint, Room::sprint),
                        Joiners.equal((sprint, skill, effort) -> skill, Room::skill))
                .filter((sprint, skill, effort, room) -> effort > room.effort())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (sprint, skill, effort, room) -> effort - room.effort())
                .asConstraint("skills");
    }

    private static Constraint arcs(ConstraintFactory factory) {
        return factory.forEach(Arc.class)
                .join(factory.forEachIncludingUnassigned(Item.class), Joiners.equal(Arc::then, Item::getIndex))
                .join(
                        factory.forEachIncludingUnassigned(Item.class),
                        Joiners.equal((arc, then) -> arc.first(), Item::getIndex))
                .filter((arc, then, first) -> !then.isBehind(first, arc.lag()))
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (arc, then, first) -> 1L)
                .asConstraint("arcs");
    }

    private static Constraint minima(ConstraintFactory factory) {
        return factory.forEach(Item.class)
                .groupBy(Item::getPillar, ConstraintCollectors.sumLong(Item::getEffort))
                .join(Minimum.class, Joiners.equal((pillar, effort) -> pillar, Minimum::pillar))
                .rewardLong(
                        HardMediumSoftLongScore.ONE_MEDIUM,
                        (pillar, effort, minimum) -> Math.min(effort, minimum.effort()))
                .asConstraint("minima");
    }

    private static Constraint value(ConstraintFactory factory) {
        return factory.forEach(Item.class)
                .rewardLong(HardMediumSoftLongScore.ONE_SOFT, Item::worth)
                .asConstraint("value");
    }

    private static Constraint switches(ConstraintFactory factory) {
        return factory.forEach(Item.class)
                .groupBy(Item::getSprint, Item::getContext)
                .join(Switching.class)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, (sprint, context, switching) -> switching.cost())
                .asConstraint("switches");
    }
}
