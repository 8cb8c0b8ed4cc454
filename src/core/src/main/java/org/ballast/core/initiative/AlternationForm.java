package org.ballast.core.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;

/**
 * An alternation as somebody filled it in; what is not said is as in {@link Alternation#DEFAULT}.
 *
 * @param kind code of a {@link AlternationKind}
 */
public record AlternationForm(Optional<String> kind, Optional<Integer> productSprints, Optional<Integer> sharePercent) {
    Outcome<Alternation> check() {
        List<Refusal> refusals = new ArrayList<>();
        AlternationKind checkedKind = kind.isEmpty()
                ? Alternation.DEFAULT.kind()
                : Texts.choice(kind, AlternationKind.values(), "alternation.kind")
                        .orCollect(refusals)
                        .orElse(Alternation.DEFAULT.kind());
        int sprints = productSprints.orElse(Alternation.DEFAULT.productSprints());
        int share = sharePercent.orElse(Alternation.DEFAULT.sharePercent());
        Texts.whole(sprints, 0, Alternation.MOST_PRODUCT_SPRINTS, "alternation.productSprints")
                .orCollect(refusals);
        Texts.whole(share, 1, Alternation.WHOLE, "alternation.sharePercent").orCollect(refusals);
        return Texts.unless(refusals, () -> new Alternation(checkedKind, sprints, share));
    }
}
