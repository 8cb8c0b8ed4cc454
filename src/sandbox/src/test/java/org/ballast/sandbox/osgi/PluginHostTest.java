package org.ballast.sandbox.osgi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ballast.sandbox.Sandbox;
import org.ballast.sandbox.descriptor.DescriptorException;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.host.InstalledPlugin;
import org.ballast.sandbox.host.SandboxOptions;
import org.ballast.sandbox.testing.HeaderLogin;
import org.ballast.sandbox.testing.ProbeBundle;
import org.ballast.sandbox.testing.TestDatabases;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class PluginHostTest {
    private static final String COMPONENTS = "META-INF/plugin-components/component";
    private static final String IMPORTS = "META-INF/plugin-components/imports";

    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    @Test
    public void refusesAnImportThatTheHostDoesNotExport() throws Exception {
        refuses(
                ProbeBundle.probe().importing("com.atlassian.absent"),
                "Import-Package: the sandbox does not export (osgi.wiring.package=com.atlassian.absent)");
    }

    @Test
    public void refusesAnImportInAVersionThatTheHostLacks() throws Exception {
        refuses(ProbeBundle.probe().importing("org.slf4j.event;version=\"[1,2)\""), "org.slf4j.event");
    }

    @Test
    public void installsABundleWhoseUnknownImportIsOptional() throws Exception {
        try (Sandbox sandbox = start(ProbeBundle.probe().importing("com.atlassian.absent;resolution:=optional"))) {
            assertThat(sandbox.host().plugins().all())
                    .extracting(InstalledPlugin::key)
                    .containsExactly("org.ballast.probe");
        }
    }

    @Test
    public void refusesAServiceThatTheHostDoesNotOffer() throws Exception {
        refuses(
                ProbeBundle.probe().with(IMPORTS, "com.atlassian.jira.user.util.UserManager\n"),
                IMPORTS + ", entry com.atlassian.jira.user.util.UserManager:");
    }

    @Test
    public void refusesABeanThatTheJarLacks() throws Exception {
        refuses(
                ProbeBundle.probe().with(COMPONENTS, "org.ballast.sandbox.probe.Absent\n"),
                COMPONENTS + ", entry org.ballast.sandbox.probe.Absent: the plugin neither has nor imports this class");
    }

    @Test
    public void refusesABeanThatCanNotBeWired() throws Exception {
        refuses(
                ProbeBundle.probe()
                        .with(COMPONENTS, "org.ballast.sandbox.probe.ProbeServlet\n")
                        .with(IMPORTS, ""),
                "the beans of org.ballast.probe can not be made");
    }

    @Test
    public void refusesTwoBeansOfOneName() throws Exception {
        refuses(
                ProbeBundle.probe().with(COMPONENTS, "org.ballast.sandbox.probe.ProbeWords#ao\n"),
                "another bean is named ao already");
    }

    @Test
    public void refusesAJarThatJiraWouldTransform() throws Exception {
        refuses(
                ProbeBundle.probe().with("META-INF/MANIFEST.MF", "Atlassian-Plugin-Key: org.ballast.probe\n", ""),
                "META-INF/MANIFEST.MF: Atlassian-Plugin-Key");
    }

    @Test
    public void refusesATemplateThatDoesNotCompile() throws Exception {
        refuses(ProbeBundle.probe().with("soy/probe.soy", "{/template}", "{/if}"), "probe.soy");
    }

    @Test
    public void refusesATemplateWithATextThatIsNotTranslated() throws Exception {
        refuses(
                ProbeBundle.probe().with("soy/probe.soy", "'probe.title'", "'probe.absent'"),
                "soy/probe.soy: uses the text probe.absent");
    }

    @Test
    public void refusesARestModuleWithoutResources() throws Exception {
        refuses(
                ProbeBundle.probe()
                        .with(
                                "atlassian-plugin.xml",
                                "<package>org.ballast.sandbox.probe</package>",
                                "<package>org.ballast.sandbox.elsewhere</package>"),
                "<rest key=\"rest\"> has no class with @Path");
    }

    @Test
    public void makesModuleClassesFromTheBundlesOwnBeans() throws Exception {
        try (Sandbox sandbox = start(ProbeBundle.probe())) {
            InstalledPlugin plugin =
                    sandbox.host().plugins().find("org.ballast.probe").orElseThrow();

            Object servlet = plugin.create("org.ballast.sandbox.probe.ProbeServlet", Object.class);

            assertThat(servlet.getClass().getClassLoader())
                    .isNotSameAs(getClass().getClassLoader());
            assertThat(plugin.texts())
                    .isEqualTo(Map.of("probe.greeting", "Hello, {0}!", "probe.title", "It''s a probe"));
            assertThatThrownBy(() -> plugin.create("org.ballast.sandbox.probe.ProbeServlet", Runnable.class))
                    .hasMessageContaining("is no java.lang.Runnable");
        }
    }

    private void refuses(ProbeBundle bundle, String message) {
        assertThatThrownBy(() -> start(bundle).close())
                .isInstanceOf(DescriptorException.class)
                .hasMessageContaining(message);
    }

    private Sandbox start(ProbeBundle bundle) throws IOException {
        Path jar = bundle.writeTo(home.newFile().toPath());
        SandboxOptions options =
                SandboxOptions.in(home.getRoot().toPath()).withPort(0).withBundle(jar);
        return Sandbox.start(options, TestDatabases.empty(DatabaseKind.H2), soy -> List.of(new HeaderLogin()));
    }
}
