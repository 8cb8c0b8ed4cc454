package org.ballast.sandbox.web.resource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ballast.sandbox.descriptor.PluginModule.Resource;
import org.ballast.sandbox.descriptor.PluginModule.Transformation;

/** Runs the transformers that a web resource names for the extension of a file. */
final class Transformers {
    private final Texts texts;
    private final SoyCompiler soy;

    Transformers(Texts texts, SoyCompiler soy) {
        this.texts = texts;
        this.soy = soy;
    }

    /** The file as the browser gets it. */
    String transform(ModuleRef ref, Resource resource, String content, Locale locale) {
        String result = content;
        for (String transformer : transformers(ref, resource.location())) {
            result = switch (transformer) {
                case "jsI18n" -> JsI18n.transform(result, locale, texts::pattern);
                case "soyTransformer", "jiraSoyTransformer" ->
                    JsI18n.transform(soy.toJavaScript(result, resource.location()), locale, texts::pattern);
                default ->
                    throw new IllegalStateException("%s names the transformer %s, which Jira 11 does not have"
                            .formatted(ref.completeKey(), transformer));
            };
        }
        return result;
    }

    private static Iterable<String> transformers(ModuleRef ref, String location) {
        Optional<Transformation> found = ref.module().transformations().stream()
                .filter(transformation -> location.endsWith("." + transformation.extension()))
                .findFirst();
        return found.map(Transformation::transformers).orElse(List.of());
    }
}
