package org.ballast.javascript;

import java.util.ArrayList;
import java.util.List;
import org.ballast.core.solver.BundlePlan;
import org.ballast.core.solver.BundleProblem;
import org.ballast.core.solver.BundleSolver;

/** Bundles as text. {@code bundles budget nodes}; {@code item key cost needed…}; {@code bundle key value item…}. */
final class BundleText {

    private BundleText() {}

    static String answer(PlannerText text) {
        List<List<String>> items = text.byKey("item");
        List<List<String>> bundles = text.byKey("bundle");
        int[] asked = text.numbers("bundles");
        BundlePlan plan = BundleSolver.solve(
                new BundleProblem(
                        third(items), members(items, items), third(bundles), members(bundles, items), asked[0]),
                asked[1]);
        StringBuilder answer = new StringBuilder();
        for (int bundle = 0; bundle < bundles.size(); bundle++) {
            answer.append(bundles.get(bundle).get(1))
                    .append(plan.hasBundle(bundle) ? " in" : " out")
                    .append('\n');
        }
        for (int item = 0; item < items.size(); item++) {
            if (plan.hasItem(item)) {
                answer.append(items.get(item).get(1)).append('\n');
            }
        }
        return answer.append("value ")
                .append(plan.value())
                .append(" of at most ")
                .append(plan.bound())
                .append("\ncost ")
                .append(plan.cost())
                .append('\n')
                .toString();
    }

    private static int[] third(List<List<String>> lines) {
        int[] numbers = new int[lines.size()];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = PlannerText.whole(lines.get(at).get(2));
        }
        return numbers;
    }

    private static int[][] members(List<List<String>> lines, List<List<String>> items) {
        int[][] members = new int[lines.size()][];
        for (int at = 0; at < members.length; at++) {
            List<String> line = lines.get(at);
            List<int[]> found = new ArrayList<>();
            for (int word = 3; word < line.size(); word++) {
                found.add(new int[] {PlannerText.indexOf(items, line.get(word)), 0});
            }
            members[at] = new int[found.size()];
            PlannerText.sorted(found);
            for (int member = 0; member < members[at].length; member++) {
                members[at][member] = found.get(member)[0];
            }
        }
        return members;
    }
}
