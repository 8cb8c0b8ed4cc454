package org.ballast.core.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.People;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UserId;

/**
 * What somebody filled in about an element, as it came; fields that its kind does not have are ignored.
 *
 * @param title required
 * @param owner a login name; nobody when it is empty, as before when it is not given
 * @param quarter such as 2027-Q1
 * @param measure code of a {@link Measure}; a number when it is not given
 * @param jql only of a measure that is asked, and written by nobody but the key result's owner, as whom it is asked
 * @param due such as 2027-03-31
 * @param mark code of a {@link PillarMark}
 * @param order of an action, 1 to {@link Element.Action#LAST}
 * @param clashes actions that an action contradicts or overlaps with
 */
public record ElementForm(
        Optional<String> title,
        List<String> diagnoses,
        List<String> guidingPolicies,
        List<String> actions,
        Optional<String> objective,
        Optional<String> owner,
        Optional<String> quarter,
        Optional<String> measure,
        Optional<String> jql,
        Optional<BigDecimal> start,
        Optional<BigDecimal> target,
        Optional<String> unit,
        Optional<String> due,
        Optional<String> counting,
        Optional<String> mark,
        Optional<Integer> order,
        List<String> clashes) {

    private static final TextRule TITLE = new TextRule("title", Element.LONGEST_TITLE, false);
    private static final TextRule UNIT = new TextRule("unit", Element.LONGEST_UNIT, false);
    private static final TextRule JQL = new TextRule("jql", Element.LONGEST_JQL, true);
    private static final String CHOICE_UNKNOWN = "ballast.shared.choice-unknown";

    /** Of an element that is phrased in a workshop: its sentence and what it refers to. */
    public static ElementForm phrased(Optional<String> title, List<String> diagnoses, List<String> guidingPolicies) {
        return new ElementForm(
                title,
                diagnoses,
                guidingPolicies,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The element with that key as its editor writes it, or one refusal that names every field that is wrong. */
    public Outcome<Element> check(ElementKey key, Kernel kernel, People people, UserId editor) {
        return new Check(kernel, people, editor).element(key);
    }

    /** The query to try before it is kept; empty when the measure asks for none. */
    public Optional<String> queryToTry() {
        return measure.flatMap(code -> Codes.find(Measure.values(), code))
                .filter(Measure::isAsked)
                .flatMap(asked -> jql)
                .filter(text -> !text.isBlank());
    }

    private final class Check {
        private final Kernel kernel;
        private final People people;
        private final UserId editor;
        private final List<Refusal> refusals = new ArrayList<>();

        Check(Kernel kernel, People people, UserId editor) {
            this.kernel = kernel;
            this.people = people;
            this.editor = editor;
        }

        Outcome<Element> element(ElementKey key) {
            Element element = read(key);
            return refusals.isEmpty() ? Outcome.done(element) : Outcome.refused(Refusal.all(refusals));
        }

        private Element read(ElementKey key) {
            String checkedTitle = title();
            return switch (key.kind()) {
                case DIAGNOSIS -> new Element.Diagnosis(key, checkedTitle);
                case OBJECTIVE -> new Element.Objective(key, checkedTitle);
                case GUIDING_POLICY -> new Element.GuidingPolicy(key, checkedTitle, diagnosisKeys());
                case ACTION ->
                    new Element.Action(
                            key, checkedTitle, person(key), quarterOf(), policyKeys(), place(), clashesOf(key));
                case PILLAR ->
                    new Element.Pillar(
                            key, checkedTitle, markOf(key), person(key), diagnosisKeys(), policyKeys(), actionKeys());
                case KEY_RESULT -> keyResult(key, checkedTitle);
            };
        }

        private Element keyResult(ElementKey key, String checkedTitle) {
            Measure checkedMeasure = choice(measure, Measure.values(), "measure", Measure.NUMBER);
            boolean yesNo = checkedMeasure == Measure.YES_NO;
            Optional<UserId> answering =
                    checkedMeasure.isAsked() ? person(key).or(this::editorUnlessNamed) : person(key);
            boolean fromNone = yesNo || checkedMeasure == Measure.MILESTONES;
            Optional<BigDecimal> from =
                    fromNone ? Optional.of(BigDecimal.ZERO) : amount(start, checkedMeasure, "start");
            Optional<BigDecimal> to = yesNo ? Optional.of(BigDecimal.ONE) : amount(target, checkedMeasure, "target");
            if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) == 0) {
                refusals.add(Refusal.invalid("ballast.strategy.start-is-target", "target"));
            }
            return new Element.KeyResult(
                    key,
                    checkedTitle,
                    references(objective.stream().toList(), ElementKind.OBJECTIVE, "objective").stream()
                            .findFirst(),
                    checkedMeasure,
                    checkedMeasure.isAsked() ? query(key, checkedMeasure, answering) : Optional.empty(),
                    from,
                    to,
                    UNIT.check(unit.orElse("")).orCollect(refusals).orElse(""),
                    day(),
                    checkedMeasure.isTyped()
                            ? choice(counting, Counting.values(), "counting", Counting.SUPPORTS)
                            : Counting.SUPPORTS,
                    answering,
                    actionKeys());
        }

        /** A login name that nobody has was refused already. */
        private Optional<UserId> editorUnlessNamed() {
            return owner.filter(name -> !name.isBlank()).isEmpty() ? Optional.of(editor) : Optional.empty();
        }

        /** The query is asked with its owner's eyes, so nobody may put one into another's mouth. */
        private Optional<String> query(ElementKey key, Measure asked, Optional<UserId> answering) {
            Optional<String> text = JQL.check(jql.orElse("")).orCollect(refusals);
            if (text.filter(String::isEmpty).isPresent()) {
                refusals.add(Refusal.invalid("ballast.shared.value-missing", "jql"));
            }
            boolean asBefore = kernel.find(key)
                    .filter(before -> before instanceof Element.KeyResult result
                            && result.measure() == asked
                            && result.jql().equals(text)
                            && result.owner().equals(answering))
                    .isPresent();
            if (!asBefore && answering.filter(person -> !person.equals(editor)).isPresent()) {
                refusals.add(StrategyRules.QUERY_BY_OWNER_ONLY);
            }
            return text;
        }

        private String title() {
            return TITLE.check(title.orElse(""))
                    .then(text -> text.isEmpty()
                            ? Outcome.<String>refused(Refusal.invalid("ballast.shared.value-missing", "title"))
                            : Outcome.done(text))
                    .orCollect(refusals)
                    .orElse("");
        }

        private List<ElementKey> diagnosisKeys() {
            return references(diagnoses, ElementKind.DIAGNOSIS, "diagnoses");
        }

        private List<ElementKey> policyKeys() {
            return references(guidingPolicies, ElementKind.GUIDING_POLICY, "guidingPolicies");
        }

        private List<ElementKey> actionKeys() {
            return references(actions, ElementKind.ACTION, "actions");
        }

        /** An action does not clash with itself. */
        private List<ElementKey> clashesOf(ElementKey key) {
            if (clashes.contains(key.text())) {
                refusals.add(Refusal.invalid("ballast.strategy.reference-unknown", "clashes")
                        .with(key.text()));
            }
            return references(clashes, ElementKind.ACTION, "clashes");
        }

        private Optional<Integer> place() {
            if (order.filter(number -> number < 1 || number > Element.Action.LAST)
                    .isPresent()) {
                refusals.add(Refusal.invalid("ballast.strategy.order-out-of-range", "order")
                        .with(Element.Action.LAST));
            }
            return order;
        }

        /** Each once, in the order in which they were given. */
        private List<ElementKey> references(List<String> texts, ElementKind kind, String field) {
            List<ElementKey> keys = new ArrayList<>();
            for (String text : texts) {
                Optional<ElementKey> key =
                        ElementKey.parse(text).filter(each -> each.kind() == kind && kernel.has(each));
                if (key.isEmpty()) {
                    refusals.add(Refusal.invalid("ballast.strategy.reference-unknown", field)
                            .with(text));
                }
                key.filter(each -> !keys.contains(each)).ifPresent(keys::add);
            }
            return keys;
        }

        private Optional<UserId> person(ElementKey key) {
            if (owner.isEmpty()) {
                return kernel.find(key).flatMap(Element::owner);
            }
            Optional<String> name = owner.map(String::strip).filter(text -> !text.isEmpty());
            Optional<UserId> found = name.flatMap(people::named);
            if (name.isPresent() && found.isEmpty()) {
                refusals.add(Refusal.invalid("ballast.shared.person-unknown", "owner")
                        .with(name.get()));
            }
            return found;
        }

        private Optional<Quarter> quarterOf() {
            Optional<String> text = quarter.filter(each -> !each.isEmpty());
            Optional<Quarter> read = text.flatMap(Quarter::parse);
            if (text.isPresent() && read.isEmpty()) {
                refusals.add(Refusal.invalid("ballast.strategy.not-a-quarter", "quarter"));
            }
            return read;
        }

        private Optional<LocalDate> day() {
            Optional<String> text = due.filter(each -> !each.isEmpty());
            Optional<LocalDate> read = text.flatMap(Days::parse);
            if (text.isPresent() && read.isEmpty()) {
                refusals.add(Refusal.invalid("ballast.shared.not-a-day", "due"));
            }
            return read;
        }

        private Optional<BigDecimal> amount(Optional<BigDecimal> amount, Measure how, String field) {
            return amount.flatMap(number -> Amounts.check(number, how, field).orCollect(refusals));
        }

        private PillarMark markOf(ElementKey key) {
            PillarMark[] marks = PillarMark.values();
            return choice(mark, marks, "mark", marks[(key.number() - 1) % marks.length]);
        }

        private <E extends Enum<E>> E choice(Optional<String> code, E[] values, String field, E otherwise) {
            if (code.isEmpty()) {
                return otherwise;
            }
            return Outcome.of(Codes.find(values, code.get()), Refusal.invalid(CHOICE_UNKNOWN, field))
                    .orCollect(refusals)
                    .orElse(otherwise);
        }
    }
}
