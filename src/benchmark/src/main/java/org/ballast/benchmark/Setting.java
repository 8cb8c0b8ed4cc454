package org.ballast.benchmark;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What every part needs to know.
 *
 * @param home the folder of the project
 * @param data the folder of the public instances, {@code planner} of the shared data
 * @param quick whether a rough figure will do
 * @param out where the tables go
 */
record Setting(Path home, Path data, boolean quick, PrintStream out) {

    private static final Path SHARED = Path.of("shared", "data", "planner");

    /** How often something is repeated for its median. */
    int repetitions() {
        return quick ? 3 : 9;
    }

    /** How long another solver may take for one instance. */
    double peerSeconds() {
        return quick ? 2 : 10;
    }

    /** The nearest {@code shared/data/planner} in a folder above the project, or where it would be beside the project. */
    static Path nearestData(Path home) {
        for (Path folder = home; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(SHARED))) {
                return folder.resolve(SHARED);
            }
        }
        return home.resolveSibling(SHARED.toString());
    }
}
