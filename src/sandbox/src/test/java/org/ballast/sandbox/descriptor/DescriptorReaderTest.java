package org.ballast.sandbox.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.descriptor.PluginModule.All;
import org.ballast.sandbox.descriptor.PluginModule.Any;
import org.ballast.sandbox.descriptor.PluginModule.Extract;
import org.ballast.sandbox.descriptor.PluginModule.IndexDocument;
import org.ballast.sandbox.descriptor.PluginModule.Single;
import org.ballast.sandbox.descriptor.PluginModule.WebItem;
import org.ballast.sandbox.descriptor.PluginModule.WebResource;
import org.junit.Test;

public class DescriptorReaderTest {

    @Test
    public void readsEveryKindOfModule() {
        PluginDescriptor descriptor = read("""
                <ao key="ao" namespace="org.example.ns"><entity>org.example.Row</entity></ao>
                <rest-migration key="migration"><rest-v2/></rest-migration>
                <rest key="rest" path="/example" version="1.0"><package>org.example.rest</package></rest>
                <servlet key="page" class="org.example.Page"><url-pattern>/example/page</url-pattern></servlet>
                <web-section key="section" location="board.tools" weight="10"><label key="example.title"/></web-section>
                <web-panel key="panel" location="issue.right"><label key="example.title"/>
                  <context-provider class="org.example.Provider"/>
                  <resource name="view" type="soy" location="org.example:soy/Example.panel"/></web-panel>
                <jql-function key="jql" class="org.example.Jql"><fname>example</fname><list>true</list></jql-function>
                """);

        assertThat(descriptor.key()).isEqualTo("org.example");
        assertThat(descriptor.version()).isEqualTo("1.0");
        assertThat(descriptor.texts()).containsEntry("example.title", "Title");
        assertThat(descriptor.modules())
                .extracting(PluginModule::key)
                .containsExactly("ao", "migration", "rest", "page", "section", "panel", "jql");
        assertThat(descriptor.modules(PluginModule.ActiveObjects.class))
                .containsExactly(
                        new PluginModule.ActiveObjects("ao", "org.example.ns", List.of("org.example.Row"), List.of()));
    }

    @Test
    public void takesThePluginKeyAsNamespaceOfTablesWhenNoneIsGiven() {
        PluginDescriptor descriptor = read("<ao key='ao'><entity>org.example.Row</entity></ao>");

        assertThat(descriptor.modules(PluginModule.ActiveObjects.class))
                .singleElement()
                .extracting(PluginModule.ActiveObjects::namespace)
                .isEqualTo("org.example");
    }

    @Test
    public void combinesConditions() {
        PluginDescriptor descriptor = read("""
                <web-item key="item" section="board.tools/example"><label key="example.title"/>
                  <link linkId="example-link">/plugins/servlet/example?board=${board.id}</link>
                  <condition class="org.example.LoggedIn" invert="true"/>
                  <conditions type="OR">
                    <condition class="org.example.May"><param name="permission">browse</param></condition>
                    <condition class="org.example.Admin"/>
                  </conditions></web-item>
                """);

        assertThat(descriptor.modules(WebItem.class))
                .singleElement()
                .extracting(item -> item.fragment().condition())
                .isEqualTo(Optional.of(new All(List.of(
                        new Single("org.example.LoggedIn", true, Map.of()),
                        new Any(List.of(
                                new Single("org.example.May", false, Map.of("permission", "browse")),
                                new Single("org.example.Admin", false, Map.of())))))));
    }

    @Test
    public void readsResourcesWithTheirTransformers() {
        PluginDescriptor descriptor = read("""
                <web-resource key="page-resources"><context>jira.view.issue</context>
                  <dependency>com.atlassian.auiplugin:ajs</dependency>
                  <transformation extension="js"><transformer key="jsI18n"/></transformation>
                  <resource type="download" name="page.js" location="js/page.js"/></web-resource>
                """);

        assertThat(descriptor.modules(WebResource.class)).singleElement().satisfies(resource -> {
            assertThat(resource.contexts()).containsExactly("jira.view.issue");
            assertThat(resource.transformations())
                    .containsExactly(new PluginModule.Transformation("js", List.of("jsI18n")));
            assertThat(resource.resources())
                    .containsExactly(new PluginModule.Resource("download", "page.js", "js/page.js", Map.of()));
        });
    }

