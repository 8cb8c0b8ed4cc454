package org.ballast.core.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.shared.IssueId;

/**
 * How much of a sprint is tech debt: the estimates of its tech debt items over all estimates. Where fewer than
 * {@value #ESTIMATED_PERCENT} % of the issues are estimated, or all estimates are 0, issues are counted instead. A sub-task
 * whose parent is in the sprint is a part of it and counts with it.
 *
 * @param tech what the tech debt items are worth
 * @param all what all issues are worth, no less
 * @param percent tech of all, rounded half up; absent when the sprint is empty
 * @param issues how many there are, sub-tasks not counted
 * @param estimated how many of them have an estimate
 * @param mobTasks how many count with a day of everybody
 */
public record Balance(
        BalanceUnit unit,
        BigDecimal tech,
        BigDecimal all,
        Optional<Integer> percent,
        int issues,
        int estimated,
        int mobTasks) {

    /** From so many percent of estimated issues on the estimates count. */
    public static final int ESTIMATED_PERCENT = 70;

    private static final int HUNDRED = 100;

    /** The balance of a sprint with these issues, each once. */
    public static Balance of(List<SprintIssue> sprint) {
        Set<IssueId> known = new HashSet<>();
        sprint.forEach(issue -> known.add(issue.issue()));
        Map<IssueId, BigDecimal> ofParts = new HashMap<>();
        for (SprintIssue issue : sprint) {
            if (isPart(issue, known)) {
                issue.estimate().ifPresent(part -> ofParts.merge(issue.parent().orElseThrow(), part, BigDecimal::add));
            }
        }
        Sum sum = new Sum();
        for (SprintIssue issue : sprint) {
            if (!isPart(issue, known)) {
                sum.add(issue, issue.estimate().or(() -> Optional.ofNullable(ofParts.get(issue.issue()))));
            }
        }
        return sum.balance();
    }

    private static boolean isPart(SprintIssue issue, Set<IssueId> known) {
        return issue.parent()
                .filter(parent -> known.contains(parent) && !parent.equals(issue.issue()))
                .isPresent();
    }

    private static final class Sum {
        private int issues;
        private int techIssues;
        private int estimated;
        private int mobTasks;
        private BigDecimal all = BigDecimal.ZERO;
        private BigDecimal tech = BigDecimal.ZERO;

        void add(SprintIssue issue, Optional<BigDecimal> estimate) {
            BigDecimal worth = estimate.orElse(BigDecimal.ZERO);
            issues++;
            estimated += estimate.isPresent() ? 1 : 0;
            mobTasks += issue.mob() && estimate.isPresent() ? 1 : 0;
            all = all.add(worth);
            if (issue.tech()) {
                techIssues++;
                tech = tech.add(worth);
            }
        }

        Balance balance() {
            boolean byEstimate = all.signum() > 0 && estimated * HUNDRED >= issues * ESTIMATED_PERCENT;
            return byEstimate
                    ? balance(BalanceUnit.ESTIMATES, tech, all)
                    : balance(BalanceUnit.ISSUES, BigDecimal.valueOf(techIssues), BigDecimal.valueOf(issues));
        }

        private Balance balance(BalanceUnit unit, BigDecimal part, BigDecimal whole) {
            Optional<Integer> percent = whole.signum() == 0
                    ? Optional.empty()
                    : Optional.of(part.multiply(BigDecimal.valueOf(HUNDRED))
                            .divide(whole, 0, RoundingMode.HALF_UP)
                            .intValue());
            return new Balance(unit, part, whole, percent, issues, estimated, mobTasks);
        }
    }
}
