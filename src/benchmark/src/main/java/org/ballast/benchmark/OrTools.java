package org.ballast.benchmark;

import com.google.ortools.Loader;
import com.google.ortools.algorithms.KnapsackSolver;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import org.ballast.core.solver.Knapsack;

/** OR-Tools' two ways to solve a knapsack. */
final class OrTools {

    private OrTools() {}

    /** Unpacks and loads the native library; before that nothing else here works. */
    static void load() {
        Loader.loadNativeLibraries();
    }

    /** The branch and bound that it recommends for a knapsack of any size. */
    static Answer knapsackSolver(Knapsack knapsack, double seconds) {
        KnapsackSolver solver =
                new KnapsackSolver(KnapsackSolver.SolverType.KNAPSACK_MULTIDIMENSION_BRANCH_AND_BOUND_SOLVER, "peer");
        solver.setTimeLimit(seconds);
        solver.init(profits(knapsack), new long[][] {weights(knapsack)}, new long[] {knapsack.capacity()});
        long value = solver.solve();
        Answer answer = new Answer(value, solver.isSolutionOptimal());
        solver.delete();
        return answer;
    }

    /** Its constraint solver with one worker. */
    static Answer cpSat(Knapsack knapsack, double seconds) {
        CpModel model = new CpModel();
        Literal[] taken = new Literal[knapsack.size()];
        for (int item = 0; item < taken.length; item++) {
            taken[item] = model.newBoolVar("");
        }
        model.addLessOrEqual(LinearExpr.weightedSum(taken, weights(knapsack)), knapsack.capacity());
        model.maximize(LinearExpr.weightedSum(taken, profits(knapsack)));
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setMaxTimeInSeconds(seconds).setLinearizationLevel(2);
        CpSolverStatus status = solver.solve(model);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new Answer(found ? Math.round(solver.objectiveValue()) : 0, status == CpSolverStatus.OPTIMAL);
    }

    private static long[] profits(Knapsack knapsack) {
        long[] profits = new long[knapsack.size()];
        for (int item = 0; item < profits.length; item++) {
            profits[item] = knapsack.profit(item);
        }
        return profits;
    }

    private static long[] weights(Knapsack knapsack) {
        long[] weights = new long[knapsack.size()];
        for (int item = 0; item < weights.length; item++) {
            weights[item] = knapsack.weight(item);
        }
        return weights;
    }
}
