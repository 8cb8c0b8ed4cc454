package org.ballast.javascript;

import java.util.ArrayList;
import java.util.List;
import org.ballast.core.solver.RoadmapBuilder;
import org.ballast.core.solver.RoadmapCheck;
import org.ballast.core.solver.RoadmapPlan;
import org.ballast.core.solver.RoadmapProblem;
import org.ballast.core.solver.RoadmapSolver;

/**
 * A roadmap as text. {@code roadmap rounds moves}; {@code slot effort tasks weight largest} in their order;
 * {@code skills count room…}, {@code pillars count wanted…}, {@code contexts count cost firstIsFree};
 * {@code item key effort value skill pillar context pinned}; {@code arc key key lag}.
 */
final class RoadmapText {

    private RoadmapText() {}

    static String answer(PlannerText text) {
        List<List<String>> slots = text.all("slot");
        List<List<String>> items = text.byKey("item");
        RoadmapBuilder builder = new RoadmapBuilder(items.size(), slots.size());
        for (int slot = 0; slot < slots.size(); slot++) {
            int[] its = PlannerText.numbers(slots.get(slot), 1);
            builder.slot(slot, its[0], its[1]).weight(slot, its[2]).largestTask(slot, its[3]);
        }
        int[] skills = text.numbers("skills");
        int[] pillars = text.numbers("pillars");
        int[] contexts = text.numbers("contexts");
        builder.skills(skills[0], rest(skills)).pillars(pillars[0], rest(pillars));
        builder.contexts(contexts[0], contexts[1], contexts[2] == 1);
        int[][] facts = new int[items.size()][];
        for (int item = 0; item < items.size(); item++) {
            int[] its = PlannerText.numbers(items.get(item), 2);
            facts[item] = its;
            builder.item(item, its[0], its[1]).belongs(item, its[2], its[3], its[4]);
            if (its[5] >= 0) {
                builder.pin(item, its[5]);
            }
        }
        List<int[]> arcs = new ArrayList<>();
        for (List<String> arc : text.all("arc")) {
            arcs.add(new int[] {
                PlannerText.indexOf(items, arc.get(1)),
                PlannerText.indexOf(items, arc.get(2)),
                PlannerText.whole(arc.get(3))
            });
        }
        for (int[] arc : PlannerText.sorted(arcs)) {
            builder.arc(arc[0], arc[1], arc[2]);
        }
        int[] limits = text.numbers("roadmap");
        RoadmapProblem problem = builder.build();
        RoadmapPlan plan = RoadmapSolver.solveUnproven(problem, limits[0], limits[1]);
        return written(problem, plan, items, facts, slots);
    }

    private static String written(
            RoadmapProblem problem,
            RoadmapPlan plan,
            List<List<String>> items,
            int[][] facts,
            List<List<String>> slots) {
        StringBuilder answer = new StringBuilder();
        for (int item = 0; item < items.size(); item++) {
            int slot = plan.slot(item);
            answer.append(items.get(item).get(1)).append(' ').append(slot);
            if (slot != RoadmapProblem.NOWHERE) {
                String weight = slots.get(slot).get(3);
                answer.append(' ').append(facts[item][1]).append(" x ").append(weight);
                answer.append(" = ").append(problem.worth(item, slot));
            }
            answer.append('\n');
        }
        RoadmapCheck check = RoadmapCheck.of(problem, plan.slots());
        for (String broken : check.broken()) {
            answer.append(broken).append('\n');
        }
        for (int item : plan.unkeptPins()) {
            answer.append("pin not kept: ").append(items.get(item).get(1)).append('\n');
        }
        return answer.append("value ")
                .append(check.value())
                .append(" of at most ")
                .append(plan.bound())
                .append("\nshortfall ")
                .append(check.shortfall())
                .append(" of at least ")
                .append(plan.leastShortfall())
                .append('\n')
                .toString();
    }

    private static int[] rest(int[] numbers) {
        int[] rest = new int[numbers.length - 1];
        System.arraycopy(numbers, 1, rest, 0, rest.length);
        return rest;
    }
}
