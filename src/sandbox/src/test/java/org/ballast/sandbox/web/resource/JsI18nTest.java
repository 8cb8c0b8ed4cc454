package org.ballast.sandbox.web.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.Test;

public class JsI18nTest {
    private static final Map<String, String> TEXTS = Map.of(
            "a.title", "The team''s debt",
            "a.count", "{0} of {1} team''s dots",
            "a.markup", "</script> \"quoted\"");

    @Test
    public void putsTheTextInPlaceOfACallWithoutArguments() {
        assertThat(transform("x = AJS.I18n.getText('a.title');")).isEqualTo("x = \"The team's debt\";");
    }

    @Test
    public void leavesThePatternToTheBrowserWhenThereAreArguments() {
        assertThat(transform("WRM.I18n.getText(\"a.count\", n, 5)"))
                .isEqualTo("AJS.format(\"{0} of {1} team''s dots\", n, 5)");
    }

    @Test
    public void understandsMinifiedCallsAndLeavesOtherFunctionsAlone() {
        assertThat(transform("f(I18n.getText('a.title'),my.I18n.getText('a.title'))"))
                .isEqualTo("f(\"The team's debt\",my.I18n.getText('a.title'))");
    }

    @Test
    public void writesLiteralsThatEndNeitherStringNorScript() {
        assertThat(transform("AJS.I18n.getText('a.markup')")).isEqualTo("\"\\u003c/script> \\\"quoted\\\"\"");
    }

    @Test
    public void refusesAKeyWithoutText() {
        assertThatThrownBy(() -> transform("AJS.I18n.getText('a.missing')")).hasMessageContaining("a.missing");
    }

    private static String transform(String script) {
        return JsI18n.transform(script, Locale.UK, key -> {
            if (!TEXTS.containsKey(key)) {
                throw new IllegalStateException("no text for " + key);
            }
            return TEXTS.get(key);
        });
    }
}
