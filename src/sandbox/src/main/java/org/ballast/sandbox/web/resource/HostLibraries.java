package org.ballast.sandbox.web.resource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Web resources that Jira itself brings. AUI and jQuery are on every page here, so most keys ask for nothing more.
 * A key that is not listed is refused: on a real Jira the page would stay without scripts.
 */
final class HostLibraries {
    private static final String AUI = "com.atlassian.auiplugin";

    /** What the AUI plugin is known to offer; everything is part of the one AUI file. */
    private static final Set<String> AUI_MODULES = Set.of(
            "ajs",
            "aui",
            "aui-avatar",
            "aui-badge",
            "aui-buttons",
            "aui-core",
            "aui-date-picker",
            "aui-design-tokens-api",
            "aui-dialog2",
            "aui-dropdown2",
            "aui-experimental-iconfont",
            "aui-flag",
            "aui-forms",
            "aui-form-validation",
            "aui-inline-dialog2",
            "aui-labels",
            "aui-lozenge",
            "aui-messages",
            "aui-page-layout",
            "aui-progress-indicator",
            "aui-select",
            "aui-select2",
            "aui-sidebar",
            "aui-spinner",
            "aui-table",
            "aui-tabs",
            "aui-toggle",
            "aui-tooltips",
            "dialog2",
            "jquery",
            "message",
            "table",
            "tabs");

    private static final Map<String, List<String>> OTHERS = Map.ofEntries(
            Map.entry("com.atlassian.plugins.jquery:jquery", List.of()),
            Map.entry("com.atlassian.plugins.atlassian-plugins-webresource-plugin:context-path", List.of()),
            Map.entry("com.atlassian.plugins.atlassian-plugins-webresource-plugin:data", List.of()),
            Map.entry("com.atlassian.plugins.atlassian-plugins-webresource-plugin:format", List.of()),
            Map.entry("com.atlassian.plugins.atlassian-plugins-webresource-plugin:i18n", List.of()),
            Map.entry("com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager", List.of()),
            Map.entry("com.atlassian.soy.soy-template-plugin:soy-deps", List.of("vendor/soyutils.js")),
            Map.entry("jira.webresources:jira-global", List.of()),
            Map.entry("jira.webresources:messages", List.of()),
            Map.entry("jira.webresources:util-lite", List.of()));

    private HostLibraries() {}

    /** Static scripts that a key brings beyond those of every page; empty when Jira has no such web resource. */
    static Optional<List<String>> scripts(String completeKey) {
        if (completeKey.startsWith(AUI + ":")) {
            boolean known = AUI_MODULES.contains(completeKey.substring(AUI.length() + 1));
            return known ? Optional.of(List.of()) : Optional.empty();
        }
        return Optional.ofNullable(OTHERS.get(completeKey));
    }
}
