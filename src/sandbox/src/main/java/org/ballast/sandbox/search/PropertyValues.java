package org.ballast.sandbox.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Digs the searchable values out of JSON. What does not fit the declared type is left out, as Jira does. */
final class PropertyValues {

    /** One value; either the number or the text is there. */
    record Extracted(@Nullable Double number, @Nullable String text) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter JIRA_FORMAT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT);
    private static final int LONGEST_TEXT = 255;

    private PropertyValues() {}

    static List<Extracted> extract(String json, IndexedValue value) {
        List<JsonNode> nodes;
        try {
            nodes = List.of(JSON.readTree(json));
        } catch (JsonProcessingException notJson) {
            return List.of();
        }
        for (String step : value.path().split("\\.", -1)) {
            nodes = elements(nodes).stream()
                    .map(node -> node.path(step))
                    .filter(node -> !node.isMissingNode() && !node.isNull())
                    .toList();
        }
        return elements(nodes).stream()
                .flatMap(node -> convert(node, value.type()).stream())
                .toList();
    }

    private static List<JsonNode> elements(List<JsonNode> nodes) {
        List<JsonNode> elements = new ArrayList<>();
        for (JsonNode node : nodes) {
            if (node.isArray()) {
                node.forEach(elements::add);
            } else {
                elements.add(node);
            }
        }
        return elements;
    }

    private static Optional<Extracted> convert(JsonNode node, IndexedValue.Type type) {
        if (!node.isValueNode() || node.isNull()) {
            return Optional.empty();
        }
        return switch (type) {
            case NUMBER -> number(node).map(number -> new Extracted(number, null));
            case DATE -> moment(node.asText()).map(number -> new Extracted(number, null));
            case STRING -> Optional.of(new Extracted(null, cut(node.asText())));
            case TEXT -> Optional.of(new Extracted(null, cut(node.asText().toLowerCase(Locale.ROOT))));
        };
    }

    private static Optional<Double> number(JsonNode node) {
        if (node.isNumber()) {
            return Optional.of(node.doubleValue());
        }
        try {
            return Optional.of(Double.valueOf(node.asText().strip())).filter(Double::isFinite);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<Double> moment(String text) {
        try {
            if (text.length() == "yyyy-MM-dd".length()) {
                return Optional.of((double) LocalDate.parse(text)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .toEpochMilli());
            }
            boolean jiraFormat = text.matches(".*[+-]\\d{4}");
            OffsetDateTime moment = jiraFormat ? OffsetDateTime.parse(text, JIRA_FORMAT) : OffsetDateTime.parse(text);
            return Optional.of((double) moment.toInstant().toEpochMilli());
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
