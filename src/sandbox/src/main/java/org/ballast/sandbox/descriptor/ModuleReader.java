package org.ballast.sandbox.descriptor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ballast.sandbox.descriptor.PluginModule.Data;
import org.ballast.sandbox.descriptor.PluginModule.Extract;
import org.ballast.sandbox.descriptor.PluginModule.IndexedProperty;
import org.ballast.sandbox.descriptor.PluginModule.Resource;
import org.ballast.sandbox.descriptor.PluginModule.Transformation;

/** Reads the modules that have nothing to do with web fragments. */
final class ModuleReader {
    private static final Set<String> INDEX_TYPES = Set.of("string", "text", "number", "date");

    private final ContentRules rules;
    private final FragmentReader fragments;

    ModuleReader(ContentRules rules) {
        this.rules = rules;
        this.fragments = new FragmentReader(rules);
    }

    PluginModule read(StrictElement element, String pluginKey) {
        String key = rules.unique(element, element.required("key"));
        element.optional("name");
        element.optional("i18n-name-key").ifPresent(text -> rules.translated(element, text));
        element.child("description", StrictElement::text);
        return switch (element.name()) {
            case "ao" -> activeObjects(element, key, pluginKey);
            case "rest-migration" -> restMigration(element, key);
            case "rest" -> rest(element, key);
            case "servlet" -> servlet(element, key);
            case "web-section" -> fragments.section(element, key);
            case "web-item" -> fragments.item(element, key);
            case "web-panel" -> fragments.panel(element, key);
            case "web-resource" -> webResource(element, key);
            case "jql-function" -> jqlFunction(element, key);
            case "index-document-configuration" -> indexDocument(element, key);
            default -> throw element.wrong("is a kind of module that the sandbox does not know");
        };
    }

    private PluginModule activeObjects(StrictElement element, String key, String pluginKey) {
        return new PluginModule.ActiveObjects(
                key,
                element.optional("namespace").orElse(pluginKey),
                rules.loadable(element, "entity", true),
                rules.loadable(element, "upgradeTask", false));
    }

    private static PluginModule restMigration(StrictElement element, String key) {
        element.requiredChild("rest-v2", StrictElement::name);
        return new PluginModule.RestMigration(key);
    }

    private PluginModule rest(StrictElement element, String key) {
        return new PluginModule.Rest(
                key,
                slashed(element, element.required("path")),
                element.required("version"),
                element.children("package", StrictElement::requiredText));
    }

    private PluginModule servlet(StrictElement element, String key) {
        Map<String, String> initParams = new LinkedHashMap<>();
        element.children("init-param", param -> {
            String name = param.requiredChild("param-name", StrictElement::requiredText);
            initParams.put(name, param.requiredChild("param-value", StrictElement::text));
            return name;
        });
        List<String> patterns = element.children("url-pattern", pattern -> slashed(pattern, pattern.requiredText()));
        if (patterns.isEmpty()) {
            throw element.wrong("needs at least one <url-pattern>");
        }
        return new PluginModule.Servlet(key, rules.loadable(element, element.required("class")), patterns, initParams);
    }

    private PluginModule webResource(StrictElement element, String key) {
        return new PluginModule.WebResource(
                key,
                element.children("resource", this::resource),
                element.children("context", StrictElement::requiredText),
                element.children("dependency", StrictElement::requiredText),
                element.children("transformation", ModuleReader::transformation),
                element.children("data", this::data),
                fragments.condition(element));
    }

    private Resource resource(StrictElement element) {
        String type = element.required("type");
        if (!type.equals("download") && !type.equals("soy")) {
            throw element.wrong("has the type %s; download and soy are known".formatted(type));
        }
        return new Resource(
                type, element.required("name"), rules.present(element, element.required("location")), element.params());
    }

    private static Transformation transformation(StrictElement element) {
        return new Transformation(
                element.required("extension"),
                element.children("transformer", transformer -> transformer.required("key")));
    }

    private Data data(StrictElement element) {
        return new Data(element.required("key"), rules.loadable(element, element.required("class")));
    }

    private PluginModule jqlFunction(StrictElement element, String key) {
        return new PluginModule.JqlFunction(
                key,
                rules.loadable(element, element.required("class")),
                element.requiredChild("fname", StrictElement::requiredText),
                element.child("list", StrictElement::trueText).orElse(false));
    }

    private static PluginModule indexDocument(StrictElement element, String key) {
        return new PluginModule.IndexDocument(
                key, element.required("entity-key"), element.children("key", ModuleReader::indexedProperty));
    }

    private static IndexedProperty indexedProperty(StrictElement element) {
        return new IndexedProperty(
                element.required("property-key"), element.children("extract", ModuleReader::extract));
    }

    private static Extract extract(StrictElement element) {
        String type = element.required("type").toLowerCase(Locale.ROOT);
        if (!INDEX_TYPES.contains(type)) {
            throw element.wrong("has the type %s; string, text, number and date are known".formatted(type));
        }
        return new Extract(element.required("path"), type, element.optional("alias"));
    }

    private static String slashed(StrictElement element, String path) {
        if (!path.startsWith("/")) {
            throw element.wrong("has the path %s, which must start with a slash".formatted(path));
        }
        return path;
    }
}
