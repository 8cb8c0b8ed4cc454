package org.ballast.sandbox.web.resource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.ballast.sandbox.host.Plugins;
import org.jspecify.annotations.Nullable;

/**
 * Collects what plugins and pages require while a page is made, per thread, and writes the tags that load it. Offered to
 * plugins as Jira's page builder.
 */
public final class PageResources implements PageBuilderService {
    private static final ThreadLocal<@Nullable RequestedResources> REQUESTED = new ThreadLocal<>();
    private final String contextPath;
    private final Texts texts;
    private @Nullable WebResources resources;
    private @Nullable Batches batches;

    public PageResources(String contextPath, Texts texts) {
        this.contextPath = contextPath;
        this.texts = texts;
    }

    /**
     * Reads the installed plugins' web resources and tries each in the default language, so that a broken one stops the
     * start and not a page.
     *
     * @throws IllegalStateException when a dependency, file, template or text is missing
     */
    public void load(Plugins plugins, SoyCompiler soy) {
        WebResources loaded = new WebResources(plugins);
        Batches made = new Batches(new Transformers(texts, soy));
        for (ModuleRef ref : loaded.all()) {
            loaded.needed(List.of(ref.completeKey()), ref.module().contexts());
            made.check(ref, Locale.UK);
        }
        resources = loaded;
        batches = made;
    }

    /** Starts a page on this thread: nothing is required yet. */
    public void begin() {
        REQUESTED.set(new RequestedResources());
    }

    /** Forgets the page. */
    public void end() {
        REQUESTED.remove();
    }

    @Override
    public WebResourceAssembler assembler() {
        return this::current;
    }

    /** What the current page requires. */
    public RequiredResources required() {
        return current();
    }

    /** The tags that load what the current page requires, for the page's head. */
    public String tags(Locale locale) {
        RequestedResources current = current();
        WebResources.Needed needed = loaded().needed(current.modules(), current.contexts());
        return new ResourceTags(contextPath, batches(), locale).head(needed);
    }

    WebResources loaded() {
        return Objects.requireNonNull(resources, "the plugins are not installed yet");
    }

    Batches batches() {
        return Objects.requireNonNull(batches, "the plugins are not installed yet");
    }

    private RequestedResources current() {
        RequestedResources current = REQUESTED.get();
        if (current == null) {
            throw new IllegalStateException("no page is being made on this thread, so nothing can be required");
        }
        return current;
    }
}
