package org.ballast.jira.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The operations that the resources offer, read from their annotations. */
final class Operations {

    private Operations() {}

    /** Every class of the package whose name ends in Resource. */
    static List<Class<?>> resources() {
        return classes().stream()
                .filter(type -> type.getSimpleName().endsWith("Resource"))
                .toList();
    }

    /** Every class of the package, nested ones too. */
    static List<Class<?>> classes() {
        try {
            URL marker = Objects.requireNonNull(Edge.class.getResource("Edge.class"));
            try (Stream<java.nio.file.Path> files =
                    Files.list(Objects.requireNonNull(Paths.get(marker.toURI()).getParent()))) {
                List<Class<?>> classes = new ArrayList<>();
                files.map(file -> String.valueOf(file.getFileName()))
                        .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                        .sorted()
                        .forEach(name -> classes.add(named(name.replace(".class", ""))));
                return classes;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can not list the resources", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("can not list the resources", e);
        }
    }

    /** The class file. */
    static byte[] bytes(Class<?> type) {
        try (InputStream file = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return Objects.requireNonNull(file, type.getName()).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("can not read " + type, e);
        }
    }

    /** One line for each operation: verb, path, parameters in the path and the query, body. */
    static TreeSet<String> offered() {
        TreeSet<String> lines = new TreeSet<>();
        for (Class<?> resource : resources()) {
            for (Method method : resource.getDeclaredMethods()) {
                verb(method).ifPresent(verb -> lines.add(line(verb, path(resource, method), method)));
            }
        }
        return lines;
    }

    static String line(String verb, String path, TreeSet<String> inPath, TreeSet<String> inQuery, boolean body) {
        return verb + " " + path + " path" + inPath + " query" + inQuery + (body ? " json" : "");
    }

    /** Methods that change something and those that take a body, with what they consume and produce. */
    static List<String> wrongMediaTypes() {
        List<String> wrong = new ArrayList<>();
        for (Class<?> resource : resources()) {
            Produces produces = resource.getAnnotation(Produces.class);
            if (produces == null || !Arrays.equals(produces.value(), new String[] {"application/json"})) {
                wrong.add(resource.getSimpleName() + " must produce JSON");
            }
            for (Method method : resource.getDeclaredMethods()) {
                Consumes consumes = method.getAnnotation(Consumes.class);
                boolean json = consumes != null && Arrays.equals(consumes.value(), new String[] {"application/json"});
                boolean file =
                        consumes != null && Arrays.equals(consumes.value(), new String[] {"application/octet-stream"});
                if (verb(method).isPresent() && takesBody(method) != (json || file)) {
                    wrong.add(resource.getSimpleName() + "." + method.getName() + " must consume JSON or a file");
                }
            }
        }
        return wrong;
    }

    static Optional<String> verb(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return Optional.of(verb.value().toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    private static String line(String verb, String path, Method method) {
        TreeSet<String> inPath = new TreeSet<>();
        TreeSet<String> inQuery = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            PathParam pathParam = parameter.getAnnotation(PathParam.class);
            QueryParam queryParam = parameter.getAnnotation(QueryParam.class);
            if (pathParam != null) {
                inPath.add(pathParam.value());
            }
            if (queryParam != null) {
                inQuery.add(queryParam.value());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    inQuery.add(field.getAnnotation(QueryParam.class).value());
                }
            }
        }
        return line(verb, path, inPath, inQuery, takesBody(method));
    }

    private static boolean takesBody(Method method) {
        return Arrays.asList(method.getParameterTypes()).contains(InputStream.class);
    }

    static String path(Class<?> resource, Method method) {
        String path = "/" + resource.getAnnotation(Path.class).value();
        Path below = method.getAnnotation(Path.class);
        return below == null ? path : path + "/" + below.value();
    }

    private static Class<?> named(String simpleName) {
        try {
            return Class.forName(Operations.class.getPackageName() + "." + simpleName);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(simpleName + " must load", e);
        }
    }
}
