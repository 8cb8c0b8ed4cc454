package org.ballast.benchmark.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/** An item with the slot that Timefold finds for it. */
@PlanningEntity
public class Item {

    @PlanningId
    private int index;

    private int effort;
    private int value;
    private int skill;
    private int pillar;
    private int context;

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Sprint sprint;

    /** For Timefold, which makes copies. */
    public Item() {}

    Item(int index, int[] facts) {
        this.index = index;
        this.effort = facts[0];
        this.value = facts[1];
        this.skill = facts[2];
        this.pillar = facts[3];
        this.context = facts[4];
    }

    public int getIndex() {
        return index;
    }

    public int getEffort() {
        return effort;
    }

    public int getSkill() {
        return skill;
    }

    public int getPillar() {
        return pillar;
    }

    public int getContext() {
        return context;
    }

    public @Nullable Sprint getSprint() {
        return sprint;
    }

    public void setSprint(@Nullable Sprint sprint) {
        this.sprint = sprint;
    }

    /** What it is worth where it stands. */
    long worth() {
        return sprint == null ? 0 : (long) value * sprint.weight();
    }

    /** Whether it stands at least so many slots behind the other one. */
    boolean isBehind(Item other, int lag) {
        Sprint its = sprint;
        Sprint others = other.sprint;
        return its == null || (others != null && its.index() >= others.index() + lag);
    }
}
