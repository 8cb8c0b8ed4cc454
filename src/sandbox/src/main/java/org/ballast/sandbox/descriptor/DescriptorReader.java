package org.ballast.sandbox.descriptor;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an atlassian-plugin.xml; refuses everything it does not know or that the plugin lacks. */
public final class DescriptorReader {
    /** Name of the descriptor in the jar. */
    public static final String FILE = "atlassian-plugin.xml";

    private final ContentRules rules;
    private final ModuleReader modules;

    private DescriptorReader(PluginContents contents) {
        this.rules = new ContentRules(contents);
        this.modules = new ModuleReader(rules);
    }

    /**
     * Reads the descriptor of a plugin.
     *
     * @throws DescriptorException when something is unknown, missing, double or not in the jar
     */
    public static PluginDescriptor read(PluginContents contents) {
        InputStream stream =
                contents.file(FILE).orElseThrow(() -> new DescriptorException("%s is not in the jar".formatted(FILE)));
        StrictElement root = new StrictElement(FILE, XmlReader.read(FILE, stream));
        PluginDescriptor descriptor = new DescriptorReader(contents).plugin(root);
        root.done();
        return descriptor;
    }

    private record Info(String version, Map<String, String> params) {}

    private PluginDescriptor plugin(StrictElement root) {
        if (!root.name().equals("atlassian-plugin")) {
            throw root.wrong("is not <atlassian-plugin>");
        }
        String key = root.required("key");
        if (root.number("plugins-version", 1) != 2) {
            throw root.wrong("must have plugins-version 2");
        }
        String name = root.required("name");
        Info info = root.requiredChild("plugin-info", DescriptorReader::info);
        List<String> i18n = root.children("resource", this::texts);
        List<PluginModule> all = root.allChildren(element -> module(element, key)).stream()
                .flatMap(Optional::stream)
                .toList();
        return new PluginDescriptor(key, name, info.version(), info.params(), i18n, rules.texts(), all);
    }

    private static Info info(StrictElement element) {
        element.child("description", StrictElement::text);
        element.child("vendor", vendor -> vendor.required("name") + vendor.optional("url"));
        return new Info(element.requiredChild("version", StrictElement::requiredText), element.params());
    }

    private String texts(StrictElement element) {
        if (!element.required("type").equals("i18n")) {
            throw element.wrong("at the top level must have the type i18n");
        }
        element.required("name");
        return rules.bundle(element, element.required("location"));
    }

    private Optional<PluginModule> module(StrictElement element, String pluginKey) {
        if (element.name().equals("plugin-info")) {
            info(element);
            return Optional.empty();
        }
        if (element.name().equals("resource")) {
            texts(element);
            return Optional.empty();
        }
        return Optional.of(modules.read(element, pluginKey));
    }
}
