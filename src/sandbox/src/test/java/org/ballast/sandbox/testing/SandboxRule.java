package org.ballast.sandbox.testing;

import com.atlassian.mail.Email;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.ballast.sandbox.JiraParts;
import org.ballast.sandbox.Sandbox;
import org.ballast.sandbox.database.Database;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.host.Host;
import org.ballast.sandbox.host.HostPart;
import org.ballast.sandbox.host.SandboxOptions;
import org.ballast.sandbox.jira.JiraPart;
import org.ballast.sandbox.jira.MailBox;
import org.jspecify.annotations.Nullable;
import org.junit.rules.ExternalResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * A sandbox with the real bundle on a free port and an empty database of its own; best as a {@code @ClassRule}. The
 * sample team is there unless {@link #withoutSample} was called. {@link #secondNode} starts another node on the same
 * database.
 */
public final class SandboxRule extends ExternalResource {
    private final DatabaseKind kind;
    private final String database = TestDatabases.newName();
    private final List<Sandbox> nodes = new ArrayList<>();
    private final List<Database> pools = new ArrayList<>();
    private final List<MailBox> mailBoxes = new ArrayList<>();
    private UnaryOperator<SandboxOptions> change = options -> options;
    private @Nullable Path home;

    private SandboxRule(DatabaseKind kind) {
        this.kind = kind;
    }

    /** A sandbox on a kind of database. */
    public static SandboxRule on(DatabaseKind kind) {
        return new SandboxRule(kind);
    }

    /** The same sandbox with nothing in it but what every Jira has. */
    public SandboxRule withoutSample() {
        return with(options -> options.withSample(false));
    }

    /** The same sandbox with other options. */
    public SandboxRule with(UnaryOperator<SandboxOptions> more) {
        UnaryOperator<SandboxOptions> before = change;
        change = options -> more.apply(before.apply(options));
        return this;
    }

    /** The jar that the build made of the plugin. */
    public static Path bundle() {
        Path jar = Path.of("../plugin/target/ballast-plugin-1.0.0-SNAPSHOT.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(
                    "%s is not built%nMaybe run mvn package instead of mvn test?".formatted(jar));
        }
        return jar;
    }

    @Override
    protected void before() throws IOException {
        home = Files.createTempDirectory("sandbox");
        startNode(1);
    }

    @Override
    protected void after() {
        nodes.forEach(Sandbox::close);
        nodes.clear();
        pools.clear();
        mailBoxes.clear();
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException busy) {
            throw new IllegalStateException("%s can not be deleted".formatted(home), busy);
        }
    }

    private Sandbox startNode(int number) {
        SandboxOptions options = change.apply(SandboxOptions.in(home)
                .withDatabase(kind)
                .withNode(number)
                .withPort(0)
                .withBundle(bundle()));
        Database pool = TestDatabases.open(kind, database);
        Sandbox node = Sandbox.start(options, pool, soy -> {
            List<HostPart> parts = JiraParts.with(soy);
            mailBoxes.add(((JiraPart) parts.get(0)).mail());
            return parts;
        });
        nodes.add(node);
        pools.add(pool);
        return node;
    }

    /** Starts a further node on the same database; it stops with the rule. */
    public Sandbox secondNode() {
        return startNode(nodes.size() + 1);
    }

    /** Starts a further node in a process of its own, which the test closes; not on H2. */
    public NodeProcess nodeProcess(Path emptyFolder) throws IOException {
        return NodeProcess.start(emptyFolder, kind, database);
    }

    /** The first node. */
    public Sandbox sandbox() {
        return nodes.get(0);
    }

    /** What the nodes put into their mail queues, those of the first node first. */
    public List<Email> mails() {
        return mailBoxes.stream().flatMap(box -> box.mails().stream()).toList();
    }

    /** Makes every statement of the first node take longer from now on; 0 ends it. */
    public void slowDown(long millis) {
        if (millis == 0) {
            pools.get(0).statements().stop();
        } else {
            pools.get(0).statements().listen(sql -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis)));
        }
    }

    /** Empties all tables of the plugin, as if it had been uninstalled with its data; row numbers go on counting. */
    public void forgetPluginData() {
        JdbcTemplate jdbc = new JdbcTemplate(pools.get(0).pool());
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            String quote = connection.getMetaData().getIdentifierQuoteString();
            try (ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), null, "AO_%", null);
                    Statement statement = connection.createStatement()) {
                while (tables.next()) {
                    if (tables.getString("TABLE_TYPE").endsWith("TABLE")) {
                        statement.executeUpdate("DELETE FROM " + quote + tables.getString("TABLE_NAME") + quote);
                    }
                }
            }
            return null;
        });
    }

    /** The parts' common ground, for tests that look behind the pages. */
    public Host host() {
        return sandbox().host();
    }

    /** The address of the first node, such as {@code http://localhost:41234/jira}. */
    public URI baseUri() {
        return sandbox().baseUri();
    }

    /** Calls without a login. */
    public HttpProbe anonymous() {
        return new HttpProbe(baseUri());
    }

    /** Calls with a session of somebody whose password is the user name, as in the sample team. */
    public HttpProbe as(String userName) {
        return HttpProbe.login(baseUri(), userName);
    }
}
