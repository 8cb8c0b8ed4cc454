package org.ballast.sandbox.soy;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The host's side of a compiled set of files. */
final class CompiledTemplates {
    private final BiFunction<String, Map<String, ?>, String> renderer;
    private final Supplier<String> javaScript;

    /** Takes an object of the engine, which implements both interfaces. */
    @SuppressWarnings("unchecked")
    CompiledTemplates(Object bridge) {
        this.renderer = (BiFunction<String, Map<String, ?>, String>) bridge;
        this.javaScript = (Supplier<String>) bridge;
    }

    String render(String template, Map<String, ?> data) {
        return renderer.apply(template, data);
    }

    String javaScript() {
        return javaScript.get();
    }
}
