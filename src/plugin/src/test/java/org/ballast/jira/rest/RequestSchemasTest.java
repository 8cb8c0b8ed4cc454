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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.shared.UserId;
import org.junit.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Every field of a request that the OpenAPI file describes is one that the resource reads: sent with a value of the wrong
 * type it is refused for its type and not as unknown. And every field that the resource reads is described: each text of
 * the resources' code that could be a field's name is sent along, and all that the file does not describe for this request
 * have to be refused as unknown.
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
        assertThat(checked).isEqualTo(describedRequests());
    }

    private int describedRequests() {
        int described = 0;
        for (JsonNode path : file.paths()) {
            for (JsonNode operation : path) {
                described += operation.path("requestBody").path("content").has("application/json") ? 1 : 0;
            }
        }
        return described;
    }

    private void check(Object resource, Method method, JsonNode schema) {
        TreeSet<String> expected = new TreeSet<>();
        ObjectNode body = wrong(schema, "", expected);
        TreeSet<String> undescribed = new TreeSet<>();
        addUndescribed(body, "", undescribed);

        String where = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        Map<String, String> problems = problems(invoke(resource, method, body.toString()));
        assertThat(undescribed).contains(STRANGE);
        for (String name : undescribed) {
            assertThat(problems.remove(name))
                    .as(where + " reads " + name + ", which the OpenAPI file does not describe")
                    .isEqualTo(UNKNOWN);
        }
        assertThat(problems.keySet()).as(where).isEqualTo(expected);
        assertThat(problems.values()).as(where).doesNotContain(UNKNOWN);
    }

    /** Adds every name that could be a field's to the body and the objects in it. */
    private static void addUndescribed(ObjectNode object, String at, TreeSet<String> paths) {
        List<String> described = new ArrayList<>();
        object.fieldNames().forEachRemaining(described::add);
        for (String name : described) {
            if (object.get(name) instanceof ObjectNode inner) {
                addUndescribed(inner, at + name + ".", paths);
            }
        }
        for (String name : Texts.POSSIBLE_FIELDS) {
            if (!described.contains(name)) {
                object.putArray(name);
                paths.add(at + name);
            }
        }
    }

    /** The texts in the code of the package that reads requests. */
    private static final class Texts extends MethodVisitor {
        static final TreeSet<String> POSSIBLE_FIELDS = new TreeSet<>(Set.of(STRANGE));

        static {
            for (Class<?> type : Operations.classes()) {
                new ClassReader(Operations.bytes(type))
                        .accept(
                                new ClassVisitor(Opcodes.ASM9) {
                                    @Override
                                    public MethodVisitor visitMethod(
                                            int access,
                                            String name,
                                            String descriptor,
                                            String signature,
                                            String[] thrown) {
                                        return new Texts();
                                    }
                                },
                                0);
            }
        }

        private Texts() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitLdcInsn(Object constant) {
            if (constant instanceof String text && text.matches("[a-z][A-Za-z0-9]*")) {
                POSSIBLE_FIELDS.add(text);
            }
        }
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

    /** An object in which every field is an empty array, which only a list wants to be: that is a number. */
    private ObjectNode wrong(JsonNode schema, String at, TreeSet<String> paths) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        schema.path("properties").properties().forEach(property -> {
            JsonNode inner = file.resolve(property.getValue());
            if (inner.has("properties")) {
                object.set(property.getKey(), wrong(inner, at + property.getKey() + ".", paths));
            } else {
                if (inner.path("type").asText().equals("array")) {
                    object.put(property.getKey(), 1);
                } else {
                    object.putArray(property.getKey());
                }
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
                new CollectResource(calls.useCases.collect(), edge),
                new LeadResource(calls.useCases.lead(), edge),
                new CalendarResource(calls.useCases.cadence(), edge),
                new CadenceResource(calls.useCases.cadence(), edge),
                new OccasionResource(calls.useCases.cadence(), calls.useCases.planning(), edge),
                new BallotResource(calls.useCases.debt(), edge),
                new RoundResource(calls.useCases.round(), edge),
                new RoundItemResource(calls.useCases.round(), edge),
                new PolicyCostResource(calls.useCases.planning(), edge),
                new DismissalResource(calls.useCases.planning(), edge),
                new AbsenceResource(calls.useCases.planning(), edge),
                new BalanceResource(calls.useCases.planning(), edge),
                new RecordResource(calls.useCases.record(), edge),
                new StarvedResource(calls.useCases.record(), edge),
                new ComparisonResource(calls.useCases.record(), edge),
                new WeightsResource(calls.useCases.planning(), edge),
                new RerankResource(calls.useCases.planning(), edge),
                new RoadmapResource(calls.useCases.roadmap(), edge),
                new DepartmentsResource(calls.useCases.strategy(), edge),
                new DepartmentResource(calls.useCases.strategy(), edge),
                new OwnerlessDepartmentsResource(calls.useCases.strategy(), edge),
                new StrategyResource(calls.useCases.strategy(), edge),
                new CarryOverResource(calls.useCases.strategy(), edge),
                new CommitmentsResource(calls.useCases.commitments(), edge),
                new FeedbackResource(calls.useCases.feedback(), edge),
                new FlowsResource(calls.useCases.flows(), edge),
                new FlowResource(calls.useCases.flows(), edge),
                new WorkshopResource(calls.useCases.workshop(), edge),
                new WorkshopClustersResource(calls.useCases.workshop(), edge),
                new WorkshopElementsResource(calls.useCases.workshop(), edge),
                new IssueLinksResource(calls.useCases.strategy(), edge),
                new ElementLinksResource(calls.useCases.strategy(), edge),
                new InitiativesResource(calls.useCases.initiative(), edge),
                new InitiativeResource(calls.useCases.initiative(), edge),
                new SliceResource(calls.useCases.initiative(), edge),
                new WinResource(calls.useCases.initiative(), edge),
                new SettingsResource(calls.useCases.operation(), edge),
                new RepairResource(calls.useCases.operation(), () -> {}, edge))) {
            resources.put(resource.getClass().getSimpleName(), resource);
        }
        return resources;
    }
}
