package org.ballast.core.roadmap;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.PersonDays;

/**
 * What a team asks of the sprints of a roadmap beyond what each item is worth.
 *
 * @param switchCost points of value that each area of a slot beyond the first costs
 * @param pillarMinima what each pillar, by its ref, should get in the whole roadmap, if it can be had
 */
public record RoadmapTerms(int switchCost, Map<String, PersonDays> pillarMinima) {

    /** Nothing is asked. */
    public static final RoadmapTerms NONE = new RoadmapTerms(0, Map.of());

    public RoadmapTerms {
        pillarMinima = new TreeMap<>(pillarMinima);
    }

    /** What the pillars should get together. */
    public PersonDays wanted() {
        return pillarMinima.values().stream().reduce(PersonDays.NONE, PersonDays::plus);
    }

    /** What they get of it from those items; no pillar makes up for another one. */
    public PersonDays served(Collection<RoadmapItem> placed) {
        PersonDays served = PersonDays.NONE;
        for (Map.Entry<String, PersonDays> minimum : pillarMinima.entrySet()) {
            PersonDays days = days(minimum.getKey(), placed);
            served = served.plus(days.exceeds(minimum.getValue()) ? minimum.getValue() : days);
        }
        return served;
    }

    /** The days of those items that count for a pillar. */
    static PersonDays days(String pillar, Collection<RoadmapItem> items) {
        PersonDays days = PersonDays.NONE;
        for (RoadmapItem item : items) {
            if (item.pillar().filter(pillar::equals).isPresent()) {
                days = days.plus(item.effort().map(Effort::asPersonDays).orElse(PersonDays.NONE));
            }
        }
        return days;
    }
}
