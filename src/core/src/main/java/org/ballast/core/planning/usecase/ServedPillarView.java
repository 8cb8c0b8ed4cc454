package org.ballast.core.planning.usecase;

import java.util.List;
import org.ballast.core.planning.ServedPillar;

/**
 * A pillar behind the points that an issue has for its alignment.
 *
 * @param ref its name among all strategies, such as S12-P1
 * @param mark the code of the colour and pattern that it is drawn with
 * @param hurts whether the issue works against it, which takes from the points that other pillars give
 */
public record ServedPillarView(String ref, String title, String mark, boolean hurts) {

    static List<ServedPillarView> of(List<ServedPillar> pillars) {
        return pillars.stream()
                .map(pillar -> new ServedPillarView(pillar.ref(), pillar.title(), pillar.mark(), pillar.hurts()))
                .toList();
    }
}
