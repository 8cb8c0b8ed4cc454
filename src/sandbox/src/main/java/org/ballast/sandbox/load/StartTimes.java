package org.ballast.sandbox.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ballast.sandbox.Main;
import org.springframework.util.FileSystemUtils;

/**
 * Times how long a contributor waits: a fresh sandbox on H2 with the sample team, in a process of its own, with the
 * settings of src/sandbox/start. The first one is the first after a build, which leaves an archive of classes to the
 * others.
 */
final class StartTimes {
    private static final String READY = "Ready";

    private final LoadOptions options;

    StartTimes(LoadOptions options) {
        this.options = options;
    }

    List<Duration> run() {
        Path archive = options.home().resolve("classes.jsa").toAbsolutePath();
        List<Duration> times = new ArrayList<>();
        try {
            Files.deleteIfExists(archive);
            for (int i = 0; i < options.starts(); i++) {
                String sharing = Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=";
                times.add(start(sharing + archive));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("a sandbox could not be started", failed);
        }
        return times;
    }

    private Duration start(String sharing) throws IOException {
        Path home = options.home().resolve("start");
        FileSystemUtils.deleteRecursively(home);
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command(home, sharing))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            List<String> said = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.startsWith(READY)) {
                    return Duration.ofNanos(System.nanoTime() - begin);
                }
            }
            throw new IOException("it ended before it was ready:%n%s".formatted(String.join("\n", said)));
        } finally {
            process.destroy();
            process.onExit().join();
        }
    }

    private List<String> command(Path home, String sharing) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                sharing,
                "-cp",
                System.getProperty("java.class.path"),
                "-Dballast.home=" + home,
                Main.class.getName(),
                "--port",
                "0"));
        options.bundle().ifPresent(jar -> command.addAll(List.of("--bundle", jar.toString())));
        return command;
    }
}
