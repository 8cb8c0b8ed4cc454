package org.ballast.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.Test;

/** The documentation of the REST interface says what the code does, no less and no more. */
public class OpenApiTest {

    private final OpenApi file = new OpenApi();

    @Test
    public void describesEveryOperationAndNoOther() {
        TreeSet<String> described = new TreeSet<>();
        file.paths()
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                described.add(line(operation.getKey(), path.getKey(), operation.getValue()))));

        assertThat(described).isNotEmpty().isEqualTo(Operations.offered());
    }

    @Test
    public void describesEveryViewAsItIs() {
        Map<String, JsonNode> described = new TreeMap<>();
        file.schemas().properties().forEach(schema -> {
            if (!isRequest(schema.getKey())) {
                described.put(schema.getKey(), withoutDescriptions(schema.getValue()));
            }
        });

        Map<String, JsonNode> views = ViewSchemas.all();
        views.forEach((name, schema) -> assertThat(described.get(name)).as(name).isEqualTo(schema));
        described.remove("Problem");
        assertThat(described.keySet()).isEqualTo(views.keySet());
    }

    @Test
    public void usesEverySchemaThatItDescribes() {
        String text = file.paths().toString() + file.schemas() + file.answer("get", "/settings", 401);

        file.schemas()
                .fieldNames()
                .forEachRemaining(name -> assertThat(text).contains("#/components/schemas/" + name + "\""));
    }

    @Test
    public void theResourcesTakeAndGiveJsonAlone() {
        assertThat(Operations.resources()).hasSizeGreaterThan(10);
        assertThat(Operations.wrongMediaTypes()).isEmpty();
    }

    static boolean isRequest(String schema) {
        return schema.endsWith("Request") || schema.equals("PolicyValues");
    }

    private String line(String verb, String path, JsonNode operation) {
        TreeSet<String> inPath = new TreeSet<>();
        TreeSet<String> inQuery = new TreeSet<>();
        for (JsonNode parameter : operation.path("parameters")) {
            (parameter.path("in").asText().equals("path") ? inPath : inQuery)
                    .add(parameter.path("name").asText());
        }
        return Operations.line(verb, path, inPath, inQuery, operation.has("requestBody"));
    }

    private static JsonNode withoutDescriptions(JsonNode node) {
        JsonNode copy = node.deepCopy();
        strip(copy);
        return copy;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.path("description").isTextual()) {
                object.remove("description");
            }
            new ArrayList<>(OpenApi.elements(object)).forEach(OpenApiTest::strip);
        } else if (node instanceof ArrayNode array) {
            array.forEach(OpenApiTest::strip);
        }
    }
}
