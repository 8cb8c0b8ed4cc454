package org.ballast.sandbox.web.fragment;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills {@code $issue.key} and <code>${board.id}</code> in links, the part of Velocity that descriptors use. */
final class Variables {
    private static final Pattern VARIABLE =
            Pattern.compile("\\$\\{([A-Za-z][\\w.]*)}|\\$([A-Za-z]\\w*(?:\\.[A-Za-z]\\w*)*)");

    private Variables() {}

    /**
     * The text with its variables' values, encoded for an address.
     *
     * @throws IllegalStateException for a variable that the place does not know
     */
    static String fill(String text, Map<String, Object> context) {
        return VARIABLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found, text, context)));
    }

    private static String value(MatchResult found, String text, Map<String, Object> context) {
        String path = found.group(1) == null ? found.group(2) : found.group(1);
        Object value = context;
        for (String name : path.split("\\.", -1)) {
            value = step(value, name, text, context);
        }
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    private static Object step(Object from, String name, String text, Map<String, Object> context) {
        Object value = from instanceof Map<?, ?> map ? map.get(name) : property(from, name);
        if (value == null) {
            throw new IllegalStateException("the variable %s of \"%s\" has no value here%nMaybe one of %s?"
                    .formatted(name, text, new TreeSet<>(context.keySet())));
        }
        return value;
    }

    private static @Nullable Object property(Object from, String name) {
        String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        try {
            Method method = from.getClass().getMethod(getter);
            return method.invoke(from);
        } catch (NoSuchMethodException | IllegalAccessException missing) {
            return null;
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException("%s failed".formatted(getter), failed.getCause());
        }
    }
}
