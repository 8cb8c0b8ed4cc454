package org.ballast.sandbox.modules;

import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.ballast.sandbox.descriptor.DescriptorException;
import org.ballast.sandbox.descriptor.DescriptorReader;
import org.ballast.sandbox.descriptor.PluginModule;
import org.ballast.sandbox.host.InstalledPlugin;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** Jersey for one {@code <rest>} module. */
final class RestModuleServlet {
    private RestModuleServlet() {}

    static Servlet of(InstalledPlugin plugin, PluginModule.Rest module) {
        List<Class<?>> classes = module.packages().stream()
                .flatMap(name -> plugin.classesIn(name).stream())
                .<Class<?>>map(plugin::load)
                .filter(RestModuleServlet::isRest)
                .toList();
        if (classes.stream().noneMatch(type -> type.isAnnotationPresent(Path.class))) {
            throw new DescriptorException("%s: <rest key=\"%s\"> has no class with @Path in %s"
                    .formatted(DescriptorReader.FILE, module.key(), module.packages()));
        }
        ResourceConfig config = new ResourceConfig();
        classes.forEach(config::register);
        config.property(PluginComponentProvider.PLUGIN, plugin);
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        return new ServletContainer(config);
    }

    private static boolean isRest(Class<?> type) {
        return type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class);
    }
}
