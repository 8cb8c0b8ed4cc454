package org.ballast.sandbox.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.descriptor.PluginDescriptor;
import org.ballast.sandbox.descriptor.PluginModule;
import org.ballast.sandbox.host.InstalledPlugin;
import org.ballast.sandbox.host.Plugins;

/** A plugin made of the modules and files that a test needs. */
public final class FakePlugin implements InstalledPlugin {
    private final PluginDescriptor descriptor;
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Object> classes = new HashMap<>();

    public FakePlugin(PluginModule... modules) {
        descriptor =
                new PluginDescriptor("org.example", "Example", "1.0", Map.of(), List.of(), Map.of(), List.of(modules));
    }

    public FakePlugin file(String path, String content) {
        files.put(path, content);
        return this;
    }

    public FakePlugin text(String key, String pattern) {
        texts.put(key, pattern);
        return this;
    }

    /** What {@code create} gives for a class name. */
    public FakePlugin instance(String className, Object instance) {
        classes.put(className, instance);
        return this;
    }

    /** This plugin as the only one. */
    public Plugins alone() {
        Plugins plugins = new Plugins();
        plugins.add(this);
        return plugins;
    }

    @Override
    public PluginDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public <T> T create(String className, Class<T> type) {
        return type.cast(Optional.ofNullable(classes.get(className))
                .orElseThrow(() -> new IllegalStateException("no class " + className)));
    }

    @Override
    public Optional<InputStream> resource(String path) {
        return Optional.ofNullable(files.get(path))
                .map(content -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Map<String, String> texts() {
        return texts;
    }

    @Override
    public Optional<URL> url(String path) {
        return Optional.empty();
    }

    @Override
    public List<String> classesIn(String packageName) {
        return List.of();
    }

    @Override
    public <T> List<T> exported(Class<T> type) {
        return List.of();
    }

    @Override
    public Class<?> load(String className) {
        throw new IllegalStateException("no class " + className);
    }
}
