package org.ballast.sandbox.host;

import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.descriptor.PluginDescriptor;

/** A plugin that is installed and wired. */
public interface InstalledPlugin {

    /** What its atlassian-plugin.xml says. */
    PluginDescriptor descriptor();

    /** The plugin key. */
    default String key() {
        return descriptor().key();
    }

    /**
     * Makes an instance of one of the plugin's classes (or of one that it imports) with constructor injection from the
     * plugin's own beans, as Jira does for module classes.
     *
     * @throws IllegalStateException when the class is missing, is not of the type, or can not be wired
     */
    <T> T create(String className, Class<T> type);

    /**
     * One of the plugin's classes, or one that it imports.
     *
     * @throws IllegalStateException when there is no such class
     */
    Class<?> load(String className);

    /** The services of a type that the plugin offers to the host. */
    <T> List<T> exported(Class<T> type);

    /** The names of the classes directly in one of the plugin's own packages. */
    List<String> classesIn(String packageName);

    /** A file in the plugin's jar, by path without leading slash; empty when the jar lacks it. */
    Optional<InputStream> resource(String path);

    /** The address of a file in the plugin's jar, for whoever wants to read it later. */
    Optional<URL> url(String path);

    /** The plugin's texts by i18n key. */
    default Map<String, String> texts() {
        return descriptor().texts();
    }
}
