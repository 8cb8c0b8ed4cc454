package org.ballast.sandbox.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Assume;

/** Real data beside the project, which not everybody has; nothing of it is part of the project. */
public final class SharedData {
    private static final Path FOLDER = Path.of("../../../shared/data");

    private SharedData() {}

    /** A file of the data; the test is skipped where the data is missing. */
    public static Path file(String name) {
        Path file = FOLDER.resolve(name);
        Assume.assumeTrue(
                "skipped: there is no %s, see the README about real data"
                        .formatted(file.toAbsolutePath().normalize()),
                Files.isReadable(file));
        return file;
    }
}
