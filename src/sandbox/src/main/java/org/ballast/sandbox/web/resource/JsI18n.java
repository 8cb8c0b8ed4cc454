package org.ballast.sandbox.web.resource;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballast.sandbox.host.Message;

/**
 * Jira's {@code jsI18n} transformer: {@code AJS.I18n.getText('key')} becomes the text itself, and with arguments a call
 * of {@code AJS.format}. Done while serving, so each reader gets their own language.
 */
final class JsI18n {
    private static final Pattern CALL =
            Pattern.compile("(?<![\\w$.])(?:(?:AJS|WRM)\\.)?I18n\\.getText\\(\\s*(['\"])([^'\"\\\\]+)\\1\\s*([,)])");

    private JsI18n() {}

    /**
     * Replaces all calls with a literal key.
     *
     * @param texts pattern of a key; expected to refuse an unknown key
     */
    static String transform(String script, Locale locale, Function<String, String> texts) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(replacement(call, locale, texts)));
    }

    private static String replacement(MatchResult call, Locale locale, Function<String, String> texts) {
        String pattern = texts.apply(call.group(2));
        if (call.group(3).equals(")")) {
            return literal(Message.of(pattern, locale));
        }
        return "AJS.format(" + literal(pattern) + ",";
    }

    /** A JavaScript string literal that is also safe inside an HTML script element. */
    static String literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
