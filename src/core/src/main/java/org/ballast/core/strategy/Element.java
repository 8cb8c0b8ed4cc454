package org.ballast.core.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.UserId;

/** One part of a strategy's kernel. What it refers to is in the same version; what is gone from there is not shown. */
public sealed interface Element {

    /** Code points of a sentence or a title. */
    int LONGEST_TITLE = 200;
    /** Code points of a unit. */
    int LONGEST_UNIT = 20;
    /** Code points of a query. */
    int LONGEST_JQL = 2000;

    ElementKey key();

    /** The sentence, title or name that people know it by; one line. */
    String title();

    /** All that it refers to, in order. */
    List<ElementKey> references();

    /** Who answers for it; nobody does for kinds that have no owner. */
    default Optional<UserId> owner() {
        return Optional.empty();
    }

    /** The main challenge in one sentence. */
    record Diagnosis(ElementKey key, String title) implements Element {
        @Override
        public List<ElementKey> references() {
            return List.of();
        }
    }

    /** A long-term direction in one sentence, which answers diagnoses. */
    record GuidingPolicy(ElementKey key, String title, List<ElementKey> diagnoses) implements Element {
        public GuidingPolicy {
            diagnoses = List.copyOf(diagnoses);
        }

        @Override
        public List<ElementKey> references() {
            return diagnoses;
        }
    }

    /**
     * A coherent action, which carries out guiding policies.
     *
     * @param quarter when it is meant to be done
     * @param order 1 to {@link #LAST}: its place among the actions; those without one come after the others
     * @param clashes actions that it contradicts or overlaps with, as people see it; they need not say so of it
     */
    record Action(
            ElementKey key,
            String title,
            Optional<UserId> owner,
            Optional<Quarter> quarter,
            List<ElementKey> guidingPolicies,
            Optional<Integer> order,
            List<ElementKey> clashes)
            implements Element {

        /** The last place. */
        public static final int LAST = 999;

        public Action {
            guidingPolicies = List.copyOf(guidingPolicies);
            clashes = List.copyOf(clashes);
        }

        /** Without a place, and at odds with none. */
        public Action(
                ElementKey key,
                String title,
                Optional<UserId> owner,
                Optional<Quarter> quarter,
                List<ElementKey> guidingPolicies) {
            this(key, title, owner, quarter, guidingPolicies, Optional.empty(), List.of());
        }

        @Override
        public List<ElementKey> references() {
            return guidingPolicies;
        }
    }

    /** What is to be reached; its key results say how one sees that it is. */
    record Objective(ElementKey key, String title) implements Element {
        @Override
        public List<ElementKey> references() {
            return List.of();
        }
    }

    /**
     * A measurable, time-bound result toward actions.
     *
     * @param start the value at the beginning; never the target
     * @param unit what the values count; may be empty
     * @param due the last day
     * @param jql what the tracker is asked for; of a measure that is asked, and of no other
     */
    record KeyResult(
            ElementKey key,
            String title,
            Optional<ElementKey> objective,
            Measure measure,
            Optional<String> jql,
            Optional<BigDecimal> start,
            Optional<BigDecimal> target,
            String unit,
            Optional<LocalDate> due,
            Counting counting,
            Optional<UserId> owner,
            List<ElementKey> actions)
            implements Element {
        public KeyResult {
            actions = List.copyOf(actions);
        }

        @Override
        public List<ElementKey> references() {
            List<ElementKey> references = new ArrayList<>(objective.stream().toList());
            references.addAll(actions);
            return references;
        }

        /** Whether a value of one of them is a value of the other. */
        public boolean isMeasuredLike(KeyResult other) {
            return measure == other.measure
                    && counting == other.counting
                    && unit.equals(other.unit)
                    && jql.equals(other.jql)
                    && (jql.isEmpty() || owner.equals(other.owner));
        }

        /** Whether one will be able to tell if it was reached, and when to look. */
        public boolean isMeasurable() {
            return start.isPresent() && target.isPresent() && due.isPresent();
        }
    }

    /** What people remember of the strategy: a name that gathers diagnoses (why), guiding policies and actions. */
    record Pillar(
            ElementKey key,
            String title,
            PillarMark mark,
            Optional<UserId> owner,
            List<ElementKey> diagnoses,
            List<ElementKey> guidingPolicies,
            List<ElementKey> actions)
            implements Element {
        public Pillar {
            diagnoses = List.copyOf(diagnoses);
            guidingPolicies = List.copyOf(guidingPolicies);
            actions = List.copyOf(actions);
        }

        @Override
        public List<ElementKey> references() {
            List<ElementKey> references = new ArrayList<>(diagnoses);
            references.addAll(guidingPolicies);
            references.addAll(actions);
            return references;
        }
    }
}
