package org.ballast.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's files, found from wherever the tests run. */
final class Project {

    private Project() {}

    /** The folder that holds the root pom and {@code atlassian-plugin.xml}. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("atlassian-plugin.xml"))
                || !Files.isDirectory(folder.resolve("src/core"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException(
                        "no project root above " + Path.of("").toAbsolutePath());
            }
        }
        return folder;
    }

    /** All files below a folder of the project whose name ends so, sorted; build output left out. */
    static List<Path> files(String folder, String ending) {
        try (Stream<Path> walk = Files.walk(root().resolve(folder))) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("/target/"))
                    .filter(file -> !file.toString().contains("/node_modules/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
