package org.ballast.sandbox.web.resource;

import java.text.MessageFormat;
import java.util.Locale;
import org.ballast.sandbox.host.InstalledPlugin;
import org.ballast.sandbox.host.Plugins;

/** The texts of all plugins by i18n key. A missing key is an error, as a person would otherwise read the key. */
public final class Texts {
    private final Plugins plugins;

    public Texts(Plugins plugins) {
        this.plugins = plugins;
    }

    /** The text of a key that takes no arguments. */
    public String text(String key) {
        return new MessageFormat(pattern(key), Locale.ROOT).format(new Object[0]);
    }

    /**
     * The pattern behind a key.
     *
     * @throws IllegalStateException when no plugin has it
     */
    public String pattern(String key) {
        for (InstalledPlugin plugin : plugins.all()) {
            String text = plugin.texts().get(key);
            if (text != null) {
                return text;
            }
        }
        throw new IllegalStateException("no plugin has a text for the i18n key \"%s\"".formatted(key));
    }
}