    @Test
    public void readsWhatIsIndexed() {
        PluginDescriptor descriptor = read("""
                <index-document-configuration entity-key="IssueProperty" key="index">
                  <key property-key="example.facts"><extract path="votes" type="NUMBER" alias="exampleVotes"/></key>
                </index-document-configuration>
                """);

        assertThat(descriptor.modules(IndexDocument.class))
                .singleElement()
                .satisfies(index -> assertThat(index.properties())
                        .containsExactly(new PluginModule.IndexedProperty(
                                "example.facts",
                                List.of(new Extract("votes", "number", Optional.of("exampleVotes"))))));
    }

    @Test
    public void refusesAnUnknownModule() {
        refuses(
                "<component-import key='x' interface='y'/>",
                "line 9: <component-import key=\"x\"> is a kind of module");
    }

    @Test
    public void refusesAnUnknownElement() {
        refuses(
                "<rest key='r' path='/x' version='1'><packages>a</packages></rest>",
                "<rest key=\"r\"> has the unknown element <packages> in line 9");
    }

    @Test
    public void refusesAnUnknownAttribute() {
        refuses("<rest key='r' path='/x' version='1' verison='2'/>", "has the unknown attribute \"verison\"");
    }

    @Test
    public void refusesAClassThatThePluginLacks() {
        refuses(
                "<jql-function key='j' class='org.example.Absent'><fname>f</fname></jql-function>",
                "<jql-function key=\"j\"> names the class org.example.Absent");
    }

    @Test
    public void refusesAFileThatTheJarLacks() {
        refuses(
                "<web-resource key='w'><resource type='download' name='a.js' location='js/absent.js'/></web-resource>",
                "<resource> names the file js/absent.js");
    }

    @Test
    public void refusesATextThatIsNotTranslated() {
        refuses(
                "<web-section key='s' location='l'><label key='example.absent'/></web-section>",
                "<label key=\"example.absent\"> uses the text example.absent");
    }

    @Test
    public void refusesAKeyUsedTwice() {
        refuses(
                "<rest key='r' path='/x' version='1'/><rest key='r' path='/y' version='1'/>",
                "<rest key=\"r\"> has a key that another module has already");
    }

    @Test
    public void refusesXmlThatIsNotWellFormed() {
        refuses("<rest", "atlassian-plugin.xml is not well-formed");
    }

    @Test
    public void refusesAPanelThatNobodyDraws() {
        refuses("<web-panel key='p' location='l'/>", "needs either a class or a <resource name=\"view\">");
    }

    private static void refuses(String modules, String message) {
        assertThatThrownBy(() -> read(modules))
                .isInstanceOf(DescriptorException.class)
                .hasMessageStartingWith("atlassian-plugin.xml")
                .hasMessageContaining(message);
    }

    private static PluginDescriptor read(String modules) {
        String xml = """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- a plugin for tests -->
                <atlassian-plugin key="org.example" name="Example" plugins-version="2">
                  <plugin-info><description>For tests</description><version>1.0</version>
                    <vendor name="Example" url="https://example.org"/>
                    <param name="atlassian-data-center-compatible">true</param>
                  </plugin-info>
                  <resource type="i18n" name="i18n" location="i18n.example"/>
                  %s
                </atlassian-plugin>
                """.formatted(modules);
        return DescriptorReader.read(new Jar(Map.of(
                "atlassian-plugin.xml", xml, "i18n/example.properties", "example.title=Title", "js/page.js", "")));
    }

    private record Jar(Map<String, String> files) implements PluginContents {
        @Override
        public boolean hasClass(String className) {
            return className.startsWith("org.example.") && !className.endsWith("Absent");
        }

        @Override
        public Optional<InputStream> file(String path) {
            return Optional.ofNullable(new HashMap<>(files).get(path))
                    .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public boolean hasFile(String path) {
            return files.containsKey(path);
        }
    }
}
