package org.ballast.core.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What a version says otherwise than an earlier one. */
public final class KernelDiff {

    /** What became of an element. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** An element before and after; one of them is empty when it was added or removed. */
    public record Difference(ElementKey key, Optional<Element> before, Optional<Element> after) {

        public Kind kind() {
            if (before.isEmpty()) {
                return Kind.ADDED;
            }
            return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        }
    }

    private KernelDiff() {}

    /** In the order of the keys. */
    public static List<Difference> between(Kernel before, Kernel after) {
        TreeSet<ElementKey> keys = new TreeSet<>();
        before.elements().forEach(element -> keys.add(element.key()));
        after.elements().forEach(element -> keys.add(element.key()));
        List<Difference> differences = new ArrayList<>();
        for (ElementKey key : keys) {
            if (!before.find(key).equals(after.find(key))) {
                differences.add(new Difference(key, before.find(key), after.find(key)));
            }
        }
        return differences;
    }
}
