package org.ballast.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The OpenAPI file, and as much of JSON Schema as it uses. */
final class OpenApi {

    private static final String FILE = "/openapi/ballast-1.0.yaml";

    private final JsonNode file;

    OpenApi() {
        try (InputStream stream = Objects.requireNonNull(OpenApi.class.getResourceAsStream(FILE), FILE)) {
            file = new ObjectMapper(new YAMLFactory()).readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("can not read " + FILE, e);
        }
    }

    JsonNode paths() {
        return file.path("paths");
    }

    JsonNode schemas() {
        return file.path("components").path("schemas");
    }

    /** The schema of the answer that an operation gives with that status; missing when it has no content. */
    JsonNode answer(String verb, String path, int status) {
        JsonNode response =
                resolve(paths().path(path).path(verb).path("responses").path(String.valueOf(status)));
        if (response.isMissingNode()) {
            throw new AssertionError(verb + " " + path + " does not say that it may answer " + status);
        }
        return response.path("content").path("application/json").path("schema");
    }

    /** What is wrong with a value; empty when the schema allows it. */
    List<String> objections(JsonNode value, JsonNode schema) {
        List<String> objections = new ArrayList<>();
        check("$", value, schema, objections);
        return objections;
    }

    private void check(String at, JsonNode value, JsonNode reference, List<String> objections) {
        JsonNode schema = resolve(reference);
        if (schema.has("anyOf")) {
            boolean fits = elements(schema.path("anyOf")).stream()
                    .anyMatch(choice -> objections(value, choice).isEmpty());
            if (!fits) {
                objections.add(at + " fits none of " + schema.path("anyOf"));
            }
            return;
        }
        if (!hasType(value, schema.path("type"))) {
            objections.add(at + " is " + value + " and not " + schema.path("type"));
        }
        if (schema.has("enum") && !elements(schema.path("enum")).contains(value)) {
            objections.add(at + " is " + value + " and none of " + schema.path("enum"));
        }
        if (value.isArray()) {
            elements(value).forEach(element -> check(at + "[]", element, schema.path("items"), objections));
        }
        if (value.isObject()) {
            checkObject(at, value, schema, objections);
        }
    }

    private void checkObject(String at, JsonNode value, JsonNode schema, List<String> objections) {
        elements(schema.path("required")).forEach(name -> {
            if (!value.has(name.asText())) {
                objections.add(at + " lacks " + name.asText());
            }
        });
        value.properties().forEach(field -> {
            JsonNode property = schema.path("properties").path(field.getKey());
            if (property.isMissingNode()) {
                objections.add(at + " has an unknown " + field.getKey());
            } else {
                check(at + "." + field.getKey(), field.getValue(), property, objections);
            }
        });
    }

    JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? resolve(file.at(node.path("$ref").asText().substring(1))) : node;
    }

    private static boolean hasType(JsonNode value, JsonNode type) {
        return type.isArray()
                ? elements(type).stream().anyMatch(choice -> hasType(value, choice))
                : switch (type.asText()) {
                    case "null" -> value.isNull();
                    case "string" -> value.isTextual();
                    case "boolean" -> value.isBoolean();
                    case "integer" -> value.isIntegralNumber();
                    case "number" -> value.isNumber();
                    case "array" -> value.isArray();
                    case "object" -> value.isObject();
                    default -> throw new AssertionError("unknown type " + type);
                };
    }

    static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }
}
