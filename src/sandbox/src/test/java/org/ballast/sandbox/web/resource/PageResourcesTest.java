package org.ballast.sandbox.web.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.descriptor.PluginModule.Resource;
import org.ballast.sandbox.descriptor.PluginModule.Transformation;
import org.ballast.sandbox.descriptor.PluginModule.WebResource;
import org.ballast.sandbox.web.FakePlugin;
import org.junit.After;
import org.junit.Test;

public class PageResourcesTest {
    private static final String FLAG = "com.atlassian.auiplugin:aui-flag";

    @After
    public void forgetThePage() {
        new PageResources("/jira", new Texts(new FakePlugin().alone())).end();
    }

    @Test
    public void loadsDependenciesFirstAndEachModuleOnce() {
        PageResources resources = loaded(new FakePlugin(
                        script("b", "b.js", List.of("org.example:a", FLAG), List.of("jira.view.issue")),
                        script("a", "a.js", List.of(), List.of("jira.view.issue")))
                .file("b.js", "b()")
                .file("a.js", "a()"));

        resources.required().requireContext("jira.view.issue").requireWebResource("org.example:b");

        assertThat(resources.tags(Locale.UK))
                .containsSubsequence("after-aui.js", "org.example:a.js", "org.example:b.js");
        assertThat(resources.tags(Locale.UK)).containsOnlyOnce("/org.example:a.js");
    }

    @Test
    public void leavesOutWhatThePageDoesNotAskFor() {
        PageResources resources =
                loaded(new FakePlugin(script("a", "a.js", List.of(), List.of("gh-rapid"))).file("a.js", "a()"));

        resources.required().requireContext("jira.view.issue");

        assertThat(resources.tags(Locale.UK)).doesNotContain("org.example:a");
    }

    @Test
    public void bringsSoysLibraryWithTheModuleThatNeedsIt() {
        PageResources resources = loaded(new FakePlugin(
                        script("a", "a.js", List.of("com.atlassian.soy.soy-template-plugin:soy-deps"), List.of()))
                .file("a.js", "a()"));

        resources.required().requireWebResource("org.example:a");

        assertThat(resources.tags(Locale.UK)).containsSubsequence("vendor/soyutils.js", "org.example:a.js");
    }

    @Test
    public void stopsAtADependencyThatNobodyHas() {
        FakePlugin plugin = new FakePlugin(script("a", "a.js", List.of("com.atlassian.auiplugin:aui-fllag"), List.of()))
                .file("a.js", "a()");

        assertThatThrownBy(() -> loaded(plugin))
                .hasMessageContaining("com.atlassian.auiplugin:aui-fllag")
                .hasMessageContaining("org.example:a");
    }

    @Test
    public void stopsAtAMissingFile() {
        assertThatThrownBy(() -> loaded(new FakePlugin(script("a", "a.js", List.of(), List.of()))))
                .hasMessageContaining("a.js");
    }

    @Test
    public void stopsAtAScriptWithAnUnknownText() {
        FakePlugin plugin = new FakePlugin(script("a", "a.js", List.of(), List.of()))
                .file("a.js", "AJS.I18n.getText('no.such.key')");

        assertThatThrownBy(() -> loaded(plugin)).hasMessageContaining("no.such.key");
    }

    @Test
    public void refusesRequirementsOutsideOfAPage() {
        PageResources resources = new PageResources("/jira", new Texts(new FakePlugin().alone()));

        assertThatThrownBy(() -> resources.assembler().resources()).hasMessageContaining("no page is being made");
    }

    private static PageResources loaded(FakePlugin plugin) {
        PageResources resources = new PageResources("/jira", new Texts(plugin.alone()));
        resources.load(plugin.alone(), (source, path) -> source);
        resources.begin();
        return resources;
    }

    private static WebResource script(String key, String file, List<String> dependencies, List<String> contexts) {
        return new WebResource(
                key,
                List.of(new Resource("download", file, file, Map.of())),
                contexts,
                dependencies,
                List.of(new Transformation("js", List.of("jsI18n"))),
                List.of(),
                Optional.empty());
    }
}
