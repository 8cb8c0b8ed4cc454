package org.ballast.sandbox.web.resource;

import java.util.Locale;
import org.ballast.sandbox.host.Message;
import org.ballast.sandbox.host.Plugins;

/** The texts of all plugins by i18n key. A missing key is an error, as a person would otherwise read the key. */
public final class Texts {
    private final Plugins plugins;

    public Texts(Plugins plugins) {
        this.plugins = plugins;
    }

    /** The text of a key that takes no arguments. */
    public String text(String key) {
        return Message.of(pattern(key), Locale.ROOT);
    }

    /**
     * The pattern behind a key.
     *
     * @throws IllegalStateException when no plugin has it
     */
    public String pattern(String key) {
        return plugins.pattern(key)
                .orElseThrow(
                        () -> new IllegalStateException("no plugin has a text for the i18n key \"%s\"".formatted(key)));
    }
}
