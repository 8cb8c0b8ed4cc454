package org.ballast.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.ballast.core.solver.BundleProblem;

/** Bundles to choose for a budget, read from the published formats. */
final class BundleInstance {

    final String name;
    final long budget;
    final long optimum;
    private final int[] cost;
    private final int[][] needs;
    private final int[] value;
    private final int[][] made;

    private BundleInstance(
            String name, int[] cost, int[][] needs, int[] value, int[][] made, long budget, long optimum) {
        this.name = name;
        this.cost = cost;
        this.needs = needs;
        this.value = value;
        this.made = made;
        this.budget = budget;
        this.optimum = optimum;
    }

    BundleProblem problem() {
        return new BundleProblem(cost, needs, value, made, budget);
    }

    LinearModel model() {
        LinearModel model = new LinearModel();
        List<Integer> items = new ArrayList<>();
        List<Long> costs = new ArrayList<>();
        for (int its : cost) {
            items.add(model.variable(0));
            costs.add((long) its);
        }
        model.row(items, costs, 0, budget);
        for (int item = 0; item < cost.length; item++) {
            for (int needed : needs[item]) {
                model.implies(item, needed);
            }
        }
        for (int bundle = 0; bundle < value.length; bundle++) {
            int variable = model.variable(value[bundle]);
            for (int item : made[bundle]) {
                model.implies(variable, item);
            }
        }
        return model;
    }

    /** The Next Release Problem's cases; the budget is rounded down to whole costs. */
    static List<BundleInstance> nextRelease(Path folder) throws IOException {
        List<BundleInstance> cases = new ArrayList<>();
        List<String> lines = Files.readAllLines(folder.resolve("optima.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            for (String kind : List.of("classic", "realistic")) {
                Path file = folder.resolve(kind).resolve(cells[0] + ".txt");
                if (Files.exists(file)) {
                    cases.add(nextRelease(
                            cells[0] + "-" + cells[4],
                            new StringTokenizer(Files.readString(file)),
                            Long.parseLong(cells[5]),
                            Long.parseLong(cells[6])));
                }
            }
        }
        return cases;
    }

    private static BundleInstance nextRelease(String name, StringTokenizer words, long budget, long optimum) {
        List<Integer> costs = new ArrayList<>();
        for (int level = number(words); level > 0; level--) {
            for (int left = number(words); left > 0; left--) {
                costs.add(number(words));
            }
        }
        List<List<Integer>> needs = new ArrayList<>();
        costs.forEach(cost -> needs.add(new ArrayList<>()));
        for (int left = number(words); left > 0; left--) {
            int first = number(words) - 1;
            needs.get(number(words) - 1).add(first);
        }
        int customers = number(words);
        int[] value = new int[customers];
        int[][] made = new int[customers][];
        for (int customer = 0; customer < customers; customer++) {
            value[customer] = number(words);
            made[customer] = new int[number(words)];
            for (int at = 0; at < made[customer].length; at++) {
                made[customer][at] = number(words) - 1;
            }
        }
        return new BundleInstance(name, array(costs), arrays(needs), value, made, budget, optimum);
    }

    /** ReleasePlanner's sample and Motorola's, each with three budgets. */
    static List<BundleInstance> release(Path folder) throws IOException {
        List<BundleInstance> cases = new ArrayList<>();
        List<String> lines = Files.readAllLines(folder.resolve("optima.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            long budget = Long.parseLong(cells[1].split(" ", -1)[1]);
            String name = cells[0] + " " + budget;
            long optimum = Long.parseLong(cells[5]);
            cases.add(
                    cells[0].equals("rp")
                            ? planner(name, folder.resolve("rp"), budget, optimum)
                            : motorola(name, folder.resolve("motorola/motorola.txt"), budget, optimum));
        }
        return cases;
    }

    private static BundleInstance planner(String name, Path folder, long budget, long optimum) throws IOException {
        List<String> weights = Files.readAllLines(folder.resolve("stakeholders.csv"));
        List<String> features = Files.readAllLines(folder.resolve("requirements.csv"));
        List<String> values = Files.readAllLines(folder.resolve("value.csv"));
        List<String> names = new ArrayList<>();
        List<List<Integer>> needs = new ArrayList<>();
        for (String feature : features) {
            names.add(feature.split("\\|", -1)[0].strip());
            needs.add(new ArrayList<>());
        }
        int[] cost = new int[features.size()];
        int[] value = new int[features.size()];
        int[][] made = new int[features.size()][];
        for (int feature = 0; feature < cost.length; feature++) {
            String[] cells = features.get(feature).split("\\|", -1);
            cost[feature] = Integer.parseInt(cells[1].strip());
            made[feature] = new int[] {feature};
            for (String coupled : list(cells[2])) {
                needs.get(feature).add(names.indexOf(coupled));
                needs.get(names.indexOf(coupled)).add(feature);
            }
            for (String after : list(cells[3])) {
                needs.get(names.indexOf(after)).add(feature);
            }
            String[] scores = values.get(feature).split("\\|", -1);
            for (int person = 0; person < weights.size(); person++) {
                value[feature] +=
                        Integer.parseInt(weights.get(person).strip()) * Integer.parseInt(scores[person + 1].strip());
            }
        }
        return new BundleInstance(name, cost, arrays(needs), value, made, budget, optimum);
    }

    private static BundleInstance motorola(String name, Path file, long budget, long optimum) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int[] cost = new int[lines.size()];
        int[] value = new int[lines.size()];
        int[][] made = new int[lines.size()][];
        for (int at = 0; at < cost.length; at++) {
            StringTokenizer words = new StringTokenizer(lines.get(at));
            cost[at] = number(words);
            value[at] = number(words);
            made[at] = new int[] {at};
        }
        return new BundleInstance(name, cost, new int[cost.length][0], value, made, budget, optimum);
    }

    private static List<String> list(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split("\\s*,\\s*", -1));
    }

    private static int number(StringTokenizer words) {
        return Integer.parseInt(words.nextToken());
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream().map(BundleInstance::array).toArray(int[][]::new);
    }
}
