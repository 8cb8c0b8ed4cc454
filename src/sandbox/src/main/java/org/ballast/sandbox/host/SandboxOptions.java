package org.ballast.sandbox.host;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a sandbox is started with.
 *
 * @param database the database to run on
 * @param node number of this node in the cluster, from 1; a node above 1 attaches to the database of node 1
 * @param port TCP port of the web server; 0 picks a free one
 * @param home folder for databases and everything else that outlives the process
 * @param fresh drop what an earlier run left in {@code home}
 * @param sample put the sample team into an empty database
 * @param imports CSV exports of Jira to import at start
 * @param bundles plugin jars to install, in this order
 */
public record SandboxOptions(
        DatabaseKind database,
        int node,
        int port,
        Path home,
        boolean fresh,
        boolean sample,
        List<Path> imports,
        List<Path> bundles) {

    /** The port that Atlassian's own development tools use for Jira. */
    public static final int JIRA_PORT = 2990;

    public SandboxOptions {
        if (node < 1) {
            throw new IllegalArgumentException("node (%d) must be at least 1".formatted(node));
        }
        imports = List.copyOf(imports);
        bundles = List.copyOf(bundles);
    }

    /** The options of a plain start: H2 in files below {@code home}, node 1, port 2990, the sample team. */
    public static SandboxOptions in(Path home) {
        return new SandboxOptions(DatabaseKind.H2, 1, JIRA_PORT, home, false, true, List.of(), List.of());
    }

    public SandboxOptions withDatabase(DatabaseKind value) {
        return new SandboxOptions(value, node, port, home, fresh, sample, imports, bundles);
    }

    public SandboxOptions withNode(int value) {
        return new SandboxOptions(database, value, port, home, fresh, sample, imports, bundles);
    }

    public SandboxOptions withPort(int value) {
        return new SandboxOptions(database, node, value, home, fresh, sample, imports, bundles);
    }

    public SandboxOptions withFresh(boolean value) {
        return new SandboxOptions(database, node, port, home, value, sample, imports, bundles);
    }

    public SandboxOptions withSample(boolean value) {
        return new SandboxOptions(database, node, port, home, fresh, value, imports, bundles);
    }

    public SandboxOptions withImport(Path csv) {
        return new SandboxOptions(database, node, port, home, fresh, sample, with(imports, csv), bundles);
    }

    public SandboxOptions withBundle(Path jar) {
        return new SandboxOptions(database, node, port, home, fresh, sample, imports, with(bundles, jar));
    }

    private static List<Path> with(List<Path> paths, Path path) {
        List<Path> all = new ArrayList<>(paths);
        all.add(path);
        return all;
    }
}
