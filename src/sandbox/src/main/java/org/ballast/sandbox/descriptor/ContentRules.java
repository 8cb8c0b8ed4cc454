package org.ballast.sandbox.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds what the descriptor names against what the plugin has. */
final class ContentRules {
    private final PluginContents contents;
    private final Properties texts = new Properties();
    private final Set<String> keys = new HashSet<>();

    ContentRules(PluginContents contents) {
        this.contents = contents;
    }

    String loadable(StrictElement element, String className) {
        if (!contents.hasClass(className)) {
            throw element.wrong("names the class %s, which the plugin neither has nor imports".formatted(className));
        }
        return className;
    }

    String present(StrictElement element, String path) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        if (!contents.hasFile(relative)) {
            throw element.wrong("names the file %s, which is not in the jar".formatted(path));
        }
        return relative;
    }

    /** Adds a text bundle such as {@code i18n.ballast}. */
    String bundle(StrictElement element, String location) {
        String path = location.replace('.', '/') + ".properties";
        InputStream stream = contents.file(path)
                .orElseThrow(() -> element.wrong("names the texts %s, which are not in the jar".formatted(path)));
        try (InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException("%s can not be read".formatted(path), broken);
        }
        return location;
    }

    String translated(StrictElement element, String key) {
        if (!texts.containsKey(key)) {
            throw element.wrong("uses the text %s, which is in none of the plugin's property files".formatted(key));
        }
        return key;
    }

    String unique(StrictElement element, String key) {
        if (!keys.add(key)) {
            throw element.wrong("has a key that another module has already");
        }
        return key;
    }

    Map<String, String> texts() {
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(name -> name, texts::getProperty));
    }

    List<String> loadable(StrictElement parent, String child, boolean required) {
        List<String> names = parent.children(child, element -> loadable(element, element.requiredText()));
        if (required && names.isEmpty()) {
            throw parent.wrong("needs at least one <%s>".formatted(child));
        }
        return names;
    }
}
