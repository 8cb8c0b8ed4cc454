package org.ballast.sandbox.host;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The installed plugins, in the order of their installation. Empty until the host has loaded them. */
public final class Plugins {
    private final List<InstalledPlugin> installed = new CopyOnWriteArrayList<>();

    /** Adds a plugin that is installed and wired. */
    public void add(InstalledPlugin plugin) {
        installed.add(plugin);
    }

    /** All plugins. */
    public List<InstalledPlugin> all() {
        return List.copyOf(installed);
    }

    /** The pattern behind an i18n key, of the first plugin that has it. */
    public Optional<String> pattern(String key) {
        for (InstalledPlugin plugin : installed) {
            String pattern = plugin.texts().get(key);
            if (pattern != null) {
                return Optional.of(pattern);
            }
        }
        return Optional.empty();
    }

    /** The plugin with a key. */
    public Optional<InstalledPlugin> find(String key) {
        return installed.stream().filter(plugin -> plugin.key().equals(key)).findFirst();
    }
}
