package org.ballast.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles small sources together with stand-ins for the types that the tools look for. */
final class CompiledClasses {
    private static final String SCANNER = "com.atlassian.plugin.spring.scanner.annotation.";

    private final Path folder;
    private final List<String> files = new ArrayList<>();

    CompiledClasses(Path folder) {
        this.folder = folder;
        runtimeAnnotation("jakarta.inject.Named", "String value() default \"\";");
        source(
                SCANNER + "imports.ComponentImport",
                "public @interface ComponentImport { String value() default \"\"; }");
        runtimeAnnotation(SCANNER + "export.ExportAsService", "Class<?>[] value() default {};");
        source("com.atlassian.one.Service", "public interface Service { Long id(String name); }");
        source(
                "com.atlassian.one.Value",
                "public class Value { public static final Value ONE = new Value(1);"
                        + " public Value(int number) {} public static Value of(String text) { return ONE; }"
                        + " protected void inherited(long number) {} }");
        source("com.atlassian.one.Callback", "public interface Callback<T> { T call(); }");
    }

    /** Adds a type; the text begins with its modifiers. */
    CompiledClasses source(String name, String text) {
        int dot = name.lastIndexOf('.');
        Path file = folder.resolve("src").resolve(name.replace('.', '/') + ".java");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "package " + name.substring(0, dot) + "; " + text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        files.add(file.toString());
        return this;
    }

    /** Compiles everything and gives the folder of the plugin's own classes. */
    Path compile() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString()));
        arguments.addAll(files);
        int result = compiler.run(null, null, null, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new IllegalStateException("The sources do not compile");
        }
        return Files.createDirectories(classes.resolve("org/example"));
    }

    private void runtimeAnnotation(String name, String members) {
        source(
                name,
                "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) public @interface "
                        + name.substring(name.lastIndexOf('.') + 1) + " { " + members + " }");
    }
}
