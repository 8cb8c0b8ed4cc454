package org.ballast.sandbox.web.template;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Renders the templates beside this class. An unknown variable is an error, and so is an unknown template. */
public final class Templates {
    private final PebbleEngine engine;

    /**
     * Prepares the engine; templates are read when they are first used.
     *
     * @param contextPath what all addresses start with; templates know it as {@code base}
     */
    public Templates(String contextPath) {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix("org/ballast/sandbox/web/templates");
        engine = new PebbleEngine.Builder()
                .loader(loader)
                .extension(new Globals(contextPath))
                .strictVariables(true)
                .build();
    }

    /**
     * Fills a template.
     *
     * @param name file name, such as {@code issue.html}
     */
    public String render(String name, Map<String, Object> model) {
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(name).evaluate(out, model);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toString();
    }

    private static final class Globals extends AbstractExtension {
        private final String contextPath;

        Globals(String contextPath) {
            this.contextPath = contextPath;
        }

        @Override
        public Map<String, Object> getGlobalVariables() {
            return Map.of("base", contextPath);
        }
    }
}
