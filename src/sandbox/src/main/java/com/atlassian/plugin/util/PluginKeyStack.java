package com.atlassian.plugin.util;

import org.jspecify.annotations.Nullable;

/** Which plugins called; the sandbox does not keep track. */
public final class PluginKeyStack {
    private PluginKeyStack() {}

    public static @Nullable String getFirstPluginKey() {
        return null;
    }
}
