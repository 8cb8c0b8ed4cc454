package org.ballast.javascript;

import java.util.Arrays;
import java.util.List;
import org.ballast.core.solver.SprintAnswer;
import org.ballast.core.solver.SprintPlan;
import org.ballast.core.solver.SprintProblem;
import org.ballast.core.solver.SprintSolver;

/**
 * The next sprint as text. {@code sprint capacity fewest most largest nodes}; {@code skills count room…},
 * {@code contexts count cost firstIsFree}, {@code pillars count wanted…}; {@code item key effort value skill context pillar};
 * {@code arc key key}, the second needs the first.
 */
final class SprintText {

    private SprintText() {}

    static String answer(PlannerText text) {
        List<List<String>> items = text.byKey("item");
        int[] asked = text.numbers("sprint");
        int[][] columns = new int[5][items.size()];
        for (int item = 0; item < items.size(); item++) {
            int[] its = PlannerText.numbers(items.get(item), 2);
            for (int column = 0; column < columns.length; column++) {
                columns[column][item] = its[column];
            }
        }
        int[] skills = text.numbers("skills");
        int[] contexts = text.numbers("contexts");
        int[] pillars = text.numbers("pillars");
        SprintProblem problem = SprintProblem.of(columns[0], columns[1], asked[0])
                .withTasks(asked[1], asked[2])
                .withLargest(asked[3])
                .withSkills(columns[2], Arrays.copyOfRange(skills, 1, skills.length))
                .withContexts(columns[3], contexts[0], contexts[1])
                .withPillars(columns[4], Arrays.copyOfRange(pillars, 1, pillars.length))
                .withNeeds(needs(text, items));
        SprintAnswer found = SprintSolver.solve(contexts[2] == 1 ? problem : problem.withoutFreeContext(), asked[4]);
        StringBuilder answer = new StringBuilder();
        if (found.plan().isEmpty()) {
            return answer.append("none ").append(found.proven()).append('\n').toString();
        }
        SprintPlan plan = found.plan().get();
        for (int item : plan.items()) {
            answer.append(items.get(item).get(1))
                    .append(' ')
                    .append(columns[1][item])
                    .append('\n');
        }
        return answer.append("value ")
                .append(plan.score().value())
                .append(found.proven() ? " proven" : " within ")
                .append(found.proven() ? "" : found.gap())
                .append('\n')
                .toString();
    }

    private static int[][] needs(PlannerText text, List<List<String>> items) {
        int[][] needs = new int[items.size()][0];
        for (List<String> arc : text.all("arc")) {
            int item = PlannerText.indexOf(items, arc.get(2));
            int[] more = Arrays.copyOf(needs[item], needs[item].length + 1);
            more[more.length - 1] = PlannerText.indexOf(items, arc.get(1));
            needs[item] = more;
        }
        for (int[] its : needs) {
            Arrays.sort(its);
        }
        return needs;
    }
}
