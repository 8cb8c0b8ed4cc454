package com.atlassian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** Nothing is in here that nobody has seen. */
public class SourcesTest {
    private static final Pattern CONFIDENCE = Pattern.compile("\\[(J11|J10|DEC|OLD|DOC)]");

    @Test
    public void everyTypeNamesItsSourceAndHowSureItIs() throws IOException {
        assertThat(types()).hasSizeGreaterThan(80).allSatisfy(type -> {
            String text = Files.readString(type);
            assertThat(text).contains("Source:");
            assertThat(text).containsPattern(CONFIDENCE);
        });
    }

    private static List<Path> types() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
