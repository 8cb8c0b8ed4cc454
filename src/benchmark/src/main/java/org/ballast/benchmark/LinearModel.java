package org.ballast.benchmark;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;

/** Yes-or-no variables, a sum to make as large as possible, and rows to keep: given alike to CP-SAT and to SCIP. */
final class LinearModel {

    /** A row: the sum of coefficients times variables is between two numbers. */
    private static final class Row {
        private final int[] variables;
        private final long[] coefficients;
        private final long least;
        private final long most;

        Row(int[] variables, long[] coefficients, long least, long most) {
            this.variables = variables;
            this.coefficients = coefficients;
            this.least = least;
            this.most = most;
        }
    }

    /**
     * What another solver found.
     *
     * @param found whether it found a plan at all
     */
    record Found(boolean found, long value, double bound, boolean proven, double seconds) {}

    private final List<Long> worths = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    int variable(long worth) {
        worths.add(worth);
        return worths.size() - 1;
    }

    void row(List<Integer> variables, List<Long> coefficients, long least, long most) {
        if (!variables.isEmpty()) {
            rows.add(new Row(
                    variables.stream().mapToInt(Integer::intValue).toArray(),
                    coefficients.stream().mapToLong(Long::longValue).toArray(),
                    least,
                    most));
        }
    }

    /** One variable may be 1 only if another is. */
    void implies(int variable, int other) {
        rows.add(new Row(new int[] {variable, other}, new long[] {1, -1}, -1, 0));
    }

    Found cpSat(double seconds) {
        CpModel model = new CpModel();
        Literal[] variables = new Literal[worths.size()];
        for (int at = 0; at < variables.length; at++) {
            variables[at] = model.newBoolVar("");
        }
        for (Row row : rows) {
            Literal[] some = new Literal[row.variables.length];
            for (int at = 0; at < some.length; at++) {
                some[at] = variables[row.variables[at]];
            }
            model.addLinearConstraint(LinearExpr.weightedSum(some, row.coefficients), row.least, row.most);
        }
        model.maximize(LinearExpr.weightedSum(
                variables, worths.stream().mapToLong(Long::longValue).toArray()));
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setMaxTimeInSeconds(seconds).setLinearizationLevel(2);
        long start = System.nanoTime();
        CpSolverStatus status = solver.solve(model);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new Found(
                found,
                found ? Math.round(solver.objectiveValue()) : 0,
                solver.bestObjectiveBound(),
                status == CpSolverStatus.OPTIMAL,
                (System.nanoTime() - start) / 1e9);
    }

    Found scip(double seconds) {
        MPSolver solver = MPSolver.createSolver("SCIP");
        MPVariable[] variables = solver.makeBoolVarArray(worths.size(), "");
        MPObjective objective = solver.objective();
        objective.setMaximization();
        for (int at = 0; at < variables.length; at++) {
            objective.setCoefficient(variables[at], (double) worths.get(at));
        }
        for (Row row : rows) {
            MPConstraint constraint = solver.makeConstraint((double) row.least, (double) row.most);
            for (int at = 0; at < row.variables.length; at++) {
                constraint.setCoefficient(variables[row.variables[at]], (double) row.coefficients[at]);
            }
        }
        solver.setTimeLimit((long) (seconds * 1000));
        long start = System.nanoTime();
        MPSolver.ResultStatus status = solver.solve();
        boolean found = status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE;
        Found answer = new Found(
                found,
                found ? Math.round(objective.value()) : 0,
                objective.bestBound(),
                status == MPSolver.ResultStatus.OPTIMAL,
                (System.nanoTime() - start) / 1e9);
        solver.delete();
        return answer;
    }
}
