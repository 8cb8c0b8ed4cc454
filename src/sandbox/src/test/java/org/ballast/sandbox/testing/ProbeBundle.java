package org.ballast.sandbox.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Packs the probe plugin of the tests, as it is or with files changed. */
public final class ProbeBundle {
    private static final String CLASSES = "org/ballast/sandbox/probe";
    private static final List<String> IMPORTS = List.of(
            "com.atlassian.activeobjects.external",
            "com.atlassian.jira",
            "com.atlassian.jira.jql.operand",
            "com.atlassian.jira.jql.query",
            "com.atlassian.jira.plugin.jql.function",
            "com.atlassian.jira.user",
            "com.atlassian.jira.util",
            "com.atlassian.query.clause",
            "com.atlassian.query.operand",
            "com.atlassian.sal.api.lifecycle",
            "com.atlassian.soy.renderer",
            "com.fasterxml.jackson.annotation;version=\"[2.13,3)\"",
            "jakarta.inject",
            "jakarta.servlet",
            "jakarta.servlet.http",
            "jakarta.ws.rs",
            "jakarta.ws.rs.core",
            "jakarta.ws.rs.ext",
            "net.java.ao",
            "net.java.ao.schema");

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private ProbeBundle() {}

    /** The probe as it is. */
    public static ProbeBundle probe() throws IOException, URISyntaxException {
        ProbeBundle bundle = new ProbeBundle();
        Path root = Path.of(ProbeBundle.class.getResource("/").toURI());
        bundle.addAll(root.resolve(CLASSES), CLASSES + "/");
        bundle.addAll(root.resolve("probe"), "");
        return bundle.withImports(IMPORTS);
    }

    /** The same bundle with one file added or replaced. */
    public ProbeBundle with(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The same bundle with a text replaced in one of its files. */
    public ProbeBundle with(String path, String before, String after) {
        String content = new String(files.get(path), StandardCharsets.UTF_8);
        if (!content.contains(before)) {
            throw new IllegalArgumentException("%s has no %s".formatted(path, before));
        }
        return with(path, content.replace(before, after));
    }

    /** The same bundle without a file. */
    public ProbeBundle without(String path) {
        files.remove(path);
        return this;
    }

    /** The same bundle with one more imported package. */
    public ProbeBundle importing(String clause) {
        return withImports(Stream.concat(IMPORTS.stream(), Stream.of(clause)).toList());
    }

    private ProbeBundle withImports(List<String> imports) {
        return with("META-INF/MANIFEST.MF", """
                Manifest-Version: 1.0
                Bundle-ManifestVersion: 2
                Bundle-SymbolicName: org.ballast.probe
                Bundle-Version: 1.0.0
                Atlassian-Plugin-Key: org.ballast.probe
                Spring-Context: *
                Import-Package: %s
                """.formatted(String.join(",\n ", imports)));
    }

    /** Writes the jar. */
    public Path writeTo(Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (String folder : folders()) {
                out.putNextEntry(new ZipEntry(folder));
                out.closeEntry();
            }
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return jar;
    }

    private TreeSet<String> folders() {
        TreeSet<String> folders = new TreeSet<>();
        for (String path : files.keySet()) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                folders.add(path.substring(0, slash + 1));
            }
        }
        return folders;
    }

    private void addAll(Path folder, String prefix) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                files.put(prefix + name, Files.readAllBytes(file));
            }
        }
    }
}
