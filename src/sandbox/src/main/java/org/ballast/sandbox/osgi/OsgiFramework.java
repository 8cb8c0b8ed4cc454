package org.ballast.sandbox.osgi;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.ballast.sandbox.descriptor.DescriptorException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running Felix. */
final class OsgiFramework implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OsgiFramework.class);
    private static final long STOP_SECONDS = 10;

    private final Framework framework;

    private OsgiFramework(Framework framework) {
        this.framework = framework;
    }

    /** Starts Felix with an empty cache in a folder. */
    static OsgiFramework start(Path cache) {
        Framework framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        cache.toAbsolutePath().toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        SystemPackages.ofClassPath(),
                        Constants.FRAMEWORK_BUNDLE_PARENT,
                        Constants.FRAMEWORK_BUNDLE_PARENT_FRAMEWORK,
                        "felix.log.level",
                        "1"));
        try {
            framework.start();
        } catch (BundleException failed) {
            throw new IllegalStateException("Felix did not start: " + failed.getMessage(), failed);
        }
        return new OsgiFramework(framework);
    }

    /** The host's own bundle context, in which it registers its services. */
    BundleContext context() {
        return framework.getBundleContext();
    }

    /**
     * Installs a jar and resolves its imports.
     *
     * @throws DescriptorException when an import is not exported by the host
     */
    Bundle install(Path jar) {
        try {
            Bundle bundle = context().installBundle(jar.toUri().toString());
            requireImports(jar, bundle);
            bundle.start();
            return bundle;
        } catch (BundleException failed) {
            throw new DescriptorException(
                    "%s can not be installed: %s".formatted(jar.getFileName(), failed.getMessage()), failed);
        }
    }

    private void requireImports(Path jar, Bundle bundle) {
        List<BundleRequirement> unresolved =
                bundle.adapt(BundleRevision.class).getDeclaredRequirements(BundleRevision.PACKAGE_NAMESPACE).stream()
                        .filter(this::nobodyExports)
                        .toList();
        List<String> optional = unresolved.stream()
                .filter(OsgiFramework::isOptional)
                .map(OsgiFramework::text)
                .toList();
        if (!optional.isEmpty()) {
            LOG.warn("{} imports what the sandbox does not export, as optional: {}", jar.getFileName(), optional);
        }
        List<String> mandatory = unresolved.stream()
                .filter(requirement -> !isOptional(requirement))
                .map(OsgiFramework::text)
                .toList();
        if (!mandatory.isEmpty()) {
            throw new DescriptorException("%s, Import-Package: the sandbox does not export %s"
                    .formatted(jar.getFileName(), String.join(", ", mandatory)));
        }
    }

    private boolean nobodyExports(BundleRequirement requirement) {
        return Stream.of(context().getBundles())
                .map(bundle -> bundle.adapt(BundleRevision.class))
                .flatMap(revision -> revision.getDeclaredCapabilities(BundleRevision.PACKAGE_NAMESPACE).stream())
                .noneMatch((BundleCapability capability) -> requirement.matches(capability));
    }

    private static boolean isOptional(BundleRequirement requirement) {
        String resolution = requirement.getDirectives().get(Constants.RESOLUTION_DIRECTIVE);
        return Constants.RESOLUTION_OPTIONAL.equals(resolution)
                || PackageNamespace.RESOLUTION_DYNAMIC.equals(resolution);
    }

    /** The filter, such as {@code (osgi.wiring.package=org.example)}, is the readable part of a requirement. */
    private static String text(BundleRequirement requirement) {
        return requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, requirement.toString());
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
        } catch (BundleException failed) {
            throw new IllegalStateException("Felix did not stop", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
