package org.ballast.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.host.SandboxOptions;
import org.ballast.sandbox.testing.TestDatabases;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class SandboxTest {
    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    @Test
    public void answersUnderJirasContextPathOnAFreePort() throws Exception {
        SandboxOptions options = SandboxOptions.in(home.getRoot().toPath()).withPort(0);
        try (Sandbox sandbox = Sandbox.start(options, TestDatabases.empty(DatabaseKind.H2))) {
            URI unknown = URI.create(sandbox.baseUri() + "/unknown");

            int status = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(unknown).build(), BodyHandlers.discarding())
                    .statusCode();

            assertThat(sandbox.baseUri().getPath()).isEqualTo("/jira");
            assertThat(status).isEqualTo(404);
        }
    }
}
