package org.ballast.sandbox.soy.engine;

import com.google.template.soy.data.SoyData;
import com.google.template.soy.data.restricted.StringData;
import com.google.template.soy.jssrc.restricted.JsExpr;
import com.google.template.soy.jssrc.restricted.SoyJsSrcFunction;
import com.google.template.soy.tofu.restricted.SoyTofuFunction;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A template function whose value the host computes on the server and a JavaScript function in the browser. */
final class HostFunction implements SoyTofuFunction, SoyJsSrcFunction {
    private final String name;
    private final Set<Integer> sizes;
    private final String javaScript;
    private final BiFunction<String, List<?>, String> values;

    HostFunction(String name, int least, int most, String javaScript, BiFunction<String, List<?>, String> values) {
        this.name = name;
        this.sizes = IntStream.rangeClosed(least, most).boxed().collect(Collectors.toUnmodifiableSet());
        this.javaScript = javaScript;
        this.values = values;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Set<Integer> getValidArgsSizes() {
        return sizes;
    }

    @Override
    public SoyData computeForTofu(List<SoyData> arguments) {
        List<String> texts = arguments.stream().map(SoyData::toString).toList();
        return StringData.forValue(values.apply(name, texts));
    }

    @Override
    public JsExpr computeForJsSrc(List<JsExpr> arguments) {
        String list = arguments.stream().map(JsExpr::getText).collect(Collectors.joining(", "));
        return new JsExpr("%s(%s)".formatted(javaScript, list), Integer.MAX_VALUE);
    }
}
