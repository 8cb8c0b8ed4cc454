package org.ballast.sandbox.osgi;

import java.beans.Introspector;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.sandbox.descriptor.DescriptorException;
import org.ballast.sandbox.descriptor.PluginContents;

/** The files of META-INF/plugin-components, which Atlassian's scanner writes when a plugin is built. */
record ComponentIndex(PluginContents contents) {
    private static final String FOLDER = "META-INF/plugin-components/";

    /**
     * One line: a class or interface, and what follows the {@code #}.
     *
     * @param detail a bean name, or the interfaces of an export; empty when not given
     */
    record Entry(String file, String className, String detail) {

        /** The bean's name: the one given, or the simple name with a small first letter. */
        String beanName() {
            if (!detail.isEmpty()) {
                return detail;
            }
            String simple = className.substring(className.lastIndexOf('.') + 1);
            return Introspector.decapitalize(simple);
        }

        /** A message's beginning that says where the entry is. */
        String place() {
            return "%s, entry %s:".formatted(file, className);
        }
    }

    List<Entry> components() {
        return entries("component");
    }

    List<Entry> primaryComponents() {
        return entries("primary-component");
    }

    List<Entry> imports() {
        return entries("imports");
    }

    List<Entry> exports() {
        return entries("exports");
    }

    /** The entries for every product and those for Jira. */
    private List<Entry> entries(String name) {
        return Stream.of(name, name + "-jira")
                .flatMap(file -> lines(FOLDER + file))
                .toList();
    }

    private Stream<Entry> lines(String file) {
        return contents.file(file).stream()
                .flatMap(stream -> {
                    try (BufferedReader reader =
                            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                        return reader.lines().filter(line -> !line.isBlank()).toList().stream();
                    } catch (IOException broken) {
                        throw new UncheckedIOException("%s can not be read".formatted(file), broken);
                    }
                })
                .map(line -> entry(file, line.trim()));
    }

    private Entry entry(String file, String line) {
        String[] parts = line.split("#", 2);
        Entry entry = new Entry(file, parts[0], parts.length > 1 ? parts[1] : "");
        if (!contents.hasClass(entry.className())) {
            throw new DescriptorException("%s the plugin neither has nor imports this class".formatted(entry.place()));
        }
        return entry;
    }
}
