package org.ballast.core.record.usecase;

import org.ballast.core.initiative.TeamSwitches;

/**
 * How often a team changed between slices of initiatives and other work in a sprint. Nothing tells whose changes they were.
 *
 * @param people who took up work, at least 5
 * @param switches of all of them together
 */
public record SwitchesView(int people, int switches) {

    static SwitchesView of(TeamSwitches switches) {
        return new SwitchesView(switches.people(), switches.switches());
    }
}
