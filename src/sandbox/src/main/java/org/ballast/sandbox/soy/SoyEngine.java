package org.ballast.sandbox.soy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The class loader that holds Soy of 2012 with its Guava and Guice, apart from the host's newer ones. */
final class SoyEngine {
    private static final String BRIDGE = "org.ballast.sandbox.soy.engine.SoyBridge";

    private final URLClassLoader loader;

    SoyEngine() {
        this.loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
    }

    /**
     * Compiles files.
     *
     * @throws IllegalArgumentException when one is not valid; the message names file and line
     */
    CompiledTemplates compile(List<URL> files, BiFunction<String, List<?>, String> functions) {
        try {
            Object bridge = loader.loadClass(BRIDGE)
                    .getConstructor(List.class, BiFunction.class)
                    .newInstance(files, functions);
            return new CompiledTemplates(bridge);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof IllegalArgumentException invalid) {
                throw invalid;
            }
            throw new IllegalStateException("Soy failed", failed.getCause());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("the Soy engine is not as the host expects it", broken);
        }
    }

    /** The jars beside the host's own classes, put there by the build, and the host's classes for the bridge. */
    private static URL[] classPath() {
        try {
            URL own = SoyEngine.class.getProtectionDomain().getCodeSource().getLocation();
            Path jars = Path.of(own.toURI()).resolveSibling("soy-engine");
            List<URL> urls = new ArrayList<>(List.of(own));
            try (Stream<Path> files = Files.list(jars)) {
                for (Path jar : files.sorted().toList()) {
                    urls.add(jar.toUri().toURL());
                }
            }
            return urls.toArray(URL[]::new);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the host's own place has no path", impossible);
        } catch (IOException absent) {
            throw new UncheckedIOException("the build did not copy the Soy engine", absent);
        }
    }
}
