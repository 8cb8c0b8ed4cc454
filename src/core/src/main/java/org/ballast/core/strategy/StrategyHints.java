package org.ballast.core.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Gentle hints at what a strategy may lack. They never block anything. */
public final class StrategyHints {

    static final Refusal SEVERAL_SENTENCES = Refusal.conflict("ballast.strategy.hint-several-sentences");
    static final Refusal NAMES_A_SOLUTION = Refusal.conflict("ballast.strategy.hint-names-a-solution");
    static final Refusal POLICY_WITHOUT_DIAGNOSIS = Refusal.conflict("ballast.strategy.hint-policy-without-diagnosis");
    static final Refusal ACTION_WITHOUT_POLICY = Refusal.conflict("ballast.strategy.hint-action-without-policy");
    static final Refusal ACTION_WITHOUT_KEY_RESULT =
            Refusal.conflict("ballast.strategy.hint-action-without-key-result");
    static final Refusal CLASHES = Refusal.conflict("ballast.strategy.hint-clashes");
    static final Refusal KEY_RESULT_WITHOUT_ACTION =
            Refusal.conflict("ballast.strategy.hint-key-result-without-action");
    static final Refusal NOT_MEASURABLE = Refusal.conflict("ballast.strategy.hint-not-measurable");
    static final Refusal COUNTS_OUTPUT = Refusal.conflict("ballast.strategy.hint-counts-output");
    static final Refusal MANY_PILLARS = Refusal.conflict("ballast.strategy.hint-many-pillars");
    static final Refusal PILLAR_WITHOUT_ISSUE = Refusal.conflict("ballast.strategy.hint-pillar-without-issue");
    static final Refusal PILLAR_WITHOUT_SEEN_ISSUE =
            Refusal.conflict("ballast.strategy.hint-pillar-without-seen-issue");
    static final Refusal DUE_OUTSIDE = Refusal.conflict("ballast.strategy.hint-due-outside");
    static final Refusal ONE_OWNER = Refusal.conflict("ballast.strategy.hint-one-owner");
    static final Refusal NO_OWNER = Refusal.conflict("ballast.strategy.hint-no-owner");

    private StrategyHints() {}

    /**
     * About one element.
     *
     * @param served the pillars that at least one issue serves that the reader may see
     * @param hidden whether the strategy has issues that the reader may not see; of which pillar is not told
     */
    public static List<Refusal> about(Element element, Kernel kernel, Set<ElementKey> served, boolean hidden) {
        List<Refusal> hints = new ArrayList<>();
        if (element instanceof Element.Diagnosis diagnosis) {
            addIf(hints, Wording.sentences(diagnosis.title()) > 1, SEVERAL_SENTENCES);
            addIf(hints, Wording.namesASolution(diagnosis.title()), NAMES_A_SOLUTION);
        } else if (element instanceof Element.GuidingPolicy policy) {
            addIf(hints, Wording.sentences(policy.title()) > 1, SEVERAL_SENTENCES);
            addIf(hints, policy.diagnoses().stream().noneMatch(kernel::has), POLICY_WITHOUT_DIAGNOSIS);
        } else if (element instanceof Element.Action action) {
            addIf(hints, action.guidingPolicies().stream().noneMatch(kernel::has), ACTION_WITHOUT_POLICY);
            addIf(hints, kernel.keyResultsOf(action.key()).isEmpty(), ACTION_WITHOUT_KEY_RESULT);
            kernel.clashesOf(action)
                    .forEach(other -> hints.add(CLASHES.with(other.key().text()).with(other.title())));
        } else if (element instanceof Element.KeyResult result) {
            addIf(hints, !result.isMeasurable(), NOT_MEASURABLE);
            addIf(hints, result.actions().stream().noneMatch(kernel::has), KEY_RESULT_WITHOUT_ACTION);
            addIf(hints, Wording.countsOutput(result.title()), COUNTS_OUTPUT);
        } else if (element instanceof Element.Pillar pillar) {
            addIf(hints, !served.contains(pillar.key()), hidden ? PILLAR_WITHOUT_SEEN_ISSUE : PILLAR_WITHOUT_ISSUE);
        }
        return hints;
    }

    /** About the strategy as a whole. */
    public static List<Refusal> about(Kernel kernel) {
        int pillars = kernel.pillars().size();
        return pillars > Kernel.ADVISED_PILLARS
                ? List.of(MANY_PILLARS.with(pillars).with(Kernel.ADVISED_PILLARS))
                : List.of();
    }

    /** About dates that nobody looks at while the strategy is in force: too late, too early, or mistyped. */
    public static List<Refusal> about(Kernel kernel, Period period) {
        List<String> outside = kernel.keyResults().stream()
                .filter(result -> result.due()
                        .filter(due -> due.isBefore(period.start()) || due.isAfter(period.end()))
                        .isPresent())
                .map(result -> result.key().text())
                .toList();
        return outside.isEmpty() ? List.of() : List.of(DUE_OUTSIDE.with(String.join(", ", outside)));
    }

    /** About who answers for a strategy: two people carry it better than one, such as an engineer and a manager. */
    public static List<Refusal> about(Department department, Predicate<UserId> former) {
        return switch (department.presentOwners(former).size()) {
            case 0 -> List.of(NO_OWNER);
            case 1 -> List.of(ONE_OWNER);
            default -> List.of();
        };
    }

    private static void addIf(List<Refusal> hints, boolean holds, Refusal hint) {
        if (holds) {
            hints.add(hint);
        }
    }
}
