package org.ballast.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;

/**
 * The fields of a JSON object. A field that is missing or null is absent; one of another type is refused and never
 * converted, so "3" is no number and 1 is not true. Refusals gather in one list, to be answered together.
 */
final class JsonFields {
    private static final int LENGTH_OF_A_DAY = "2026-11-22".length();

    private final ObjectNode object;
    private final String path;
    private final List<Refusal> refusals;
    private final Set<String> asked = new HashSet<>();

    JsonFields(ObjectNode object, String path, List<Refusal> refusals) {
        this.object = object;
        this.path = path;
        this.refusals = refusals;
    }

    Optional<String> text(String name) {
        return value(name, JsonNode::isTextual, JsonNode::textValue, "ballast.shared.not-a-text");
    }

    Optional<Boolean> flag(String name) {
        return value(name, JsonNode::isBoolean, JsonNode::booleanValue, "ballast.shared.not-a-flag");
    }

    Optional<BigDecimal> number(String name) {
        return value(name, JsonNode::isNumber, JsonNode::decimalValue, "ballast.shared.not-a-number");
    }

    /** A moment in UTC as a text, such as {@code 2026-11-22T09:00:00Z}. */
    Optional<Instant> moment(String name) {
        return text(name).flatMap(given -> {
            Outcome<Optional<Instant>> moment = QueryParameters.moment(path + name, given);
            return moment.orCollect(refusals).flatMap(found -> found);
        });
    }

    /** A whole number without fraction or exponent that fits 32 bits. */
    Optional<Integer> whole(String name) {
        return value(
                name,
                node -> node.isIntegralNumber() && node.canConvertToInt(),
                JsonNode::intValue,
                "ballast.shared.not-a-whole-number");
    }

    /** A whole number without fraction or exponent that fits 64 bits. */
    Optional<Long> id(String name) {
        return value(
                name,
                node -> node.isIntegralNumber() && node.canConvertToLong(),
                JsonNode::longValue,
                "ballast.shared.not-a-whole-number");
    }

    /** A day as {@code 2026-11-22}. */
    Optional<LocalDate> day(String name) {
        Optional<String> text = text(name);
        Optional<LocalDate> day = text.flatMap(JsonFields::parsedDay);
        if (text.isPresent() && day.isEmpty()) {
            refusals.add(Refusal.invalid("ballast.shared.not-a-day", path + name));
        }
        return day;
    }

    /** What the reader makes of an object within; one that is absent has no fields. */
    <C> C object(String name, Function<JsonFields, C> reader) {
        Optional<ObjectNode> inner =
                value(name, JsonNode::isObject, ObjectNode.class::cast, "ballast.shared.not-an-object");
        JsonFields fields =
                new JsonFields(inner.orElseGet(JsonNodeFactory.instance::objectNode), path + name + ".", refusals);
        C command = reader.apply(fields);
        fields.refuseOthers();
        return command;
    }

    /** The texts of an array; absent is none. One element of another type refuses the whole. */
    List<String> texts(String name) {
        return elements(name).stream()
                .flatMap(element -> text(name, element).stream())
                .toList();
    }

    /** The numbers of an array; absent is none. One element of another type refuses the whole. */
    List<BigDecimal> numbers(String name) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (JsonNode element : elements(name)) {
            if (element.isNumber()) {
                numbers.add(element.decimalValue());
            } else {
                refusals.add(Refusal.invalid("ballast.shared.not-a-number", path + name));
            }
        }
        return numbers;
    }

    /** The whole numbers of an array; absent is none. One element of another type refuses the whole. */
    List<Integer> wholes(String name) {
        List<Integer> wholes = new ArrayList<>();
        for (JsonNode element : elements(name)) {
            if (element.isIntegralNumber() && element.canConvertToInt()) {
                wholes.add(element.intValue());
            } else {
                refusals.add(Refusal.invalid("ballast.shared.not-a-whole-number", path + name));
            }
        }
        return wholes;
    }

    /** What the reader makes of each object of an array; absent is none. Paths name the element by its place from 0. */
    <C> List<C> objects(String name, Function<JsonFields, C> reader) {
        List<C> commands = new ArrayList<>();
        List<JsonNode> elements = elements(name);
        for (int at = 0; at < elements.size(); at++) {
            String where = path + name + "[" + at + "]";
            if (elements.get(at) instanceof ObjectNode element) {
                JsonFields fields = new JsonFields(element, where + ".", refusals);
                commands.add(reader.apply(fields));
                fields.refuseOthers();
            } else {
                refusals.add(Refusal.invalid("ballast.shared.not-an-object", where));
            }
        }
        return commands;
    }

    /** Years of four digits alone: every database keeps them and sorts them as text. */
    private static Optional<LocalDate> parsedDay(String text) {
        try {
            return text.length() == LENGTH_OF_A_DAY ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private List<JsonNode> elements(String name) {
        List<JsonNode> elements = new ArrayList<>();
        value(name, JsonNode::isArray, Function.identity(), "ballast.shared.not-a-list")
                .ifPresent(array -> array.forEach(elements::add));
        return elements;
    }

    private Optional<String> text(String name, JsonNode element) {
        if (!element.isTextual()) {
            refusals.add(Refusal.invalid("ballast.shared.not-a-text", path + name));
        }
        return Optional.ofNullable(element.textValue());
    }

    /** Refuses every field that nobody asked for. */
    void refuseOthers() {
        object.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                refusals.add(Refusal.invalid("ballast.shared.field-unknown", path + name)
                        .with(name));
            }
        });
    }

    private <T> Optional<T> value(
            String name, Predicate<JsonNode> fits, Function<JsonNode, T> convert, String otherwise) {
        asked.add(name);
        JsonNode node = object.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (!fits.test(node)) {
            refusals.add(Refusal.invalid(otherwise, path + name));
            return Optional.empty();
        }
        return Optional.of(convert.apply(node));
    }
}
