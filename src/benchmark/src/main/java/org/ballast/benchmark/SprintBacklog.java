package org.ballast.benchmark;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.Random;
import org.ballast.core.solver.SprintProblem;

/** A generated backlog: three of ten items need an earlier one; four skills, 25 contexts of which each but the first costs. */
final class SprintBacklog {

    private static final int SKILLS = 4;
    private static final int CONTEXTS = 25;
    private static final int CONTEXT_COST = 80;

    private final int capacity;
    private final int[] efforts;
    private final int[] values;
    private final int[][] needs;
    private final int[] skills;
    private final int[] contexts;

    SprintBacklog(int seed, int size, int capacity) {
        Random random = new Random(seed);
        this.capacity = capacity;
        this.efforts = new int[size];
        this.values = new int[size];
        this.needs = new int[size][0];
        this.skills = new int[size];
        this.contexts = new int[size];
        for (int item = 0; item < size; item++) {
            efforts[item] = 1 + (int) (random.nextDouble() * random.nextDouble() * 12);
            values[item] = 50 + random.nextInt(900);
            skills[item] = random.nextInt(SKILLS);
            contexts[item] = random.nextInt(CONTEXTS + 1) - 1;
            if (item > 10 && random.nextInt(10) < 3) {
                needs[item] = new int[] {item - 1 - random.nextInt(10)};
            }
        }
    }

    SprintProblem problem() {
        int share = skillCap();
        return SprintProblem.of(efforts, values, capacity)
                .withNeeds(needs)
                .withSkills(skills, new int[] {share, share, share, share})
                .withContexts(contexts, CONTEXTS, CONTEXT_COST);
    }

    /** As a question to the planner's text form, which its JavaScript module takes. */
    String question(int nodes) {
        StringBuilder text = new StringBuilder();
        text.append("sprint ").append(capacity).append(" 0 ").append(capacity);
        text.append(' ').append(capacity).append(' ').append(nodes).append('\n');
        text.append("skills ").append(SKILLS).append((" " + skillCap()).repeat(SKILLS));
        text.append("\ncontexts ")
                .append(CONTEXTS)
                .append(' ')
                .append(CONTEXT_COST)
                .append('\n');
        for (int item = 0; item < efforts.length; item++) {
            text.append("item T-").append(item).append(' ').append(efforts[item]);
            text.append(' ').append(values[item]).append(' ').append(skills[item]);
            text.append(' ').append(contexts[item]).append('\n');
            for (int need : needs[item]) {
                text.append("arc T-").append(need).append(" T-").append(item).append('\n');
            }
        }
        return text.toString();
    }

    private int skillCap() {
        return Math.max(1, capacity * 3 / 8);
    }

    /** The same for OR-Tools' constraint solver with one worker; it looks for the value alone, not for the order of ties. */
    Answer cpSat(double seconds) {
        CpModel model = new CpModel();
        BoolVar[] taken = new BoolVar[efforts.length];
        BoolVar[] used = new BoolVar[CONTEXTS];
        LinearExprBuilder value = LinearExpr.newBuilder();
        LinearExprBuilder effort = LinearExpr.newBuilder();
        LinearExprBuilder[] ofSkill = new LinearExprBuilder[SKILLS];
        LinearExprBuilder count = LinearExpr.newBuilder();
        for (int skill = 0; skill < SKILLS; skill++) {
            ofSkill[skill] = LinearExpr.newBuilder();
        }
        for (int context = 0; context < CONTEXTS; context++) {
            used[context] = model.newBoolVar("");
            count.add(used[context]);
        }
        for (int item = 0; item < taken.length; item++) {
            taken[item] = model.newBoolVar("");
            value.addTerm(taken[item], values[item]);
            effort.addTerm(taken[item], efforts[item]);
            ofSkill[skills[item]].addTerm(taken[item], efforts[item]);
            if (contexts[item] >= 0) {
                model.addImplication(taken[item], used[contexts[item]]);
            }
            for (int needed : needs[item]) {
                model.addImplication(taken[item], taken[needed]);
            }
        }
        for (LinearExprBuilder skill : ofSkill) {
            model.addLessOrEqual(skill.build(), skillCap());
        }
        model.addLessOrEqual(effort.build(), capacity);
        IntVar costly = model.newIntVar(0, CONTEXTS, "");
        model.addGreaterOrEqual(LinearExpr.newBuilder().add(costly).add(1).build(), count.build());
        model.maximize(value.addTerm(costly, -CONTEXT_COST).build());
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setMaxTimeInSeconds(seconds).setLinearizationLevel(2);
        CpSolverStatus status = solver.solve(model);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new Answer(found ? Math.round(solver.objectiveValue()) : 0, status == CpSolverStatus.OPTIMAL);
    }
}
