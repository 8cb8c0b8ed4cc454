package org.ballast.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.host.SandboxOptions;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.SandboxRule;
import org.ballast.sandbox.testing.TestDatabases;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class StartAtOnceTest {
    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    @Parameter
    public DatabaseKind kind;

    @Parameters(name = "{0}")
    public static DatabaseKind[] databases() {
        return DatabaseKind.values();
    }

    @Test
    public void bringsTwoNodesUpOnOneEmptyDatabase() throws Exception {
        String database = TestDatabases.newName();
        ExecutorService threads = Executors.newFixedThreadPool(2);

        List<Future<Sandbox>> nodes = threads.invokeAll(List.of(() -> node(1, database), () -> node(2, database)));
        threads.shutdown();

        try (Sandbox first = nodes.get(0).get();
                Sandbox second = nodes.get(1).get()) {
            for (Sandbox node : List.of(first, second)) {
                HttpProbe admin = HttpProbe.login(node.baseUri(), "admin");
                assertThat(admin.get("/rest/ballast/1.0/self-check").body()).contains("\"ok\":true");
            }
        }
    }

    private Sandbox node(int number, String database) {
        SandboxOptions options = SandboxOptions.in(home.getRoot().toPath())
                .withDatabase(kind)
                .withNode(number)
                .withPort(0)
                .withSample(false)
                .withBundle(SandboxRule.bundle());
        return Sandbox.start(options, TestDatabases.open(kind, database));
    }
}
