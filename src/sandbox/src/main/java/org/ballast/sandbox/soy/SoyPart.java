package org.ballast.sandbox.soy;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.soy.renderer.SoyException;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ballast.sandbox.host.Host;
import org.ballast.sandbox.host.HostPart;
import org.ballast.sandbox.host.InstalledPlugin;
import org.ballast.sandbox.host.Plugins;
import org.jspecify.annotations.Nullable;

/** Renders plugins' templates on the server and turns them into JavaScript for the browser. */
public final class SoyPart implements HostPart {
    private final String contextPath;
    private final Map<String, PluginTemplates> templates = new ConcurrentHashMap<>();
    private @Nullable SoyEngine engine;
    private @Nullable I18nResolver texts;

    /**
     * Prepares the part; Soy itself is loaded with the first template.
     *
     * @param contextPath the value of the templates' function {@code contextPath()}
     */
    public SoyPart(String contextPath) {
        this.contextPath = contextPath;
    }

    @Override
    public void attach(Host host) {
        texts = host.services().get(I18nResolver.class);
        host.services().add(SoyTemplateRenderer.class, new Renderer(host.plugins()));
    }

    @Override
    public void pluginsInstalled(Host host) {
        for (InstalledPlugin plugin : host.plugins().all()) {
            if (PluginTemplates.hasAny(plugin)) {
                templates.put(plugin.key(), new PluginTemplates(plugin, engine(), this::function));
            }
        }
    }

    /**
     * The JavaScript of a client template; texts are left as calls of {@code AJS.I18n.getText}.
     *
     * @param location names the file in messages
     * @throws SoyException when the source is not valid
     */
    public String toJavaScript(String source, String location) {
        try {
            Path file = Files.createTempFile("template", ".soy");
            try {
                Files.writeString(file, source);
                List<URL> urls = List.of(file.toUri().toURL());
                return engine().compile(urls, this::function).javaScript();
            } catch (IllegalArgumentException invalid) {
                throw new SoyException("%s: %s".formatted(location, invalid.getMessage()), invalid);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("%s can not be compiled".formatted(location), broken);
        }
    }

    private synchronized SoyEngine engine() {
        SoyEngine started = engine == null ? new SoyEngine() : engine;
        engine = started;
        return started;
    }

    private String function(String name, List<?> arguments) {
        I18nResolver resolver = texts;
        if (name.equals("contextPath") || resolver == null) {
            return contextPath;
        }
        Serializable[] rest = arguments.stream().skip(1).map(String::valueOf).toArray(Serializable[]::new);
        return resolver.getText(String.valueOf(arguments.get(0)), rest);
    }

    private final class Renderer implements SoyTemplateRenderer {
        private final Plugins plugins;

        Renderer(Plugins plugins) {
            this.plugins = plugins;
        }

        @Override
        public String render(String completeModuleKey, String templateName, Map<String, Object> data) {
            String[] address = completeModuleKey.split(":", 2);
            InstalledPlugin plugin = plugins.find(address[0])
                    .orElseThrow(() -> new SoyException("no plugin has the key of module " + completeModuleKey));
            PluginTemplates own = templates.get(plugin.key());
            if (own == null || address.length < 2 || !own.areIn(address[1])) {
                throw new SoyException("%s is no web resource with templates".formatted(completeModuleKey));
            }
            return own.render(templateName, data);
        }

        @Override
        public void render(
                Appendable appendable, String completeModuleKey, String templateName, Map<String, Object> data) {
            try {
                appendable.append(render(completeModuleKey, templateName, data));
            } catch (IOException gone) {
                throw new UncheckedIOException("the page can not be written", gone);
            }
        }
    }
}
