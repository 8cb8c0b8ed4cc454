package org.ballast.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.host.InstalledPlugin;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Test;

public class RealBundleTest {
    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Test
    public void installsThePlugin() {
        assertThat(SANDBOX.host().plugins().all())
                .extracting(InstalledPlugin::key)
                .containsExactly("org.ballast.jira");
    }

    @Test
    public void asksForALogin() {
        assertThat(SANDBOX.anonymous().get("/rest/ballast/1.0/boards/1").statusCode())
                .isEqualTo(401);
    }
}
