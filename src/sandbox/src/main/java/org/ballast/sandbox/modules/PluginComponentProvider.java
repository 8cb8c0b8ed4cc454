package org.ballast.sandbox.modules;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Configuration;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.function.Supplier;
import org.ballast.sandbox.host.InstalledPlugin;
import org.glassfish.jersey.internal.inject.Bindings;
import org.glassfish.jersey.internal.inject.CustomAnnotationLiteral;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.internal.inject.SupplierInstanceBinding;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.spi.ComponentProvider;
import org.jspecify.annotations.Nullable;

/** Lets Jersey take resources and providers from the plugin's beans; found by Jersey through META-INF/services. */
public final class PluginComponentProvider implements ComponentProvider {
    /** Property of the application under which its plugin is found. */
    static final String PLUGIN = "org.ballast.sandbox.plugin";

    private @Nullable InjectionManager injection;
    private @Nullable InstalledPlugin plugin;

    @Override
    public void initialize(InjectionManager injectionManager) {
        Configuration configuration = injectionManager.getInstance(Configuration.class);
        injection = injectionManager;
        plugin = configuration.getProperty(PLUGIN) instanceof InstalledPlugin found ? found : null;
    }

    @Override
    public boolean bind(Class<?> component, Set<Class<?>> providerContracts) {
        InjectionManager manager = injection;
        InstalledPlugin owner = plugin;
        if (manager == null
                || owner == null
                || component.getClassLoader() == getClass().getClassLoader()) {
            return false;
        }
        manager.register(binding(component, providerContracts, () -> {
            Object instance = owner.create(component.getName(), Object.class);
            manager.inject(instance);
            return instance;
        }));
        return true;
    }

    private static SupplierInstanceBinding<Object> binding(
            Class<?> component, Set<Class<?>> contracts, Supplier<Object> instances) {
        Class<? extends Annotation> scope =
                component.isAnnotationPresent(Path.class) ? RequestScoped.class : Singleton.class;
        SupplierInstanceBinding<Object> binding = Bindings.supplier(instances);
        binding.to(component).in(scope);
        if (!contracts.isEmpty()) {
            contracts.forEach(binding::to);
            binding.qualifiedBy(CustomAnnotationLiteral.INSTANCE);
        }
        return binding;
    }

    @Override
    public void done() {}
}
