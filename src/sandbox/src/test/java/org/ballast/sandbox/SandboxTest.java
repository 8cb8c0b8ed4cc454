package org.ballast.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.host.SandboxOptions;
import org.ballast.sandbox.host.StartException;
import org.ballast.sandbox.testing.HeaderLogin;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.ProbeBundle;
import org.ballast.sandbox.testing.TestDatabases;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class SandboxTest {
    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    private Sandbox sandbox;
    private HttpProbe anonymous;
    private HttpProbe alice;

    @Before
    public void startWithTheProbe() throws Exception {
        Path jar = ProbeBundle.probe().writeTo(home.newFile("probe.jar").toPath());
        SandboxOptions options =
                SandboxOptions.in(home.getRoot().toPath()).withPort(0).withBundle(jar);
        sandbox = Sandbox.start(options, TestDatabases.empty(DatabaseKind.H2), soy -> List.of(new HeaderLogin()));
        anonymous = new HttpProbe(sandbox.baseUri());
        alice = new HttpProbe(sandbox.baseUri(), "X-User", "alice");
    }

    @After
    public void stop() {
        sandbox.close();
    }

    @Test
    public void answersUnderJirasContextPathOnAFreePort() {
        assertThat(sandbox.baseUri().getPath()).isEqualTo("/jira");
        assertThat(anonymous.get("/unknown").statusCode()).isEqualTo(404);
    }

    @Test
    public void saysWhichPortIsTaken() throws Exception {
        SandboxOptions samePort = SandboxOptions.in(home.newFolder().toPath())
                .withPort(sandbox.baseUri().getPort());

        assertThatThrownBy(() -> Sandbox.start(samePort, TestDatabases.empty(DatabaseKind.H2), soy -> List.of()))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith("port " + samePort.port());
    }

    @Test
    public void startsThePluginWhenItsTablesAreReady() {
        assertThat(alice.get("/rest/probe/1.0/words").body()).isEqualTo("[\"started\"]");
    }

    @Test
    public void passesJsonBothWays() {
        assertThat(alice.post("/rest/probe/1.0/words", "{\"word\":\"\u05d0\"}").statusCode())
                .isEqualTo(201);
        assertThat(alice.get("/rest/probe/1.0/words").body()).isEqualTo("[\"started\",\"\u05d0\"]");
    }

    @Test
    public void usesThePluginsExceptionMappers() {
        var answer = alice.post("/rest/probe/1.0/words", "{\"word\":\"\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo("empty word at words");
    }

    @Test
    public void refusesAnonymousCallsOfRest() {
        assertThat(anonymous.get("/rest/probe/1.0/words").statusCode()).isEqualTo(401);
    }

    @Test
    public void refusesAPostThatAFormOfAnotherSiteCouldSend() {
        var form = alice.request("/rest/probe/1.0/words")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{\"word\":\"x\"}"));

        assertThat(alice.send(form).statusCode()).isEqualTo(403);
    }

    @Test
    public void refusesAChangeFromAForeignOriginUnlessItCarriesTheToken() {
        var foreign = alice.request("/rest/probe/1.0/words")
                .header("Content-Type", "application/json")
                .header("Origin", "https://example.org")
                .POST(BodyPublishers.ofString("{\"word\":\"x\"}"));

        assertThat(alice.send(foreign).statusCode()).isEqualTo(403);
        assertThat(alice.send(foreign.header("X-Atlassian-Token", "no-check")).statusCode())
                .isEqualTo(201);
    }

    /** A refusal that closed the connection would lose the answer to whoever calls again at that moment. */
    @Test
    public void keepsTheConnectionWhenItRefusesBeforeTheBodyIsThere() throws Exception {
        String head = "POST /jira/rest/probe/1.0/words HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/json\r\nContent-Length: 4\r\n\r\n";
        try (Socket socket = new Socket("localhost", sandbox.baseUri().getPort())) {
            for (int call = 0; call < 2; call++) {
                socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                Thread.sleep(200);
                socket.getOutputStream().write("body".getBytes(StandardCharsets.US_ASCII));

                assertThat(answer(socket)).startsWith("HTTP/1.1 401");
            }
        }
    }

    private static String answer(Socket socket) throws IOException {
        byte[] some = new byte[8_192];
        int length = socket.getInputStream().read(some);
        return length < 0 ? "closed" : new String(some, 0, length, StandardCharsets.US_ASCII);
    }

    @Test
    public void servesServletsThatRenderSoy() {
        String page = alice.get("/plugins/servlet/probe/page?name=%3Cb%3E").body();

        assertThat(page)
                .contains("<title>It&#39;s a probe</title>")
                .contains("<p>Hello, &lt;b&gt;!</p>")
                .contains("href=\"/jira/browse\"");
    }
}
