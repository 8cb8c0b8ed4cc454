package org.ballast.sandbox.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;
import org.ballast.sandbox.descriptor.PluginContents;
import org.osgi.framework.Bundle;

/** What is in a bundle and what it can load. */
record BundleContents(Bundle bundle) implements PluginContents {

    @Override
    public boolean hasClass(String className) {
        try {
            bundle.loadClass(className);
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    @Override
    public Optional<InputStream> file(String path) {
        return Optional.ofNullable(bundle.getEntry(path))
                .filter(url -> !path.endsWith("/"))
                .map(BundleContents::open);
    }

    @Override
    public boolean hasFile(String path) {
        return bundle.getEntry(path) != null;
    }

    private static InputStream open(URL url) {
        try {
            return url.openStream();
        } catch (IOException broken) {
            throw new UncheckedIOException("%s can not be read".formatted(url), broken);
        }
    }
}
