package org.ballast.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares two sets of index files, line by line in any order: those of {@link BeanIndex} and the official scanner's. */
public final class IndexComparison {
    private static final List<String> FILES = List.of("component", "imports", "exports");

    private IndexComparison() {}

    /**
     * Fails when the index files below the two folders differ.
     *
     * @param args the folder of our index files, the folder of the official ones
     */
    public static void main(String[] args) throws IOException {
        List<String> differences = differences(Path.of(args[0]), Path.of(args[1]));
        if (!differences.isEmpty()) {
            throw new IllegalStateException(
                    "The bean index differs from the official scanner's:\n" + String.join("\n", differences));
        }
    }

    /** Lines that only one of the folders has; a missing file is an empty one. */
    static List<String> differences(Path ours, Path official) throws IOException {
        List<String> differences = new ArrayList<>();
        for (String file : FILES) {
            Set<String> here = lines(ours.resolve(file));
            Set<String> there = lines(official.resolve(file));
            here.stream()
                    .filter(line -> !there.contains(line))
                    .forEach(line -> differences.add(file + ": only ours: " + line));
            there.stream()
                    .filter(line -> !here.contains(line))
                    .forEach(line -> differences.add(file + ": only official: " + line));
        }
        return differences;
    }

    private static Set<String> lines(Path file) throws IOException {
        Set<String> lines = new TreeSet<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
        lines.remove("");
        return lines;
    }
}
