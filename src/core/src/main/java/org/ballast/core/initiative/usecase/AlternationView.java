package org.ballast.core.initiative.usecase;

import org.ballast.core.initiative.Alternation;
import org.ballast.core.initiative.AlternationKind;

/** How slices alternate with product work. */
public record AlternationView(AlternationKind kind, int productSprints, int sharePercent) {
    static AlternationView of(Alternation alternation) {
        return new AlternationView(alternation.kind(), alternation.productSprints(), alternation.sharePercent());
    }
}
