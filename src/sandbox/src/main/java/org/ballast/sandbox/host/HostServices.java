package org.ballast.sandbox.host;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The services that the host offers to plugins, by interface. A service is one instance for all plugins or is made per
 * plugin (Active Objects, for one). Filled while the host starts; each entry becomes an OSGi service.
 */
public final class HostServices {
    private final Map<Class<?>, Function<InstalledPlugin, ?>> perPlugin = new LinkedHashMap<>();
    private final Map<Class<?>, Object> shared = new LinkedHashMap<>();

    /**
     * Offers one instance to the host itself and to all plugins.
     *
     * @throws IllegalStateException when the type is offered already
     */
    public synchronized <T> HostServices add(Class<T> type, T instance) {
        requireNew(type);
        shared.put(type, instance);
        return this;
    }

    /**
     * Offers an instance made for each plugin that asks, once per plugin.
     *
     * @throws IllegalStateException when the type is offered already
     */
    public synchronized <T> HostServices addPerPlugin(Class<T> type, Function<InstalledPlugin, T> factory) {
        requireNew(type);
        perPlugin.put(type, factory);
        return this;
    }

    /**
     * The shared instance of a type.
     *
     * @throws IllegalStateException when nobody offers it
     */
    public synchronized <T> T get(Class<T> type) {
        Object instance = shared.get(type);
        if (instance == null) {
            throw new IllegalStateException("the sandbox offers no shared service " + type.getName());
        }
        return type.cast(instance);
    }

    /** Whether a shared instance of the type is there. */
    public synchronized boolean has(Class<?> type) {
        return shared.containsKey(type);
    }

    /** Shared services by interface, in the order of their registration. */
    public synchronized Map<Class<?>, Object> shared() {
        return Map.copyOf(shared);
    }

    /** Services made per plugin, by interface. */
    public synchronized Map<Class<?>, Function<InstalledPlugin, ?>> perPlugin() {
        return Map.copyOf(perPlugin);
    }

    /** All interfaces on offer. */
    public synchronized Set<Class<?>> types() {
        Map<Class<?>, Object> all = new LinkedHashMap<>(shared);
        all.putAll(perPlugin);
        return Set.copyOf(all.keySet());
    }

    private void requireNew(Class<?> type) {
        if (shared.containsKey(type) || perPlugin.containsKey(type)) {
            throw new IllegalStateException("service %s is offered twice".formatted(type.getName()));
        }
    }
}
