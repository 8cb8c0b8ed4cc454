package org.ballast.sandbox.osgi;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Loads as the bundle does. Spring's own classes come from the host, because a bundle that uses Spring's container need
 * not import it.
 */
final class BundleClassLoader extends ClassLoader {
    private final ClassLoader host = BundleClassLoader.class.getClassLoader();
    private final ClassLoader bundle;

    BundleClassLoader(Bundle bundle) {
        super(null);
        this.bundle = bundle.adapt(BundleWiring.class).getClassLoader();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException absent) {
            if (name.startsWith("org.springframework.")) {
                return host.loadClass(name);
            }
            throw absent;
        }
    }

    @Override
    protected @Nullable URL findResource(String name) {
        URL own = bundle.getResource(name);
        return own == null && isSprings(name) ? host.getResource(name) : own;
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        Enumeration<URL> own = bundle.getResources(name);
        boolean empty = own == null || !own.hasMoreElements();
        if (empty && isSprings(name)) {
            return host.getResources(name);
        }
        return own == null ? Collections.emptyEnumeration() : own;
    }

    private static boolean isSprings(String name) {
        return name.startsWith("META-INF/spring.") || name.startsWith("org/springframework/");
    }
}
