package org.ballast.sandbox.platform;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import org.ballast.sandbox.host.Plugins;

/** The texts of all plugins, in English. Strict: Jira would show an unknown key as it is. */
final class PluginTexts implements I18nResolver {
    private final Plugins plugins;

    PluginTexts(Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public String getText(String key) {
        return getText(key, new Serializable[0]);
    }

    /** A pattern is read as {@link MessageFormat} even without arguments, as in Jira: two apostrophes are one. */
    @Override
    public String getText(String key, Serializable... arguments) {
        Object[] values = arguments.clone();
        return new MessageFormat(pattern(key), Locale.ENGLISH).format(values);
    }

    private String pattern(String key) {
        return plugins.all().stream()
                .filter(plugin -> plugin.texts().containsKey(key))
                .map(plugin -> plugin.texts().getOrDefault(key, key))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("the text %s is in no plugin's property files".formatted(key)));
    }
}
