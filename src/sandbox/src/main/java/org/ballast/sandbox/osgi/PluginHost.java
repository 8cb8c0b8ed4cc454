package org.ballast.sandbox.osgi;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.ballast.sandbox.host.Host;
import org.ballast.sandbox.host.InstalledPlugin;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** Installs plugins, starts them and stops them. */
public final class PluginHost implements AutoCloseable {
    private final Host host;
    private final OsgiFramework framework;
    private final Map<Bundle, BundlePlugin> byBundle = new ConcurrentHashMap<>();
    private final Deque<BundlePlugin> installed = new ArrayDeque<>();

    private PluginHost(Host host, OsgiFramework framework) {
        this.host = host;
        this.framework = framework;
    }

    /**
     * Starts Felix and offers the host's services in it.
     *
     * @param cache folder for Felix, emptied first
     */
    public static PluginHost start(Host host, Path cache) {
        PluginHost plugins = new PluginHost(host, OsgiFramework.start(cache));
        plugins.offerServices();
        return plugins;
    }

    private void offerServices() {
        BundleContext context = framework.context();
        host.services().shared().forEach((type, instance) -> context.registerService(type.getName(), instance, null));
        host.services()
                .perPlugin()
                .forEach((type, factory) -> context.registerService(type.getName(), new PerPlugin(factory), null));
    }

    /**
     * Installs a plugin and makes its beans; {@link #startAll} starts it.
     *
     * @throws org.ballast.sandbox.descriptor.DescriptorException when the plugin would not work in Jira
     */
    public InstalledPlugin install(Path jar) {
        Bundle bundle = framework.install(jar);
        BundlePlugin plugin = new BundlePlugin(bundle, host.services());
        installed.push(plugin);
        byBundle.put(bundle, plugin);
        plugin.wire();
        host.plugins().add(plugin);
        return plugin;
    }

    /** Tells all plugins that the host is up. */
    public void startAll() {
        for (InstalledPlugin plugin : host.plugins().all()) {
            plugin.exported(LifecycleAware.class).forEach(LifecycleAware::onStart);
        }
    }

    @Override
    public void close() {
        while (!installed.isEmpty()) {
            BundlePlugin plugin = installed.pop();
            plugin.exported(LifecycleAware.class).forEach(LifecycleAware::onStop);
            plugin.close();
        }
        framework.close();
    }

    private final class PerPlugin implements ServiceFactory<Object> {
        private final Function<InstalledPlugin, ?> factory;

        PerPlugin(Function<InstalledPlugin, ?> factory) {
            this.factory = factory;
        }

        @Override
        public @Nullable Object getService(Bundle bundle, ServiceRegistration<Object> registration) {
            BundlePlugin plugin = byBundle.get(bundle);
            return plugin == null ? null : factory.apply(plugin);
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<Object> registration, Object service) {}
    }
}
