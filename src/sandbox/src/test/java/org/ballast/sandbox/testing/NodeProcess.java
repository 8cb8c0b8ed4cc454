package org.ballast.sandbox.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballast.sandbox.database.TestAddress;
import org.ballast.sandbox.host.DatabaseKind;

/** A second node in a process of its own, which a test may kill. */
public final class NodeProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Ready after .*: (http\\S+)");

    private final Process process;
    private final URI baseUri;

    private NodeProcess(Process process, URI baseUri) {
        this.process = process;
        this.baseUri = baseUri;
    }

    /**
     * Starts the node and waits until it answers.
     *
     * @param home an empty folder
     * @param database name of a database of {@link TestDatabases}; not on H2, which lives in the test's own process
     */
    public static NodeProcess start(Path home, DatabaseKind kind, String database) throws IOException {
        TestAddress.write(home, kind, TestDatabases.address(kind, database));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dballast.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                "org.ballast.sandbox.Main"));
        command.addAll(List.of("--database", kind.label(), "--node", "2", "--port", "0"));
        command.addAll(List.of("--bundle", SandboxRule.bundle().toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new NodeProcess(process, ready(process));
    }

    private static URI ready(Process process) throws IOException {
        StringBuilder said = new StringBuilder();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                return URI.create(ready.group(1));
            }
        }
        throw new IllegalStateException("the node did not start:\n" + said);
    }

    public URI baseUri() {
        return baseUri;
    }

    /** Ends the process at once, as kill -9 does. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
