package org.ballast.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.IssueBuilder.anIssue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/**
 * Every field of a request that the OpenAPI file describes is one that the resource reads: sent with a value of the wrong
 * type it is refused for its type and not as unknown, and one that the file does not describe is refused as unknown.
 */
public class RequestSchemasTest {

    private static final String UNKNOWN = "ballast.shared.field-unknown";
    private static final String STRANGE = "strange";

    private final OpenApi file = new OpenApi();
    private final RestCalls calls = new RestCalls();

    @Test
    public void everyDescribedFieldIsRead() {
        Map<String, Object> resources = resources();
        int checked = 0;
        for (Class<?> type : Operations.resources()) {
            for (Method method : type.getDeclaredMethods()) {
                String verb = Operations.verb(method).orElse("none");
                JsonNode schema = requestSchema(verb, Operations.path(type, method));
                if (!schema.isMissingNode()) {
                    check(resources.get(type.getSimpleName()), method, schema);
                    checked++;
                }
            }
        }
        assertThat(checked).isEqualTo(9);
    }

    private void check(Object resource, Method method, JsonNode schema) {
        TreeSet<String> expected = new TreeSet<>();
        ObjectNode body = wrong(schema, "", expected);
        body.putArray(STRANGE);

        String where = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        Map<String, String> problems = problems(invoke(resource, method, body.toString()));
        assertThat(problems.remove(STRANGE)).as(where).isEqualTo(UNKNOWN);
        assertThat(problems.keySet()).as(where).isEqualTo(expected);
        assertThat(problems.values()).as(where).doesNotContain(UNKNOWN);
    }

    private JsonNode requestSchema(String verb, String path) {
        return file.resolve(file.paths()
                .path(path)
                .path(verb)
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema"));
    }

    /** An object in which every field is an empty array, which no field wants to be. */
    private ObjectNode wrong(JsonNode schema, String at, TreeSet<String> paths) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        schema.path("properties").properties().forEach(property -> {
            JsonNode inner = file.resolve(property.getValue());
            if (inner.has("properties")) {
                object.set(property.getKey(), wrong(inner, at + property.getKey() + ".", paths));
            } else {
                object.putArray(property.getKey());
                paths.add(at + property.getKey());
            }
        });
        return object;
    }

    private static Response invoke(Object resource, Method method, String body) {
        Parameter[] parameters = method.getParameters();
        Object[] arguments = new Object[parameters.length];
        for (int at = 0; at < arguments.length; at++) {
            boolean isBody = parameters[at].getType() == InputStream.class;
            assertThat(isBody || parameters[at].isAnnotationPresent(PathParam.class))
                    .isTrue();
            arguments[at] = isBody ? RestCalls.body(body) : "1";
        }
        try {
            return (Response) method.invoke(resource, arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method + " must answer", e);
        }
    }

    private static Map<String, String> problems(Response response) {
        JsonNode problem = RestCalls.parse((String) response.getEntity());
        Map<String, String> codes = new TreeMap<>();
        for (JsonNode one : problem.has("problems") ? problem.path("problems") : List.of(problem)) {
            codes.put(one.path("field").asText(), one.path("code").asText());
        }
        return codes;
    }

    private Map<String, Object> resources() {
        calls.useCases.tracker.with(anIssue(1).build());
        calls.useCases.tracker.makeAdministrator(new UserId("10001"));
        Edge edge = calls.edge();
        Map<String, Object> resources = new TreeMap<>();
        for (Object resource : List.of(
                calls.debt(),
                calls.board(),
                new BulkTagResource(calls.useCases.debt(), edge),
                new BallotResource(calls.useCases.debt(), edge),
                new PolicyCostResource(calls.useCases.planning(), edge),
                new DismissalResource(calls.useCases.planning(), edge),
                new AbsenceResource(calls.useCases.planning(), edge),
                new SettingsResource(calls.useCases.operation(), edge),
                new RepairResource(calls.useCases.operation(), () -> {}, edge))) {
            resources.put(resource.getClass().getSimpleName(), resource);
        }
        return resources;
    }
}
