package org.ballast.jira.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.RefusalKind;
import org.ballast.core.transfer.ExportFile;
import org.ballast.core.transfer.ExportVisitor;
import org.ballast.core.transfer.NameMapping;
import org.ballast.core.transfer.Thing;

/**
 * The body of an import, {@code {"mapping": {…}, "leaveIssues": false, "export": {…}}}. It may be large and is read several times, so it waits in a file
 * of the server until the request is over.
 */
final class ImportBody implements ExportFile {
    private static final long MOST_BYTES = 1L << 30;
    private static final int BYTES_OF_A_KILOBYTE = 1024;
    private static final int BUFFER = 64 * BYTES_OF_A_KILOBYTE;
    private static final String EXPORT = "export";
    private static final String MAPPING = "mapping";
    private static final String LEAVE_ISSUES = "leaveIssues";
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private final Path file;

    private ImportBody(Path file) {
        this.file = file;
    }

    /**
     * What stands beside the export.
     *
     * @param leavesIssues false when it is not given
     */
    record Terms(NameMapping mapping, boolean leavesIssues) {}

    /** What the request makes of the body; the file is gone afterwards. */
    static <V> Outcome<V> read(InputStream body, BiFunction<ExportFile, Terms, Outcome<V>> request) {
        try {
            Path file = Files.createTempFile("ballast-import", ".json");
            try {
                return read(body, file, request);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The upload could not be kept", e);
        }
    }

    private static <V> Outcome<V> read(InputStream body, Path file, BiFunction<ExportFile, Terms, Outcome<V>> request)
            throws IOException {
        if (!keep(body, file)) {
            return Outcome.refused(Refusal.of(RefusalKind.INVALID, JsonBody.TOO_LARGE)
                    .with(Math.toIntExact(MOST_BYTES / BYTES_OF_A_KILOBYTE)));
        }
        ImportBody kept = new ImportBody(file);
        return kept.terms().then(terms -> request.apply(kept, terms));
    }

    private static boolean keep(InputStream body, Path file) throws IOException {
        long left = MOST_BYTES;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                left -= read;
                if (left < 0) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
        }
        return true;
    }

    @Override
    public Optional<Refusal> read(ExportVisitor visitor) {
        return parse((name, parser) -> {
            if (name.equals(EXPORT)) {
                return new ExportReader(MAPPER, parser, visitor).read();
            }
            parser.skipChildren();
            return Optional.empty();
        });
    }

    /** Checks at the same time that there is an export and nothing else. */
    private Outcome<Terms> terms() {
        Map<Thing, Map<String, String>> names = new EnumMap<>(Thing.class);
        boolean[] exports = {false};
        boolean[] leavesIssues = {false};
        Optional<Refusal> wrong = parse((name, parser) -> {
            if (name.equals(MAPPING)) {
                return mapping(MAPPER.readTree(parser), names);
            }
            if (name.equals(LEAVE_ISSUES)) {
                leavesIssues[0] = parser.currentToken() == JsonToken.VALUE_TRUE;
                return parser.currentToken().isBoolean()
                        ? Optional.empty()
                        : Optional.of(Refusal.invalid("ballast.shared.not-a-flag", LEAVE_ISSUES));
            }
            exports[0] |= name.equals(EXPORT);
            parser.skipChildren();
            return name.equals(EXPORT)
                    ? Optional.empty()
                    : Optional.of(Refusal.invalid("ballast.shared.field-unknown", name));
        });
        return Outcome.done(new Terms(new NameMapping(names), leavesIssues[0]))
                .unless(wrong.or(() -> exports[0]
                        ? Optional.empty()
                        : Optional.of(Refusal.invalid("ballast.transfer.not-an-export", EXPORT))));
    }

    private static Optional<Refusal> mapping(JsonNode given, Map<Thing, Map<String, String>> names) {
        if (!(given instanceof ObjectNode things)) {
            return Optional.of(Refusal.invalid("ballast.shared.not-an-object", MAPPING));
        }
        for (Map.Entry<String, JsonNode> entry : things.properties()) {
            String field = MAPPING + "." + entry.getKey();
            Optional<Thing> thing = Thing.called(entry.getKey());
            if (thing.isEmpty()) {
                return Optional.of(Refusal.invalid("ballast.shared.field-unknown", field));
            }
            if (!(entry.getValue() instanceof ObjectNode pairs)) {
                return Optional.of(Refusal.invalid("ballast.shared.not-an-object", field));
            }
            Map<String, String> mapped = new HashMap<>();
            for (Map.Entry<String, JsonNode> pair : pairs.properties()) {
                if (!pair.getValue().isTextual()) {
                    return Optional.of(Refusal.invalid("ballast.shared.not-a-text", field + "." + pair.getKey()));
                }
                mapped.put(pair.getKey(), pair.getValue().textValue());
            }
            names.put(thing.get(), mapped);
        }
        return Optional.empty();
    }

    private Optional<Refusal> parse(FieldReader reader) {
        try (JsonParser parser = MAPPER.createParser(file.toFile())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.of(Refusal.of(RefusalKind.INVALID, "ballast.shared.body-unreadable"));
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                Optional<Refusal> wrong = reader.read(name, parser);
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
            return parser.nextToken() == null
                    ? Optional.empty()
                    : Optional.of(Refusal.of(RefusalKind.INVALID, "ballast.shared.body-unreadable"));
        } catch (JsonProcessingException e) {
            return Optional.of(unreadable(e.getLocation()));
        } catch (IOException e) {
            throw new UncheckedIOException("The upload could not be read", e);
        }
    }

    private static Refusal unreadable(JsonLocation where) {
        return new Refusal(
                        RefusalKind.INVALID,
                        "ballast.transfer.file-unreadable",
                        Optional.of(EXPORT),
                        List.of(),
                        List.of())
                .with(where.getLineNr())
                .with(where.getColumnNr());
    }

    private interface FieldReader {
        Optional<Refusal> read(String name, JsonParser parser) throws IOException;
    }
}
