package org.ballast.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Settings;
import org.ballast.core.transfer.Cell;
import org.ballast.core.transfer.Export;
import org.ballast.core.transfer.ExportVisitor;

/**
 * Writes an export as one JSON object, a line for each row: {@code format}, {@code version}, {@code settings}, {@code tables} and
 * {@code names}. Columns stand in the order of their names, so the same content is the same bytes.
 */
final class ExportJson implements ExportVisitor {
    static final String FORMAT = "ballast-export";
    static final int VERSION = 1;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Writer out;
    private boolean inTable;
    private boolean hasTables;
    private boolean hasRows;
    private boolean hasNames;

    private ExportJson(Writer out) {
        this.out = out;
    }

    static void write(Export export, OutputStream stream) throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        ExportJson json = new ExportJson(out);
        try {
            export.writeTo(json);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.write("}}\n");
        out.flush();
    }

    @Override
    public Optional<Refusal> settings(Settings settings) {
        ObjectNode node = NODES.objectNode().put("sidebarEnabled", settings.sidebarEnabled());
        return say("{\"format\":\"" + FORMAT + "\",\"version\":" + VERSION + ",\n\"settings\":" + node
                + ",\n\"tables\":{");
    }

    @Override
    public Optional<Refusal> table(String name) {
        say((inTable ? "]," : "") + (hasTables ? "\n" : "") + quoted(name) + ":[");
        inTable = true;
        hasTables = true;
        hasRows = false;
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> row(Map<String, Cell> cells) {
        ObjectNode row = NODES.objectNode();
        new TreeMap<>(cells).forEach((column, cell) -> row.set(column, node(cell)));
        say((hasRows ? ",\n" : "\n") + row);
        hasRows = true;
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> names(String word, List<Optional<String>> names) {
        say(hasNames ? "," : (inTable ? "]" : "") + "},\n\"names\":{");
        hasNames = true;
        say("\n" + quoted(word) + ":[");
        String separator = "\n";
        for (Optional<String> name : names) {
            say(separator + name.map(ExportJson::quoted).orElse("null"));
            separator = ",\n";
        }
        return say("]");
    }

    private static JsonNode node(Cell cell) {
        if (cell instanceof Cell.Whole number) {
            return NODES.numberNode(number.value());
        }
        return cell instanceof Cell.Text text
                ? NODES.textNode(text.value())
                : NODES.booleanNode(((Cell.Flag) cell).value());
    }

    private static String quoted(String text) {
        return NODES.textNode(text).toString();
    }

    private Optional<Refusal> say(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException("The export broke off", e);
        }
        return Optional.empty();
    }
}
