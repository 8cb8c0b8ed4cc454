package org.ballast.sandbox.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The process id that a database server writes beside its data. */
record PidFile(Path file) {

    /** The process if it is alive. */
    Optional<ProcessHandle> process() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return ProcessHandle.of(Long.parseLong(lines.get(0).trim()));
        } catch (IOException failed) {
            throw new UncheckedIOException("%s can not be read".formatted(file), failed);
        }
    }
}
