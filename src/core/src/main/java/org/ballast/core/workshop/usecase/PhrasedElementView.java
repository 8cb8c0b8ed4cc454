package org.ballast.core.workshop.usecase;

import java.util.List;
import org.ballast.core.shared.Refusal;
import org.ballast.core.strategy.ElementKind;

/**
 * A diagnosis, guiding policy or action of the draft that a workshop works on; of a closed one as it was in the end.
 *
 * @param key its name within the strategy, such as D1
 * @param revision of its text
 * @param references keys of what it refers to
 * @param clusters numbers of the clusters that it was made of
 * @param removed whether it is not in the draft any more; then it is there for the objections in its record
 */
public record PhrasedElementView(
        String key,
        ElementKind kind,
        String title,
        int revision,
        List<String> references,
        List<Integer> clusters,
        List<Refusal> hints,
        boolean removed,
        AgreementView agreement) {}
