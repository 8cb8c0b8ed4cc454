package org.ballast.core.strategy.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.PillarMark;

/**
 * An element of a strategy. Lists and options that its kind does not have are empty.
 *
 * @param key its name within the strategy, such as P1
 * @param ref its name among all strategies, such as S12-P1
 * @param revision what an edit has to name, so that nobody overwrites what another wrote meanwhile
 * @param references keys of what it refers to, of any kind, in order
 * @param order an action's place among the actions; absent for none
 * @param clashes keys of the actions that an action says it contradicts or overlaps with
 * @param origin where it was carried over from; absent when it was written here
 * @param issues how many issues are linked with it, or serve the pillar in any way, of those that the person may see
 */
public record ElementView(
        String key,
        String ref,
        ElementKind kind,
        String title,
        int revision,
        List<String> references,
        Optional<PersonView> owner,
        Optional<String> quarter,
        Optional<Integer> order,
        List<String> clashes,
        Optional<KeyResultView> keyResult,
        Optional<PillarMark> mark,
        Optional<OriginView> origin,
        int issues,
        List<Refusal> hints) {}
