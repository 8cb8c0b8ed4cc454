package org.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** The texts and the code name the same keys: nothing a person reads is missing, nothing is left over. */
public class TextKeysTest {

    private static final Pattern KEY = Pattern.compile("[\"'](ballast\\.[a-z0-9]+(?:[.-][a-z0-9]+)+)[\"']");
    private static final Pattern DESCRIPTOR_KEY = Pattern.compile("(?:key=\"|>\\s*)(ballast\\.[a-z0-9.-]+)");
    private static final Set<String> NOT_TEXTS =
            Set.of("ballast.debt", "ballast.browser", "ballast.sidebar-enabled", "ballast.properties");

    @Test
    public void everyKeyThatTheCodeNamesHasAText() throws IOException {
        Map<String, String> missing = new TreeMap<>(namedKeys());
        missing.keySet().removeAll(texts().stringPropertyNames());
        NOT_TEXTS.forEach(missing::remove);
        assertThat(missing).isEmpty();
    }

    @Test
    public void everyTextIsNamedSomewhere() throws IOException {
        Set<String> unused = new TreeSet<>(texts().stringPropertyNames());
        unused.removeAll(namedKeys().keySet());
        unused.removeIf(key -> namedByPrefix().stream().anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    @Test
    public void everyTextIsAPatternThatCanBeFormatted() throws IOException {
        Properties texts = texts();
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            assertThat(text).as(key).isNotBlank();
            new MessageFormat(text);
        }
    }

    /** Keys that are put together from a constant prefix and the name of a value, such as a kind of debt. */
    private static Set<String> namedByPrefix() {
        Pattern prefix = Pattern.compile("[\"'](ballast\\.[a-z0-9.-]+\\.)[\"']");
        Set<String> prefixes = new TreeSet<>();
        sources()
                .forEach(file -> prefix.matcher(Project.read(file))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(prefixes::add));
        return prefixes;
    }

    private static Map<String, String> namedKeys() {
        Map<String, String> keys = new TreeMap<>();
        sources().forEach(file -> {
            String content = Project.read(file);
            Stream<MatchResult> matches = KEY.matcher(content).results();
            if (file.toString().endsWith(".xml")) {
                matches = Stream.concat(matches, DESCRIPTOR_KEY.matcher(content).results());
            }
            matches.forEach(
                    match -> keys.putIfAbsent(match.group(1), file.getFileName().toString()));
        });
        return keys;
    }

    private static List<Path> sources() {
        List<Path> sources = new ArrayList<>();
        sources.addAll(Project.files("src/core/src/main", ".java"));
        sources.addAll(Project.files("src/plugin/src/main", ".java"));
        sources.addAll(Project.files("src/plugin/src/main", ".soy"));
        sources.addAll(Project.files("src/web/src", ".js"));
        sources.add(Project.root().resolve("atlassian-plugin.xml"));
        return sources;
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(
                Project.root().resolve("src/plugin/src/main/resources/i18n/ballast.properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
