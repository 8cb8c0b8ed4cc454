package org.ballast.core.planning.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.Refusal;

/** What a request for a roadmap must say. */
final class RoadmapForm {

    static final int FEWEST_SPRINTS = 4;
    static final int MOST_SPRINTS = 13;

    private static final int WEEKS_OF_A_QUARTER = 13;
    private static final int DAYS_OF_A_YEAR = 366;

    private RoadmapForm() {}

    /** Everything that is wrong with it. */
    static Optional<Refusal> objection(RoadmapQuestion question) {
        List<Refusal> refusals = new ArrayList<>();
        LocalDate today = LocalDate.ofEpochDay(Math.floorDiv(question.now().getEpochSecond(), 86_400L));
        if (question.firstDay().isEmpty()) {
            refusals.add(Refusal.invalid("ballast.shared.value-missing", "start"));
        }
        question.firstDay()
                .filter(day -> Math.abs(day.toEpochDay() - today.toEpochDay()) > DAYS_OF_A_YEAR)
                .ifPresent(day -> refusals.add(Refusal.invalid("ballast.roadmap.start-out-of-range", "start")));
        question.sprints()
                .filter(sprints -> sprints < FEWEST_SPRINTS || sprints > MOST_SPRINTS)
                .ifPresent(sprints -> refusals.add(Refusal.invalid("ballast.shared.number-out-of-range", "sprints")
                        .with(FEWEST_SPRINTS)
                        .with(MOST_SPRINTS)));
        if (question.known().size() > MOST_SPRINTS) {
            refusals.add(
                    Refusal.invalid("ballast.roadmap.too-many-sprints", "known").with(MOST_SPRINTS));
        }
        return refusals.isEmpty() ? Optional.empty() : Optional.of(Refusal.all(refusals));
    }

    /** How many sprints it is about: those that were asked for, or as many as a quarter has. */
    static int sprints(RoadmapQuestion question, TeamPolicy policy) {
        int quarter = WEEKS_OF_A_QUARTER / Math.max(1, policy.sprintWeeks());
        return question.sprints().orElse(Math.max(FEWEST_SPRINTS, Math.min(MOST_SPRINTS, quarter)));
    }
}
