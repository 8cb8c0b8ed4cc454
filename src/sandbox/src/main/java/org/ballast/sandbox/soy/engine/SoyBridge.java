package org.ballast.sandbox.soy.engine;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.multibindings.Multibinder;
import com.google.template.soy.SoyFileSet;
import com.google.template.soy.SoyModule;
import com.google.template.soy.base.SoySyntaxException;
import com.google.template.soy.data.SoyMapData;
import com.google.template.soy.jssrc.SoyJsSrcOptions;
import com.google.template.soy.shared.restricted.SoyFunction;
import com.google.template.soy.tofu.SoyTofu;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Templates of one set of files. Made and called by the host through its constructor and the JDK interfaces alone: as
 * {@link BiFunction} it renders a template, as {@link Supplier} it gives the JavaScript of all files.
 */
public final class SoyBridge implements BiFunction<String, Map<String, ?>, String>, Supplier<String> {
    private final SoyFileSet files;
    private final SoyTofu templates;

    /**
     * Compiles files.
     *
     * @param urls the files
     * @param functions computes a function's value from its name and arguments
     * @throws IllegalArgumentException when a file is not valid; the message says where
     */
    public SoyBridge(List<URL> urls, BiFunction<String, List<?>, String> functions) {
        Injector injector = Guice.createInjector(new SoyModule(), new Functions(functions));
        SoyFileSet.Builder builder = injector.getInstance(SoyFileSet.Builder.class);
        urls.forEach(builder::add);
        files = builder.build();
        try {
            templates = files.compileToTofu();
        } catch (SoySyntaxException invalid) {
            throw new IllegalArgumentException(invalid.getMessage(), invalid);
        }
    }

    @Override
    public String apply(String template, Map<String, ?> data) {
        return templates.newRenderer(template).setData(new SoyMapData(data)).render();
    }

    @Override
    public String get() {
        SoyJsSrcOptions options = new SoyJsSrcOptions();
        options.setShouldDeclareTopLevelNamespaces(true);
        return String.join("\n", files.compileToJsSrc(options, null));
    }

    private static final class Functions extends AbstractModule {
        private final BiFunction<String, List<?>, String> values;

        Functions(BiFunction<String, List<?>, String> values) {
            this.values = values;
        }

        @Override
        protected void configure() {
            Multibinder<SoyFunction> all = Multibinder.newSetBinder(binder(), SoyFunction.class);
            all.addBinding().toInstance(new HostFunction("getText", 1, 6, "AJS.I18n.getText", values));
            all.addBinding().toInstance(new HostFunction("contextPath", 0, 0, "AJS.contextPath", values));
        }
    }
}
