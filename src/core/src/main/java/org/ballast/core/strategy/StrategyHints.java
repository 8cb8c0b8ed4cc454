package org.ballast.core.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

    /** Verbs that begin a remedy; a diagnosis says what is wrong, not what to do. */
    private static final Set<String> SOLUTIONS = Set.of(
            "adopt",
            "automate",
            "build",
            "create",
            "implement",
            "introduce",
            "migrate",
            "refactor",
            "replace",
            "rewrite",
            "upgrade");
    /** Verbs of output: they say that something was done, not that anybody is better off. */
    private static final Set<String> OUTPUT = Set.of(
            "build",
            "complete",
            "create",
            "deliver",
            "finish",
            "implement",
            "launch",
            "migrate",
            "publish",
            "release",
            "ship",
            "write");
    /** What was done, as in "12 services migrated". */
    private static final Set<String> DONE = Set.of(
            "built",
            "completed",
            "created",
            "delivered",
            "finished",
            "implemented",
            "launched",
            "migrated",
            "published",
            "released",
            "shipped",
            "written");
    /** Words with a full stop that ends no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of("e.g.", "i.e.", "etc.", "vs.", "approx.", "no.");

    /** Brackets and quotation marks at either end of a word. */
    private static final Pattern BRACKETS = Pattern.compile("^[(\\[\"'“„‘«]+|[)\\]\"'”“’»]+$");

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
            addIf(hints, sentences(diagnosis.title()) > 1, SEVERAL_SENTENCES);
            addIf(hints, startsLike(diagnosis.title(), SOLUTIONS), NAMES_A_SOLUTION);
        } else if (element instanceof Element.GuidingPolicy policy) {
            addIf(hints, sentences(policy.title()) > 1, SEVERAL_SENTENCES);
            addIf(hints, policy.diagnoses().stream().noneMatch(kernel::has), POLICY_WITHOUT_DIAGNOSIS);
        } else if (element instanceof Element.Action action) {
            addIf(hints, action.guidingPolicies().stream().noneMatch(kernel::has), ACTION_WITHOUT_POLICY);
            addIf(hints, kernel.keyResultsOf(action.key()).isEmpty(), ACTION_WITHOUT_KEY_RESULT);
            kernel.clashesOf(action)
                    .forEach(other -> hints.add(CLASHES.with(other.key().text()).with(other.title())));
        } else if (element instanceof Element.KeyResult result) {
            addIf(hints, !result.isMeasurable(), NOT_MEASURABLE);
            addIf(hints, result.actions().stream().noneMatch(kernel::has), KEY_RESULT_WITHOUT_ACTION);
            addIf(hints, countsOutput(result.title()), COUNTS_OUTPUT);
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

    /** How many sentences a text has: ends that a blank or the end of the text follows. Abbreviations and 1.2 end none. */
    static int sentences(String text) {
        int sentences = 0;
        boolean open = false;
        for (String word : words(text)) {
            String bare = BRACKETS.matcher(word).replaceAll("");
            boolean ends = bare.endsWith(".") || bare.endsWith("!") || bare.endsWith("?");
            open = true;
            if (ends && !ABBREVIATIONS.contains(bare.toLowerCase(Locale.ROOT))) {
                sentences++;
                open = false;
            }
        }
        return sentences + (open ? 1 : 0);
    }

    /** Whether one of the first three words is one of the verbs: "Migrate …", "We must migrate …". */
    private static boolean startsLike(String text, Set<String> verbs) {
        int seen = 0;
        for (String word : words(text)) {
            if (seen++ < 3 && verbs.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** "Migrate the ledger", "12 services migrated", "Number of tests written"; but not "Days until it is released". */
    private static boolean countsOutput(String title) {
        List<String> words = words(title.toLowerCase(Locale.ROOT));
        boolean counts = !words.isEmpty()
                && (words.get(0).equals("number")
                        || words.get(0).equals("count")
                        || Character.isDigit(words.get(0).charAt(0)));
        return startsLike(title, OUTPUT) || (counts && words.stream().anyMatch(DONE::contains));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("\\s+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static void addIf(List<Refusal> hints, boolean holds, Refusal hint) {
        if (holds) {
            hints.add(hint);
        }
    }
}
