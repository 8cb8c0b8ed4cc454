package org.ballast.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** The index files give every class that Spring or Jira makes exactly what its constructor asks for. */
public class WiringTest {
    private static final String INDEXES = "META-INF/plugin-components/";

    private final List<Class<?>> beans = classes(INDEXES + "component");
    private final List<Class<?>> services = classes(INDEXES + "imports");

    @Test
    public void everyBeanCanBeMade() {
        assertThat(beans).isNotEmpty().allSatisfy(this::assertWired);
    }

    @Test
    public void everyModuleClassCanBeMade() {
        assertThat(Descriptor.read().moduleClasses().stream().<Class<?>>map(WiringTest::load))
                .isNotEmpty()
                .allSatisfy(this::assertWired);
    }

    @Test
    public void everyResourceCanBeMade() {
        assertThat(BundleFolder.files("Resource.class").stream()
                        .<Class<?>>map(file -> load(file.replace(".class", "").replace('/', '.'))))
                .isNotEmpty()
                .allSatisfy(this::assertWired);
    }

    @Test
    public void importsOnlyInterfacesOfTheHost() {
        assertThat(services).isNotEmpty().allSatisfy(service -> {
            assertThat(service.isInterface()).isTrue();
            assertThat(service.getName()).startsWith("com.atlassian.");
        });
    }

    @Test
    public void exportsOnlyBeansAsTypesThatTheyHave() {
        List<String> exports = BundleFolder.lines(INDEXES + "exports");

        assertThat(exports).isNotEmpty().allSatisfy(line -> {
            String[] parts = line.split("#");
            Class<?> bean = load(parts[0]);
            assertThat(beans).contains(bean);
            for (String type : parts[1].split(",")) {
                assertThat(load(type)).isAssignableFrom(bean);
            }
        });
    }

    private void assertWired(Class<?> type) {
        assertThat(Modifier.isPublic(type.getModifiers()))
                .as("%s is public", type.getName())
                .isTrue();
        assertThat(type.getDeclaredConstructors()).as(type.getName()).hasSize(1);
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        for (Class<?> parameter : constructor.getParameterTypes()) {
            List<Class<?>> candidates = new ArrayList<>(beans);
            candidates.addAll(services);
            candidates.removeIf(candidate -> !parameter.isAssignableFrom(candidate));
            assertThat(candidates).as("%s for %s", parameter, type).hasSize(1);
        }
    }

    private static List<Class<?>> classes(String index) {
        return BundleFolder.lines(index).stream()
                .<Class<?>>map(line -> load(line.split("#")[0]))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " is named, but not there", e);
        }
    }
}
