package org.ballast.sandbox.osgi;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.ballast.sandbox.osgi.ExportClauses.Export;

/**
 * What the host exports to bundles, as Jira does: the packages of the jars on its own class path that begin like one of
 * Jira's. Jars that are bundles say so in their manifest, with versions; of other jars every package counts, without.
 */
final class SystemPackages {
    private static final List<String> EXPORTED = List.of(
            "com.atlassian.", "net.java.ao", "jakarta.", "org.springframework.", "org.slf4j", "com.fasterxml.jackson.");

    private SystemPackages() {}

    /** The value of Felix's {@code org.osgi.framework.system.packages.extra}. */
    static String ofClassPath() {
        Set<String> clauses = new TreeSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            exports(Path.of(entry))
                    .filter(export -> EXPORTED.stream().anyMatch(export.name()::startsWith))
                    .forEach(export -> clauses.add(export.clause()));
        }
        return String.join(",", clauses);
    }

    private static Stream<Export> exports(Path entry) {
        try {
            if (Files.isDirectory(entry)) {
                return ofFolder(entry);
            }
            return Files.exists(entry) ? ofJar(entry) : Stream.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException("%s can not be read".formatted(entry), broken);
        }
    }

    private static Stream<Export> ofJar(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            String header = jar.getManifest() == null
                    ? null
                    : jar.getManifest().getMainAttributes().getValue("Export-Package");
            if (header != null) {
                return ExportClauses.parse(header).stream();
            }
            return packages(jar.stream().map(ZipEntry::getName));
        }
    }

    private static Stream<Export> ofFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return packages(files.map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/')));
        }
    }

    private static Stream<Export> packages(Stream<String> names) {
        return names
                .filter(name -> name.endsWith(".class") && name.indexOf('/') > 0 && !name.startsWith("META-INF/"))
                .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                .map(name -> new Export(name, Optional.empty()))
                .collect(Collectors.toUnmodifiableSet())
                .stream();
    }
}
