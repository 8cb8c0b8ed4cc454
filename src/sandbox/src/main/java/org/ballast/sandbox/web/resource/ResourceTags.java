package org.ballast.sandbox.web.resource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The link and script elements of a page. As in Jira they stand in the head and block: styles first, then scripts. */
final class ResourceTags {
    private static final List<String> STYLES = List.of("vendor/aui-prototyping.css", "sandbox.css");
    private static final List<String> SCRIPTS =
            List.of("before-aui.js", "vendor/jquery.min.js", "vendor/aui-prototyping.js", "after-aui.js", "sandbox.js");

    private final String contextPath;
    private final Batches batches;
    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    ResourceTags(String contextPath, Batches batches, Locale locale) {
        this.contextPath = contextPath;
        this.batches = batches;
        this.locale = locale;
    }

    String head(WebResources.Needed needed) {
        STYLES.forEach(file -> style(contextPath + "/static/" + file));
        for (ModuleRef ref : needed.modules()) {
            address(ref, "css").ifPresent(this::style);
        }
        SCRIPTS.forEach(file -> script(contextPath + "/static/" + file));
        needed.hostScripts().forEach(file -> script(contextPath + "/static/" + file));
        for (ModuleRef ref : needed.modules()) {
            address(ref, "js").ifPresent(this::script);
        }
        return out.toString();
    }

    private Optional<String> address(ModuleRef ref, String type) {
        return batches.batch(ref, type, locale)
                .map(batch -> "%s/download/batch/%s/%2$s.%s?locale=%s&amp;v=%s"
                        .formatted(contextPath, ref.completeKey(), type, locale.toLanguageTag(), batch.hash()));
    }

    private void style(String address) {
        out.append("<link rel=\"stylesheet\" href=\"").append(address).append("\">\n");
    }

    private void script(String address) {
        out.append("<script src=\"").append(address).append("\"></script>\n");
    }
}
