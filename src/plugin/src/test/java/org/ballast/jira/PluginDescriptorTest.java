package org.ballast.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import org.junit.Test;
import org.w3c.dom.Element;

public class PluginDescriptorTest {
    private final Descriptor descriptor = Descriptor.read();

    @Test
    public void hasTheKeyOfTheBundle() {
        assertThat(descriptor.root().getAttribute("key")).isEqualTo("org.ballast.jira");
    }

    @Test
    public void leavesNoPlaceholderOpenButThatOfJira() {
        assertThat(BundleFolder.text("atlassian-plugin.xml").replace("${board.id}", ""))
                .doesNotContain("${");
    }

    @Test
    public void namesOnlyClassesThatTheBundleHas() {
        assertThat(descriptor.moduleClasses()).isNotEmpty().allMatch(PluginDescriptorTest::isOurs);
        assertThat(descriptor.entities()).allMatch(PluginDescriptorTest::isOurs);
    }

    @Test
    public void listsEveryEntity() {
        List<String> entities = BundleFolder.files("Entity.class").stream()
                .map(path -> path.replace(".class", "").replace('/', '.'))
                .toList();

        assertThat(descriptor.entities()).containsExactlyInAnyOrderElementsOf(entities);
    }

    @Test
    public void namesOnlyFilesThatTheBundleHas() {
        List<String> files = descriptor.elements("resource").stream()
                .filter(resource -> !resource.getAttribute("type").equals("i18n"))
                .map(resource -> resource.getAttribute("location"))
                .filter(location -> !location.contains(":"))
                .toList();

        assertThat(files).isNotEmpty().allMatch(BundleFolder::has);
    }

    @Test
    public void namesOnlyTemplatesThatTheBundleHas() {
        for (Element resource : descriptor.elements("resource")) {
            String location = resource.getAttribute("location");
            if (location.contains(":")) {
                String template = location.substring(location.lastIndexOf('.'));
                String namespace = location.substring(location.indexOf('/') + 1, location.lastIndexOf('.'));
                assertThat(BundleFolder.files(".soy").stream().map(BundleFolder::text))
                        .as(location)
                        .anyMatch(text -> text.contains("{namespace " + namespace + "}")
                                && text.contains("{template " + template + "}"));
            }
        }
    }

    @Test
    public void namesOnlyTextsThatExist() throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(BundleFolder.text("i18n/ballast.properties")));

        assertThat(descriptor.elements("label"))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(texts.stringPropertyNames()).contains(label.getAttribute("key")));
    }

    @Test
    public void givesEveryModuleAKeyOfItsOwn() {
        assertThat(descriptor.modules().stream()
                        .filter(module -> !module.getTagName().equals("plugin-info"))
                        .filter(module -> !module.getTagName().equals("resource"))
                        .map(module -> module.getAttribute("key")))
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @Test
    public void dependsOnlyOnItsOwnModulesThatExist() {
        List<String> own = descriptor.modules().stream()
                .map(module -> "org.ballast.jira:" + module.getAttribute("key"))
                .toList();

        assertThat(descriptor.elements("dependency").stream()
                        .map(Element::getTextContent)
                        .filter(key -> key.startsWith("org.ballast.jira:")))
                .isNotEmpty()
                .allMatch(own::contains);
    }

    private static boolean isOurs(String className) {
        return BundleFolder.has(className.replace('.', '/') + ".class");
    }
}
