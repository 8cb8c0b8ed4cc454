package org.ballast.sandbox.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.host.SandboxOptions;
import org.ballast.sandbox.host.StartException;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.springframework.jdbc.core.simple.JdbcClient;

public class DatabaseServersTest {
    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    @Test
    public void keepsTheDataForTheNextStartUnlessItBeginsAnew() {
        try (Database first = DatabaseServers.connect(options())) {
            JdbcClient.create(first.dataSource())
                    .sql("CREATE TABLE kept (id INT)")
                    .update();
            JdbcClient.create(first.dataSource())
                    .sql("INSERT INTO kept VALUES (1)")
                    .update();
        }
        forgetTheNode();

        try (Database second = DatabaseServers.connect(options())) {
            assertThat(count(second)).isEqualTo(1);
        }
        forgetTheNode();

        try (Database fresh = DatabaseServers.connect(options().withFresh(true))) {
            assertThatThrownBy(() -> count(fresh)).hasMessageContaining("kept");
        }
    }

    @Test
    public void attachesASecondNodeToTheFirstOnesDatabase() {
        try (Database first = DatabaseServers.connect(options());
                Database second = DatabaseServers.connect(options().withNode(2))) {
            JdbcClient.create(first.dataSource())
                    .sql("CREATE TABLE kept (id INT)")
                    .update();
            JdbcClient.create(second.dataSource())
                    .sql("INSERT INTO kept VALUES (1)")
                    .update();

            assertThat(count(first)).isEqualTo(1);
        }
    }

    @Test
    public void refusesASecondNodeWithoutAFirst() {
        refuses(options().withNode(2), "node 2 found no running node 1 on h2");
    }

    @Test
    public void refusesASecondFirstNode() {
        try (Database first = DatabaseServers.connect(options())) {
            refuses(options(), "a sandbox on h2 runs already");
            assertThat(first.kind()).isEqualTo(DatabaseKind.H2);
        }
    }

    @Test
    public void takesAReusedProcessIdForAnotherProcess() {
        RunningProcess own = RunningProcess.current();

        assertThat(own.isAlive()).isTrue();
        assertThat(RunningProcess.parse(own.text())).isEqualTo(own);
        assertThat(new RunningProcess(own.id(), Optional.of(Instant.EPOCH)).isAlive())
                .isFalse();
    }

    /** As if the first node's process had ended: the tests' process is still alive. */
    private void forgetTheNode() {
        AddressFile file = new AddressFile(home.getRoot().toPath().resolve("h2").resolve("address.properties"));
        AddressFile.Entry entry = file.read().orElseThrow();
        file.write(new AddressFile.Entry(entry.address(), new RunningProcess(1, Optional.of(Instant.EPOCH))));
    }

    private SandboxOptions options() {
        return SandboxOptions.in(home.getRoot().toPath());
    }

    private static int count(Database database) {
        return JdbcClient.create(database.dataSource())
                .sql("SELECT COUNT(*) FROM kept")
                .query(Integer.class)
                .single();
    }

    private static void refuses(SandboxOptions options, String message) {
        assertThatThrownBy(() -> DatabaseServers.connect(options).close())
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith(message);
    }
}
