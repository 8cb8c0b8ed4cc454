package org.ballast.core.strategy.usecase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.People;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementField;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.Kernel;
import org.ballast.core.strategy.KernelDiff;
import org.ballast.core.strategy.Quarter;

/** Tells in words what one version says otherwise than an earlier one, element by element and field by field. */
final class ElementChanges {

    private final People people;

    ElementChanges(People people) {
        this.people = people;
    }

    /** In the order of the keys. */
    List<ElementChangeView> between(Kernel before, Kernel after) {
        return KernelDiff.between(before, after).stream()
                .map(each -> new ElementChangeView(
                        each.key().text(),
                        each.key().kind(),
                        each.kind(),
                        each.after().or(each::before).map(Element::title).orElseThrow(),
                        each.before()
                                .flatMap(one -> each.after().map(other -> fields(one, other)))
                                .orElse(List.of())))
                .toList();
    }

    private List<FieldChangeView> fields(Element before, Element after) {
        Map<ElementField, String> old = texts(before);
        Map<ElementField, String> present = texts(after);
        List<FieldChangeView> changes = new ArrayList<>();
        for (ElementField field : ElementField.values()) {
            Optional<String> one = Optional.ofNullable(old.get(field));
            Optional<String> other = Optional.ofNullable(present.get(field));
            if (!one.equals(other)) {
                changes.add(new FieldChangeView(
                        field, one.map(text -> value(field, text)), other.map(text -> value(field, text))));
            }
        }
        return changes;
    }

    private FieldValueView value(ElementField field, String text) {
        return field == ElementField.OWNER
                ? new FieldValueView(Optional.empty(), Optional.of(PersonView.of(people.find(new UserId(text)))))
                : new FieldValueView(Optional.of(text), Optional.empty());
    }

    /** What tells whether a field has changed; an owner by id, for two people may have one name. */
    private static Map<ElementField, String> texts(Element element) {
        Map<ElementField, String> texts = new EnumMap<>(ElementField.class);
        texts.put(ElementField.TITLE, element.title());
        element.owner().ifPresent(owner -> texts.put(ElementField.OWNER, owner.value()));
        if (!element.references().isEmpty()) {
            texts.put(ElementField.REFERENCES, keys(element.references()));
        }
        if (element instanceof Element.Action action) {
            add(texts, action);
        }
        if (element instanceof Element.Pillar pillar) {
            texts.put(ElementField.MARK, Codes.of(pillar.mark()));
        }
        if (element instanceof Element.KeyResult result) {
            add(texts, result);
        }
        return texts;
    }

    private static void add(Map<ElementField, String> texts, Element.Action action) {
        action.quarter().map(Quarter::text).ifPresent(text -> texts.put(ElementField.QUARTER, text));
        action.order().ifPresent(order -> texts.put(ElementField.ORDER, order.toString()));
        if (!action.clashes().isEmpty()) {
            texts.put(ElementField.CLASHES, keys(action.clashes()));
        }
    }

    private static String keys(List<ElementKey> keys) {
        return keys.stream().map(ElementKey::text).collect(Collectors.joining(", "));
    }

    private static void add(Map<ElementField, String> texts, Element.KeyResult result) {
        texts.put(ElementField.MEASURE, Codes.of(result.measure()));
        texts.put(ElementField.COUNTING, Codes.of(result.counting()));
        result.jql().ifPresent(jql -> texts.put(ElementField.QUERY, jql));
        result.start().map(ElementChanges::plain).ifPresent(text -> texts.put(ElementField.START, text));
        result.target().map(ElementChanges::plain).ifPresent(text -> texts.put(ElementField.TARGET, text));
        result.due().ifPresent(due -> texts.put(ElementField.DUE, due.toString()));
        if (!result.unit().isEmpty()) {
            texts.put(ElementField.UNIT, result.unit());
        }
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
