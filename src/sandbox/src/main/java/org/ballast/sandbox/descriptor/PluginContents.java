package org.ballast.sandbox.descriptor;

import java.io.InputStream;
import java.util.Optional;

/** What a descriptor may name. */
public interface PluginContents {

    /** Whether the plugin can load a class, its own or an imported one. */
    boolean hasClass(String className);

    /** A file of the jar, by path without leading slash. */
    Optional<InputStream> file(String path);

    /** Whether the jar has a file, or any file below a path that ends with a slash. */
    boolean hasFile(String path);
}
