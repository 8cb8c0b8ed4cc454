package org.ballast.sandbox.osgi;

import java.io.InputStream;
import java.net.URL;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.sandbox.descriptor.DescriptorException;
import org.ballast.sandbox.descriptor.DescriptorReader;
import org.ballast.sandbox.descriptor.PluginDescriptor;
import org.ballast.sandbox.host.HostServices;
import org.ballast.sandbox.host.InstalledPlugin;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.BeansException;

/** A plugin in its bundle. */
final class BundlePlugin implements InstalledPlugin, AutoCloseable {
    private final Bundle bundle;
    private final BundleContents contents;
    private final PluginDescriptor descriptor;
    private final PluginContext context;
    private final HostInstances hostInstances;

    BundlePlugin(Bundle bundle, HostServices services) {
        this.bundle = bundle;
        this.contents = new BundleContents(bundle);
        this.descriptor = DescriptorReader.read(contents);
        this.context = new PluginContext(bundle);
        this.hostInstances = new HostInstances(services);
        requireHeader("Atlassian-Plugin-Key", descriptor.key());
        requireHeader("Bundle-SymbolicName", descriptor.key());
        requireHeader("Spring-Context", "*");
    }

    private void requireHeader(String name, String value) {
        String actual = bundle.getHeaders().get(name);
        if (!value.equals(actual)) {
            throw new DescriptorException(
                    "META-INF/MANIFEST.MF: %s is %s but must be %s, or Jira treats the jar differently"
                            .formatted(name, actual, value));
        }
    }

    /** Makes the plugin's beans. */
    void wire() {
        context.refresh();
    }

    Bundle bundle() {
        return bundle;
    }

    @Override
    public PluginDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public <T> T create(String className, Class<T> type) {
        Class<?> found = load(className);
        if (!type.isAssignableFrom(found)) {
            throw new IllegalStateException("%s of %s is no %s".formatted(className, key(), type.getName()));
        }
        Class<? extends T> wanted = found.asSubclass(type);
        if (wanted.getClassLoader() == BundlePlugin.class.getClassLoader()) {
            return hostInstances.create(wanted);
        }
        try {
            return context.create(wanted);
        } catch (BeansException failed) {
            throw new IllegalStateException(
                    "%s of %s can not be wired: %s".formatted(className, key(), failed.getMessage()), failed);
        }
    }

    @Override
    public Class<?> load(String className) {
        return context.load(className);
    }

    @Override
    public <T> List<T> exported(Class<T> type) {
        ServiceReference<?>[] references = bundle.getRegisteredServices();
        if (references == null) {
            return List.of();
        }
        return Stream.of(references)
                .filter(reference ->
                        List.of((String[]) reference.getProperty("objectClass")).contains(type.getName()))
                .map(reference -> type.cast(bundle.getBundleContext().getService(reference)))
                .toList();
    }

    @Override
    public List<String> classesIn(String packageName) {
        String folder = packageName.replace('.', '/');
        Collection<String> files =
                bundle.adapt(BundleWiring.class).listResources(folder, "*.class", BundleWiring.LISTRESOURCES_LOCAL);
        return files.stream()
                .map(file ->
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                .sorted()
                .toList();
    }

    @Override
    public Optional<InputStream> resource(String path) {
        return contents.file(path);
    }

    @Override
    public Optional<URL> url(String path) {
        return Optional.ofNullable(bundle.getEntry(path));
    }

    @Override
    public void close() {
        context.close();
    }
}
