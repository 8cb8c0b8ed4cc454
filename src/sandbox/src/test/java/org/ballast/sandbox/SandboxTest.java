package org.ballast.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.host.SandboxOptions;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class SandboxTest {
    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    @Test
    public void answersUnderJirasContextPathOnAFreePort() throws Exception {
        SandboxOptions options =
                SandboxOptions.forTests(DatabaseKind.H2, home.getRoot().toPath());
        try (Sandbox sandbox = Sandbox.start(options)) {
            URI unknown = URI.create(sandbox.baseUri() + "/unknown");

            int status = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(unknown).build(), BodyHandlers.discarding())
                    .statusCode();

            assertThat(sandbox.baseUri().getPath()).isEqualTo("/jira");
            assertThat(status).isEqualTo(404);
        }
    }
}
