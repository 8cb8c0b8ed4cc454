package org.ballast.jira.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Settings;
import org.ballast.core.transfer.Cell;
import org.ballast.core.transfer.ExportVisitor;

/** Reads what {@link ExportJson} writes, row by row: its five fields in their order and nothing else. */
final class ExportReader {
    private static final String NOT_AN_EXPORT = "ballast.transfer.not-an-export";
    private static final String VALUE_WRONG = "ballast.transfer.value-wrong";

    private final ObjectMapper mapper;
    private final JsonParser parser;
    private final ExportVisitor visitor;

    /** @param parser at the export's first token */
    ExportReader(ObjectMapper mapper, JsonParser parser, ExportVisitor visitor) {
        this.mapper = mapper;
        this.parser = parser;
        this.visitor = visitor;
    }

    Optional<Refusal> read() throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT
                || !at("format")
                || !tree().asText().equals(ExportJson.FORMAT)) {
            return wrong(NOT_AN_EXPORT, "export");
        }
        if (!at("version") || tree().asInt() != ExportJson.VERSION) {
            return wrong("ballast.transfer.version-unknown", "version");
        }
        if (!at("settings") || !(tree() instanceof ObjectNode settings)) {
            return wrong(NOT_AN_EXPORT, "settings");
        }
        Optional<Refusal> refusal = settings(settings);
        if (refusal.isEmpty()) {
            refusal = at("tables") ? tables() : wrong(NOT_AN_EXPORT, "tables");
        }
        if (refusal.isEmpty()) {
            refusal = at("names") ? names() : wrong(NOT_AN_EXPORT, "names");
        }
        if (refusal.isEmpty() && parser.nextToken() != JsonToken.END_OBJECT) {
            return wrong("ballast.shared.field-unknown", parser.currentName());
        }
        return refusal;
    }

    private Optional<Refusal> settings(ObjectNode settings) {
        JsonNode sidebar = settings.path("sidebarEnabled");
        return sidebar.isBoolean()
                ? visitor.settings(new Settings(sidebar.booleanValue()))
                : wrong("ballast.shared.not-a-flag", "settings.sidebarEnabled");
    }

    private Optional<Refusal> tables() throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return wrong("ballast.shared.not-an-object", "tables");
        }
        for (String table = parser.nextFieldName(); table != null; table = parser.nextFieldName()) {
            Optional<Refusal> refusal = visitor.table(table);
            if (refusal.isEmpty()) {
                refusal = parser.nextToken() == JsonToken.START_ARRAY
                        ? rows("tables." + table)
                        : wrong("ballast.shared.not-a-list", "tables." + table);
            }
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> rows(String where) throws IOException {
        for (int number = 0; parser.nextToken() != JsonToken.END_ARRAY; number++) {
            String place = where + "[" + number + "]";
            Optional<Refusal> refusal =
                    tree() instanceof ObjectNode row ? row(row, place) : wrong("ballast.shared.not-an-object", place);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> row(ObjectNode row, String where) {
        Map<String, Cell> cells = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : row.properties()) {
            Optional<Cell> cell = cell(field.getValue());
            if (cell.isEmpty()) {
                return wrong(VALUE_WRONG, where + "." + field.getKey());
            }
            cells.put(field.getKey(), cell.get());
        }
        return visitor.row(cells);
    }

    private static Optional<Cell> cell(JsonNode value) {
        if (value.isTextual()) {
            return Optional.of(new Cell.Text(value.textValue()));
        }
        if (value.isBoolean()) {
            return Optional.of(new Cell.Flag(value.booleanValue()));
        }
        return value.isIntegralNumber() && value.canConvertToLong()
                ? Optional.of(new Cell.Whole(value.longValue()))
                : Optional.empty();
    }

    private Optional<Refusal> names() throws IOException {
        if (!(tree() instanceof ObjectNode words)) {
            return wrong("ballast.shared.not-an-object", "names");
        }
        for (Map.Entry<String, JsonNode> word : words.properties()) {
            List<Optional<String>> names = new ArrayList<>();
            for (JsonNode name : word.getValue()) {
                if (!name.isTextual() && !name.isNull()) {
                    return wrong(VALUE_WRONG, "names." + word.getKey() + "[" + names.size() + "]");
                }
                names.add(Optional.ofNullable(name.textValue()));
            }
            Optional<Refusal> refusal = visitor.names(word.getKey(), names);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    /** Whether the next field is this one; the parser then stands at its value. */
    private boolean at(String field) throws IOException {
        boolean is = field.equals(parser.nextFieldName());
        parser.nextToken();
        return is;
    }

    private JsonNode tree() throws IOException {
        return mapper.readTree(parser);
    }

    private static Optional<Refusal> wrong(String code, String where) {
        return Optional.of(Refusal.invalid(code, where).with(where));
    }
}
