package org.ballast.jira.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.round.RoundForm;
import org.ballast.core.round.RoundStage;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Invitation;

/** The groups of fields of requests about debt rounds. */
final class RoundForms {

    private RoundForms() {}

    static RoundForm opened(JsonFields fields) {
        List<String> stages = fields.texts("stages");
        List<BigDecimal> scaleDays = fields.numbers("scaleDays");
        return new RoundForm(
                fields.text("title"),
                stages.isEmpty() ? Optional.empty() : Optional.of(stages),
                fields.text("scale"),
                scaleDays.isEmpty() ? Optional.empty() : Optional.of(scaleDays),
                fields.whole("dotBudget"),
                fields.whole("dotsPerItem"),
                fields.whole("quorumPercent"),
                fields.whole("understoodPercent"),
                fields.flag("selfVote"),
                deadlines(fields),
                fields.flag("delta").orElse(false),
                fields.text("jql"));
    }

    /** What can be changed while the round runs. */
    static RoundForm changed(JsonFields fields) {
        return new RoundForm(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                fields.whole("dotBudget"),
                fields.whole("dotsPerItem"),
                fields.whole("quorumPercent"),
                fields.whole("understoodPercent"),
                fields.flag("selfVote"),
                deadlines(fields),
                false,
                Optional.empty());
    }

    static Invitation people(JsonFields fields) {
        return new Invitation(fields.texts("people"), fields.texts("groups"));
    }

    private static Map<RoundStage, Instant> deadlines(JsonFields fields) {
        return fields.object("deadlines", object -> {
            Map<RoundStage, Instant> deadlines = new TreeMap<>();
            for (RoundStage stage : RoundStage.CHOICES) {
                object.moment(Codes.of(stage)).ifPresent(until -> deadlines.put(stage, until));
            }
            return deadlines;
        });
    }
}
