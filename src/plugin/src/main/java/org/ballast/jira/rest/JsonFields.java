package org.ballast.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ballast.core.shared.Refusal;

/**
 * The fields of a JSON object. A field that is missing or null is absent; one of another type is refused and never
 * converted, so "3" is no number and 1 is not true. Refusals gather in one list, to be answered together.
 */
final class JsonFields {

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
