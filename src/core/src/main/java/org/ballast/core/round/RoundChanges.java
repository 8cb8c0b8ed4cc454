package org.ballast.core.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Codes;

/** What somebody changed in the settings of a round, as its log keeps it. */
public final class RoundChanges {
    /** Stands for a deadline that is not there. */
    static final String NONE = "-";

    private RoundChanges() {}

    /** A text for each setting that differs: its name, what it was and what it is, such as {@code dot-budget 5 3}. */
    public static List<String> between(DebtRound before, RoundChoice after) {
        RoundPlan old = before.plan();
        RoundPlan plan = after.plan();
        List<String> changes = new ArrayList<>();
        add(changes, "dot-budget", before.limits().budget(), after.limits().budget());
        add(changes, "dots-per-item", before.limits().cap(), after.limits().cap());
        add(changes, "quorum", old.quorumPercent(), plan.quorumPercent());
        add(changes, "understood", old.understoodPercent(), plan.understoodPercent());
        add(changes, "self-vote", old.selfVote(), plan.selfVote());
        for (RoundStage stage : RoundStage.CHOICES) {
            String name = "deadline-" + Codes.of(stage);
            add(changes, name, text(old.deadline(stage)), text(plan.deadline(stage)));
        }
        return changes;
    }

    private static String text(Optional<Instant> deadline) {
        return deadline.map(Instant::toString).orElse(NONE);
    }

    private static void add(List<String> changes, String name, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(name + " " + before + " " + after);
        }
    }
}
