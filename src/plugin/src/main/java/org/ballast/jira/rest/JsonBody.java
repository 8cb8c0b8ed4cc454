package org.ballast.jira.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.RefusalKind;

/**
 * Reads the JSON object of a request and nothing else: no other value, no second value behind it, no field twice, no field
 * that the reader does not ask for, at most 64 KB unless it is said otherwise.
 */
final class JsonBody {

    static final int MOST_BYTES = 64 * 1024;

    private static final int MOST_BYTES_OF_LARGE = 2 * 1024 * 1024;
    static final String TOO_LARGE = "ballast.shared.body-too-large";

    private static final Refusal UNREADABLE = Refusal.of(RefusalKind.INVALID, "ballast.shared.body-unreadable");

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private JsonBody() {}

    /** What the reader made of the fields, or everything that is wrong with them. */
    static <C> Outcome<C> read(InputStream body, Function<JsonFields, C> reader) {
        return read(body, MOST_BYTES, reader);
    }

    /** The same for a request that carries many long texts: at most 2 MB. */
    static <C> Outcome<C> readLarge(InputStream body, Function<JsonFields, C> reader) {
        return read(body, MOST_BYTES_OF_LARGE, reader);
    }

    private static <C> Outcome<C> read(InputStream body, int mostBytes, Function<JsonFields, C> reader) {
        return parse(body, mostBytes).then(object -> {
            List<Refusal> refusals = new ArrayList<>();
            JsonFields fields = new JsonFields(object, "", refusals);
            C command = reader.apply(fields);
            fields.refuseOthers();
            return refusals.isEmpty() ? Outcome.done(command) : Outcome.refused(Refusal.all(refusals));
        });
    }

    private static Outcome<ObjectNode> parse(InputStream body, int mostBytes) {
        try {
            byte[] bytes = body.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                return Outcome.refused(
                        Refusal.of(RefusalKind.INVALID, TOO_LARGE).with(mostBytes / 1024));
            }
            JsonNode node = MAPPER.readTree(bytes);
            return node instanceof ObjectNode object ? Outcome.done(object) : Outcome.refused(UNREADABLE);
        } catch (IOException e) {
            return Outcome.refused(UNREADABLE);
        }
    }
}
