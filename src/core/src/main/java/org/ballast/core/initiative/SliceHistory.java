package org.ballast.core.initiative;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How much work on slices a team finished in each sprint. Sprints are counted back from now in steps of their length, and
 * begin with the one in which the first slice was opened; those without a finished slice count as zero.
 *
 * @param halfDays effort of the slices finished in each sprint, oldest first
 */
public record SliceHistory(List<Integer> halfDays) {
    /** More sprints are not looked at: a team that old is another team. */
    private static final int MOST_SPRINTS = 52;

    public SliceHistory {
        halfDays = List.copyOf(halfDays);
    }

    public static SliceHistory of(List<Slice> slices, PlannedSprint next) {
        Optional<Instant> first =
                slices.stream().flatMap(slice -> slice.openedAt().stream()).min(Instant::compareTo);
        int sprints = first.map(opened -> next.wholeSprints(Duration.between(opened, next.start())))
                .orElse(0);
        List<Integer> halfDays = new ArrayList<>();
        for (int ago = 1; ago <= Math.min(sprints, MOST_SPRINTS); ago++) {
            int sprint = ago;
            halfDays.add(slices.stream()
                    .filter(slice -> slice.finishedAt()
                            .filter(finished -> next.sprintsSince(finished) == sprint)
                            .isPresent())
                    .mapToInt(slice -> slice.effort().halfDays())
                    .sum());
        }
        Collections.reverse(halfDays);
        return new SliceHistory(halfDays);
    }
}
