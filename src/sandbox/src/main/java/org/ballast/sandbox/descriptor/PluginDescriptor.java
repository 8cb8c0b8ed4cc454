package org.ballast.sandbox.descriptor;

import java.util.List;
import java.util.Map;

/**
 * A whole atlassian-plugin.xml.
 *
 * @param key plugin key
 * @param name plain name
 * @param version version of the plugin
 * @param params params of plugin-info
 * @param i18n class path locations of the text bundles, such as {@code i18n.ballast}
 * @param texts all texts of these bundles by key
 * @param modules all modules in the order of the file
 */
public record PluginDescriptor(
        String key,
        String name,
        String version,
        Map<String, String> params,
        List<String> i18n,
        Map<String, String> texts,
        List<PluginModule> modules) {

    public PluginDescriptor {
        params = Map.copyOf(params);
        i18n = List.copyOf(i18n);
        texts = Map.copyOf(texts);
        modules = List.copyOf(modules);
    }

    /** The modules of one kind, in the order of the file. */
    public <T extends PluginModule> List<T> modules(Class<T> kind) {
        return modules.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
