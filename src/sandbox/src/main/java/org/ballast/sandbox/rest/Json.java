package org.ballast.sandbox.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON objects as ordered maps, and the reading of bodies. */
final class Json {

    static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    /** An object with these members; a null value stays visible as null. */
    static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }

    /** Reads a body that must be an object. */
    static JsonNode read(String body) {
        JsonNode node = any(body);
        if (!node.isObject()) {
            throw RestRefusal.badRequest("The body must be a JSON object.");
        }
        return node;
    }

    /** Reads any JSON. */
    static JsonNode any(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException wrong) {
            throw RestRefusal.badRequest("The body is not valid JSON: " + wrong.getOriginalMessage());
        }
    }

    /** A text member; null when it is missing or null. */
    static @Nullable String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }
}
