package org.ballast.sandbox.realdata;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.ballast.sandbox.host.SandboxOptions;
import org.ballast.sandbox.host.StartException;
import org.ballast.sandbox.seed.JiraCsvImport.CsvFile;
import org.jspecify.annotations.Nullable;

/** Reads the options of src/sandbox/real-data. */
final class RealDataOptions {

    private final Deque<String> words;
    private final List<Path> exports = new ArrayList<>();
    private final List<Path> labels = new ArrayList<>();
    private @Nullable String column;
    private @Nullable String jql;
    private SandboxOptions sandbox;

    private RealDataOptions(List<String> words, Path home) {
        this.words = new ArrayDeque<>(words);
        this.sandbox = SandboxOptions.in(home).withFresh(true).withSample(false);
    }

    /**
     * The options that the words say.
     *
     * @throws StartException when a word is unknown, a value wrong, or no export is given
     */
    static RealDataOptions read(List<String> words, Path home) {
        RealDataOptions options = new RealDataOptions(words, home);
        while (!options.words.isEmpty()) {
            options.option(options.words.pop());
        }
        if (options.exports.isEmpty()) {
            throw new StartException("Which issues? Give a CSV export of a Jira; see src/sandbox/real-data --help.");
        }
        return options;
    }

    SandboxOptions sandbox() {
        return sandbox;
    }

    /** What is to be tagged. */
    DebtChoice choice() {
        if (column != null) {
            List<Path> files = labels.isEmpty() ? exports : labels;
            return DebtChoice.labelled(files.stream().map(CsvFile::of).toList(), column);
        }
        if (!labels.isEmpty()) {
            return DebtChoice.labelled(labels.stream().map(CsvFile::of).toList(), "Issue key");
        }
        return DebtChoice.jql(jql == null ? DebtChoice.USUAL_LABELS : jql);
    }

    private void option(String word) {
        switch (word) {
            case "--jql" -> jql = value(word);
            case "--label-column" -> column = value(word);
            case "--labels" -> labels.add(file(value(word)));
            case "--port" -> sandbox = sandbox.withPort(port(value(word)));
            case "--bundle" -> sandbox = sandbox.withBundle(file(value(word)));
            default -> {
                if (word.startsWith("--")) {
                    throw new StartException(
                            "%s is no option%nMaybe see src/sandbox/real-data --help?".formatted(word));
                }
                exports.add(file(word));
                sandbox = sandbox.withImport(file(word));
            }
        }
    }

    private String value(String name) {
        if (words.isEmpty()) {
            throw new StartException("%s needs a value".formatted(name));
        }
        return words.pop();
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}")) {
            throw new StartException("--port %s is no number".formatted(text));
        }
        return Integer.parseInt(text);
    }

    private static Path file(String text) {
        Path file = Path.of(text);
        if (!Files.isReadable(file)) {
            throw new StartException("%s can not be read".formatted(file.toAbsolutePath()));
        }
        return file;
    }
}
