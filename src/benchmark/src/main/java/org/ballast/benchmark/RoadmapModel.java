package org.ballast.benchmark;

import java.util.ArrayList;
import java.util.List;

/** The roadmap as a linear model, with hard minima for the pillars, as the shared data states it. */
final class RoadmapModel {

    private final RoadmapInstance instance;
    private final LinearModel model = new LinearModel();
    private final int[][] stands;

    private RoadmapModel(RoadmapInstance instance) {
        this.instance = instance;
        stands = new int[instance.items][instance.slots];
        for (int item = 0; item < instance.items; item++) {
            for (int slot = 0; slot < instance.slots; slot++) {
                stands[item][slot] = model.variable((long) instance.facts[item][1] * instance.weight[slot]);
            }
        }
    }

    static LinearModel of(RoadmapInstance instance) {
        RoadmapModel model = new RoadmapModel(instance);
        model.once();
        for (int slot = 0; slot < instance.slots; slot++) {
            model.room(slot);
            model.contexts(slot);
        }
        model.arcs();
        model.minima();
        return model.model;
    }

    private void once() {
        for (int[] row : stands) {
            List<Integer> variables = new ArrayList<>();
            for (int variable : row) {
                variables.add(variable);
            }
            model.row(variables, ones(variables.size(), 1), 0, 1);
        }
    }

    private void room(int slot) {
        List<Integer> all = new ArrayList<>();
        List<Long> efforts = new ArrayList<>();
        for (int item = 0; item < instance.items; item++) {
            all.add(stands[item][slot]);
            efforts.add((long) instance.facts[item][0]);
        }
        model.row(all, efforts, 0, instance.room[slot]);
        model.row(all, ones(all.size(), 1), 0, instance.most[slot]);
        for (int skill = 0; skill < instance.skills; skill++) {
            List<Integer> some = new ArrayList<>();
            List<Long> its = new ArrayList<>();
            for (int item = 0; item < instance.items; item++) {
                if (instance.facts[item][2] == skill) {
                    some.add(stands[item][slot]);
                    its.add((long) instance.facts[item][0]);
                }
            }
            model.row(some, its, 0, instance.skillRoom[skill * instance.slots + slot]);
        }
    }

    private void contexts(int slot) {
        if (instance.switchCost == 0) {
            return;
        }
        int[] touched = new int[instance.contexts];
        for (int context = 0; context < touched.length; context++) {
            touched[context] = model.variable(-instance.switchCost);
        }
        for (int item = 0; item < instance.items; item++) {
            model.implies(stands[item][slot], touched[instance.facts[item][4]]);
        }
    }

    private void arcs() {
        for (int[] arc : instance.arcs) {
            for (int slot = 0; slot < instance.slots; slot++) {
                List<Integer> variables = new ArrayList<>();
                for (int until = 0; until <= slot; until++) {
                    variables.add(stands[arc[1]][until]);
                }
                List<Long> signs = ones(variables.size(), 1);
                for (int until = 0; until <= slot - arc[2]; until++) {
                    variables.add(stands[arc[0]][until]);
                    signs.add(-1L);
                }
                model.row(variables, signs, -1, 0);
            }
        }
    }

    private void minima() {
        for (int pillar = 0; pillar < instance.pillars; pillar++) {
            List<Integer> variables = new ArrayList<>();
            List<Long> efforts = new ArrayList<>();
            for (int item = 0; item < instance.items; item++) {
                for (int slot = 0; slot < instance.slots && instance.facts[item][3] == pillar; slot++) {
                    variables.add(stands[item][slot]);
                    efforts.add((long) instance.facts[item][0]);
                }
            }
            if (instance.wanted[pillar] > 0) {
                model.row(variables, efforts, instance.wanted[pillar], Integer.MAX_VALUE);
            }
        }
    }

    private static List<Long> ones(int count, long number) {
        List<Long> ones = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            ones.add(number);
        }
        return ones;
    }
}
