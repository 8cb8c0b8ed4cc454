package org.ballast.sandbox.soy;

import com.atlassian.soy.renderer.SoyException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ballast.sandbox.descriptor.DescriptorException;
import org.ballast.sandbox.descriptor.PluginModule;
import org.ballast.sandbox.descriptor.PluginModule.Resource;
import org.ballast.sandbox.host.InstalledPlugin;

/** All server templates of one plugin, compiled and checked when it is installed. */
final class PluginTemplates {
    private static final Pattern TEXT = Pattern.compile("getText\\(\\s*'([^']+)'");
    private static final Pattern NAMESPACE = Pattern.compile("\\{namespace\\s+([\\w.]+)");
    private static final Pattern TEMPLATE = Pattern.compile("\\{template\\s+(\\.\\w+)");

    private final InstalledPlugin plugin;
    private final CompiledTemplates compiled;
    private final Set<String> names = new HashSet<>();
    private final Set<String> modules;

    /**
     * Compiles the templates.
     *
     * @throws DescriptorException when a file is not valid, uses an unknown text or a panel names an unknown template
     */
    PluginTemplates(InstalledPlugin plugin, SoyEngine engine, BiFunction<String, List<?>, String> functions) {
        this.plugin = plugin;
        this.modules = plugin.descriptor().modules(PluginModule.WebResource.class).stream()
                .map(PluginModule.WebResource::key)
                .collect(Collectors.toUnmodifiableSet());
        List<Resource> files = files(plugin);
        files.forEach(this::check);
        List<URL> urls = files.stream().map(file -> url(plugin, file)).toList();
        try {
            this.compiled = engine.compile(urls, functions);
        } catch (IllegalArgumentException invalid) {
            throw new DescriptorException(String.valueOf(invalid.getMessage()), invalid);
        }
        plugin.descriptor().modules(PluginModule.WebPanel.class).forEach(this::checkView);
    }

    static boolean hasAny(InstalledPlugin plugin) {
        return !files(plugin).isEmpty();
    }

    /** Whether the plugin has a web resource with this key. */
    boolean areIn(String module) {
        return modules.contains(module);
    }

    String render(String template, Map<String, ?> data) {
        if (!names.contains(template)) {
            throw new SoyException("%s has no template %s; it has %s".formatted(plugin.key(), template, names));
        }
        return compiled.render(template, data);
    }

    private static List<Resource> files(InstalledPlugin plugin) {
        return plugin.descriptor().modules(PluginModule.WebResource.class).stream()
                .flatMap(module -> module.resources().stream())
                .filter(resource -> resource.type().equals("soy"))
                .toList();
    }

    private static URL url(InstalledPlugin plugin, Resource file) {
        return plugin.url(file.location())
                .orElseThrow(() -> new DescriptorException("%s is not in the jar".formatted(file.location())));
    }

    private void check(Resource file) {
        String source = read(file);
        Matcher texts = TEXT.matcher(source);
        while (texts.find()) {
            if (!plugin.texts().containsKey(texts.group(1))) {
                throw new DescriptorException("%s: uses the text %s, which is in none of the plugin's property files"
                        .formatted(file.location(), texts.group(1)));
            }
        }
        Matcher namespace = NAMESPACE.matcher(source);
        Matcher templates = TEMPLATE.matcher(source);
        while (namespace.find() && templates.find()) {
            names.add(namespace.group(1) + templates.group(1));
            while (templates.find()) {
                names.add(namespace.group(1) + templates.group(1));
            }
        }
    }

    private String read(Resource file) {
        try (InputStream stream = url(plugin, file).openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("%s can not be read".formatted(file.location()), broken);
        }
    }

    /** A view is addressed as {@code plugin-key:module-key/Namespace.template}. */
    private void checkView(PluginModule.WebPanel panel) {
        panel.view().map(Resource::location).ifPresent(location -> {
            String template = location.substring(location.indexOf('/') + 1);
            boolean own = location.startsWith(plugin.key() + ":") || location.startsWith(":");
            if (own && !names.contains(template)) {
                throw new DescriptorException(
                        "atlassian-plugin.xml: <web-panel key=\"%s\"> names the template %s, which is in none of the plugin's Soy files"
                                .formatted(panel.key(), template));
            }
        });
    }
}
