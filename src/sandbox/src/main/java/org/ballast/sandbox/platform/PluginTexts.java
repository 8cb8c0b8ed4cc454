package org.ballast.sandbox.platform;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;
import org.ballast.sandbox.host.Message;
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

    @Override
    public String getText(String key, Serializable... arguments) {
        String pattern = plugins.pattern(key)
                .orElseThrow(() ->
                        new IllegalArgumentException("the text %s is in no plugin's property files".formatted(key)));
        Object[] values = arguments.clone();
        return Message.of(pattern, Locale.ENGLISH, values);
    }
}
