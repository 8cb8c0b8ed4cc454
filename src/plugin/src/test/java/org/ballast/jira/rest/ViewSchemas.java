package org.ballast.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SprintId;

/** The schemas that the core's views have, derived from their components. */
final class ViewSchemas {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<Class<?>> IDS =
            Set.of(IssueId.class, BoardId.class, SprintId.class, ProjectId.class, Long.class, long.class);

    private ViewSchemas() {}

    /** The schema of every view by its name, which is that of the record without View. */
    static Map<String, JsonNode> all() {
        Map<String, JsonNode> schemas = new TreeMap<>();
        for (Class<?> view : views()) {
            schemas.put(nameOf(view), schemaOf(view));
        }
        return schemas;
    }

    private static Set<Class<?>> views() {
        Set<Class<?>> views = new TreeSet<>((one, other) -> one.getName().compareTo(other.getName()));
        try {
            Path core = Paths.get(IssueId.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(core)) {
                collect(core, views);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(core)) {
                    collect(jar.getPath("/"), views);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can not read the core", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("can not find the core", e);
        }
        return views;
    }

    private static void collect(Path root, Set<Class<?>> views) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.map(root::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith("View.class"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .forEach(name -> views.add(load(name)));
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " must load", e);
        }
    }

    private static String nameOf(Class<?> view) {
        return view == Refusal.class ? "Problem" : view.getSimpleName().replaceAll("View$", "");
    }

    private static ObjectNode schemaOf(Class<?> view) {
        ObjectNode schema = NODES.objectNode().put("type", "object").put("additionalProperties", false);
        ArrayNode required = schema.putArray("required");
        ObjectNode properties = schema.putObject("properties");
        for (RecordComponent component : view.getRecordComponents()) {
            required.add(component.getName());
            properties.set(component.getName(), property(component.getGenericType()));
        }
        return schema;
    }

    private static ObjectNode property(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return nullable(property(inner));
            }
            if (generic.getRawType() == List.class) {
                ObjectNode list = NODES.objectNode().put("type", "array");
                list.set("items", property(inner));
                return list;
            }
        }
        return plain((Class<?>) type);
    }

    private static ObjectNode plain(Class<?> type) {
        ObjectNode schema = NODES.objectNode();
        if (type.isEnum()) {
            ArrayNode codes = schema.put("type", "string").putArray("enum");
            for (Object value : type.getEnumConstants()) {
                codes.add(Codes.of((Enum<?>) value));
            }
            return schema;
        }
        if (IDS.contains(type)) {
            return schema.put("type", "integer").put("format", "int64");
        }
        if (type == int.class || type == Integer.class) {
            return schema.put("type", "integer").put("format", "int32");
        }
        if (type == PersonDays.class) {
            return schema.put("type", "number").put("multipleOf", 0.5);
        }
        if (type == Instant.class) {
            return schema.put("type", "string").put("format", "date-time");
        }
        if (type == LocalDate.class) {
            return schema.put("type", "string").put("format", "date");
        }
        if (type == BigDecimal.class) {
            return schema.put("type", "number");
        }
        if (type == String.class || type == boolean.class || type == Boolean.class) {
            return schema.put("type", type == String.class ? "string" : "boolean");
        }
        return schema.put("$ref", "#/components/schemas/" + nameOf(type));
    }

    private static ObjectNode nullable(ObjectNode schema) {
        if (schema.has("$ref")) {
            ObjectNode either = NODES.objectNode();
            either.putArray("anyOf").add(schema).add(NODES.objectNode().put("type", "null"));
            return either;
        }
        String type = schema.path("type").asText();
        schema.putArray("type").add(type).add("null");
        if (schema.get("enum") instanceof ArrayNode codes) {
            codes.addNull();
        }
        return schema;
    }
}
