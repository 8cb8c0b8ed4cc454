package org.ballast.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.host.SandboxOptions;
import org.ballast.sandbox.host.StartException;

/** Reads the options of src/sandbox/start. */
final class CommandLine {
    private final Deque<String> words;
    private SandboxOptions options;
    private boolean portGiven;

    private CommandLine(List<String> words, Path home) {
        this.words = new ArrayDeque<>(words);
        this.options = SandboxOptions.in(home);
    }

    /**
     * The options that the words say.
     *
     * @param home folder for databases
     * @throws StartException when a word is unknown or a value wrong
     */
    static SandboxOptions read(List<String> words, Path home) {
        return new CommandLine(words, home).read();
    }

    private SandboxOptions read() {
        while (!words.isEmpty()) {
            option(words.pop());
        }
        int next = SandboxOptions.JIRA_PORT + options.node() - 1;
        return portGiven ? options : options.withPort(next);
    }

    private void option(String name) {
        switch (name) {
            case "--database" -> options = options.withDatabase(database(name));
            case "--node" -> options = options.withNode(number(name, 1, 9));
            case "--port" -> {
                options = options.withPort(number(name, 0, 65_535));
                portGiven = true;
            }
            case "--import" -> options = options.withImport(file(name));
            case "--bundle" -> options = options.withBundle(file(name));
            case "--fresh" -> options = options.withFresh(true);
            case "--empty" -> options = options.withSample(false);
            default -> throw new StartException("%s is no option%nMaybe see src/sandbox/start --help?".formatted(name));
        }
    }

    private String value(String name) {
        if (words.isEmpty()) {
            throw new StartException("%s needs a value".formatted(name));
        }
        return words.pop();
    }

    private DatabaseKind database(String name) {
        try {
            return DatabaseKind.of(value(name));
        } catch (IllegalArgumentException unknown) {
            throw new StartException(String.valueOf(unknown.getMessage()), unknown);
        }
    }

    private int number(String name, int least, int most) {
        String value = value(name);
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            throw new StartException("%s %s is no number".formatted(name, value), noNumber);
        }
        throw new StartException("%s %s is not between %d and %d".formatted(name, value, least, most));
    }

    private Path file(String name) {
        Path file = Path.of(value(name));
        if (!Files.isReadable(file)) {
            throw new StartException("%s %s can not be read".formatted(name, file.toAbsolutePath()));
        }
        return file;
    }
}
