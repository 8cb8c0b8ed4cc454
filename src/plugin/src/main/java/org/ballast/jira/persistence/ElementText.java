package org.ballast.jira.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Counting;
import org.ballast.core.strategy.Days;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.Measure;
import org.ballast.core.strategy.PillarMark;
import org.ballast.core.strategy.Quarter;

/** What an element of a strategy says as one text, see {@link LineText}; its key stands in columns of its own. */
final class ElementText {
    private ElementText() {}

    static String write(Element element) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("title", element.title());
        if (element instanceof Element.GuidingPolicy policy) {
            lines.put("diagnoses", keys(policy.diagnoses()));
        } else if (element instanceof Element.Action action) {
            action.owner().ifPresent(owner -> lines.put("owner", owner.value()));
            action.quarter().ifPresent(quarter -> lines.put("quarter", quarter.text()));
            lines.put("guiding-policies", keys(action.guidingPolicies()));
            action.order().ifPresent(order -> lines.put("order", order.toString()));
            lines.put("clashes", keys(action.clashes()));
        } else if (element instanceof Element.KeyResult result) {
            write(result, lines);
        } else if (element instanceof Element.Pillar pillar) {
            lines.put("mark", pillar.mark().name());
            pillar.owner().ifPresent(owner -> lines.put("owner", owner.value()));
            lines.put("diagnoses", keys(pillar.diagnoses()));
            lines.put("guiding-policies", keys(pillar.guidingPolicies()));
            lines.put("actions", keys(pillar.actions()));
        }
        return LineText.write(lines);
    }

    private static void write(Element.KeyResult result, Map<String, String> lines) {
        result.objective().ifPresent(objective -> lines.put("objective", objective.text()));
        lines.put("measure", result.measure().name());
        result.jql().ifPresent(jql -> lines.put("jql", jql));
        result.start().ifPresent(start -> lines.put("start", start.toPlainString()));
        result.target().ifPresent(target -> lines.put("target", target.toPlainString()));
        lines.put("unit", result.unit());
        result.due().ifPresent(due -> lines.put("due", due.toString()));
        lines.put("counting", result.counting().name());
        result.owner().ifPresent(owner -> lines.put("owner", owner.value()));
        lines.put("actions", keys(result.actions()));
    }

    static Element read(ElementKey key, String text) {
        Map<String, String> lines = LineText.read(text);
        String title = lines.getOrDefault("title", "");
        Optional<UserId> owner = Optional.ofNullable(lines.get("owner")).map(UserId::new);
        return switch (key.kind()) {
            case DIAGNOSIS -> new Element.Diagnosis(key, title);
            case OBJECTIVE -> new Element.Objective(key, title);
            case GUIDING_POLICY -> new Element.GuidingPolicy(key, title, keys(lines, "diagnoses"));
            case ACTION ->
                new Element.Action(
                        key,
                        title,
                        owner,
                        Optional.ofNullable(lines.get("quarter")).flatMap(Quarter::parse),
                        keys(lines, "guiding-policies"),
                        Optional.ofNullable(lines.get("order")).map(Integer::valueOf),
                        keys(lines, "clashes"));
            case PILLAR ->
                new Element.Pillar(
                        key,
                        title,
                        PillarMark.valueOf(lines.getOrDefault("mark", "")),
                        owner,
                        keys(lines, "diagnoses"),
                        keys(lines, "guiding-policies"),
                        keys(lines, "actions"));
            case KEY_RESULT ->
                new Element.KeyResult(
                        key,
                        title,
                        Optional.ofNullable(lines.get("objective")).flatMap(ElementKey::parse),
                        Measure.valueOf(lines.getOrDefault("measure", "")),
                        Optional.ofNullable(lines.get("jql")),
                        Optional.ofNullable(lines.get("start")).map(BigDecimal::new),
                        Optional.ofNullable(lines.get("target")).map(BigDecimal::new),
                        lines.getOrDefault("unit", ""),
                        Optional.ofNullable(lines.get("due")).map(LocalDate::parse),
                        Counting.valueOf(lines.getOrDefault("counting", "")),
                        owner,
                        keys(lines, "actions"));
        };
    }

    /** Fails where a text can not be read, whichever kind of element it is of; each kind has a line that no other has. */
    static void check(String text) {
        Map<String, String> lines = LineText.read(text);
        ElementKind kind = lines.containsKey("measure")
                ? ElementKind.KEY_RESULT
                : lines.containsKey("mark") ? ElementKind.PILLAR : ElementKind.ACTION;
        read(new ElementKey(kind, 1), text);
        if (!areRight(lines)) {
            throw new IllegalArgumentException("no quarter, place, day or amount that an element may have");
        }
    }

    private static boolean areRight(Map<String, String> lines) {
        return says(lines, "quarter", quarter -> Quarter.parse(quarter).isPresent())
                && says(lines, "order", place -> isPlace(Integer.parseInt(place)))
                && says(lines, "due", day -> Days.parse(day).isPresent())
                && says(lines, "start", RowText::isAmount)
                && says(lines, "target", RowText::isAmount);
    }

    private static boolean isPlace(int order) {
        return order >= 1 && order <= Element.Action.LAST;
    }

    /** Whether what the line says is right; a line that is not there is. */
    private static boolean says(Map<String, String> lines, String name, Predicate<String> right) {
        return Optional.ofNullable(lines.get(name)).filter(right.negate()).isEmpty();
    }

    private static String keys(List<ElementKey> keys) {
        return String.join(" ", keys.stream().map(ElementKey::text).toList());
    }

    private static List<ElementKey> keys(Map<String, String> lines, String name) {
        List<ElementKey> keys = new ArrayList<>();
        for (String text : lines.getOrDefault(name, "").split(" ", -1)) {
            ElementKey.parse(text).ifPresent(keys::add);
        }
        return keys;
    }
}
