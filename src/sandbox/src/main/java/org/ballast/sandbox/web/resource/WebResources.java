package org.ballast.sandbox.web.resource;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.sandbox.descriptor.PluginModule.WebResource;
import org.ballast.sandbox.host.InstalledPlugin;
import org.ballast.sandbox.host.Plugins;

/** All web resources of the installed plugins, and which of them a page needs. */
final class WebResources {
    private final Map<String, ModuleRef> modules = new LinkedHashMap<>();

    /** Reads the descriptors of all plugins. */
    WebResources(Plugins plugins) {
        for (InstalledPlugin plugin : plugins.all()) {
            for (WebResource module : plugin.descriptor().modules(WebResource.class)) {
                ModuleRef ref = new ModuleRef(plugin, module);
                modules.put(ref.completeKey(), ref);
            }
        }
    }

    Collection<ModuleRef> all() {
        return modules.values();
    }

    Optional<ModuleRef> find(String completeKey) {
        return Optional.ofNullable(modules.get(completeKey));
    }

    /**
     * What a page has to load, dependencies first.
     *
     * @param required complete module keys that were asked for
     * @param contexts contexts of the page
     * @throws IllegalStateException for a key that neither a plugin nor Jira has
     */
    Needed needed(Collection<String> required, Collection<String> contexts) {
        Needed needed = new Needed(new LinkedHashSet<>(), new LinkedHashSet<>());
        Set<String> seen = new LinkedHashSet<>();
        for (ModuleRef ref : modules.values()) {
            if (ref.module().contexts().stream().anyMatch(contexts::contains)) {
                add(ref.completeKey(), "its context", needed, seen);
            }
        }
        for (String key : required) {
            add(key, "the page", needed, seen);
        }
        return needed;
    }

    /**
     * Scripts and modules of a page.
     *
     * @param hostScripts static files of the host
     * @param modules modules of plugins
     */
    record Needed(Set<String> hostScripts, Set<ModuleRef> modules) {}

    private void add(String key, String wantedBy, Needed needed, Set<String> seen) {
        if (!seen.add(key)) {
            return;
        }
        ModuleRef ref = modules.get(key);
        if (ref == null) {
            needed.hostScripts.addAll(HostLibraries.scripts(key)
                    .orElseThrow(() -> new IllegalStateException(
                            "web resource %s, wanted by %s, is not there%nMaybe a typing error, or a resource of Jira that the sandbox lacks?"
                                    .formatted(key, wantedBy))));
            return;
        }
        for (String dependency : ref.module().dependencies()) {
            add(dependency, key, needed, seen);
        }
        needed.modules.add(ref);
    }
}
