package org.ballast.sandbox.web;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.ballast.sandbox.host.Host;
import org.ballast.sandbox.host.HostPart;
import org.ballast.sandbox.http.HttpServer;
import org.ballast.sandbox.jira.JiraPart;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.web.decoration.DecorationFilter;
import org.ballast.sandbox.web.fragment.Conditions;
import org.ballast.sandbox.web.fragment.HostConditions;
import org.ballast.sandbox.web.fragment.WebFragments;
import org.ballast.sandbox.web.page.Frames;
import org.ballast.sandbox.web.page.HeaderMenus;
import org.ballast.sandbox.web.page.PageServlet;
import org.ballast.sandbox.web.page.PluginPages;
import org.ballast.sandbox.web.page.Themes;
import org.ballast.sandbox.web.resource.DownloadServlet;
import org.ballast.sandbox.web.resource.PageResources;
import org.ballast.sandbox.web.resource.PageScopeFilter;
import org.ballast.sandbox.web.resource.SoyCompiler;
import org.ballast.sandbox.web.resource.StaticServlet;
import org.ballast.sandbox.web.resource.Texts;
import org.ballast.sandbox.web.session.SessionFilter;
import org.ballast.sandbox.web.template.Templates;
import org.jspecify.annotations.Nullable;

/** The part of the host that people see. */
public final class WebPart implements HostPart {
    private static final String BASE = HttpServer.CONTEXT_PATH;
    private final JiraPart jira;
    private final SoyCompiler soy;
    private @Nullable PageResources resources;
    private @Nullable WebFragments fragments;

    /**
     * Prepares the part.
     *
     * @param jira attached before this part
     * @param soy for templates that run in the browser
     */
    public WebPart(JiraPart jira, SoyCompiler soy) {
        this.jira = jira;
        this.soy = soy;
    }

    @Override
    public void attach(Host host) {
        Store store = jira.store();
        Texts texts = new Texts(host.plugins());
        Templates templates = new Templates(BASE);
        resources = new PageResources(BASE, texts);
        fragments = new WebFragments(BASE, texts, host.services(), new Conditions(new HostConditions(host.services())));
        Themes themes = new Themes(host.services());
        Frames frames = new Frames(
                host.options(),
                store,
                resources,
                themes,
                new HeaderMenus(BASE, store, fragments, host.services(), themes));
        host.services().add(PageBuilderService.class, resources).add(LoginUriProvider.class, WebPart::loginUri);
        host.http()
                .filter("/*", 0, new SessionFilter(store, jira.authentication()))
                .filter("/*", 50, new PageScopeFilter(resources))
                .filter("/plugins/servlet/*", 200, new DecorationFilter(new PluginPages(frames, templates)))
                .servlet("/static/*", new StaticServlet())
                .servlet("/download/*", new DownloadServlet(resources))
                .servlet("/", new PageServlet(Pages.router(host, jira, fragments, themes), frames, templates));
    }

    @Override
    public void pluginsInstalled(Host host) {
        Objects.requireNonNull(resources).load(host.plugins(), soy);
        Objects.requireNonNull(fragments).load(host.plugins());
    }

    private static URI loginUri(URI returnUri) {
        return URI.create(
                BASE + "/login.jsp?os_destination=" + URLEncoder.encode(returnUri.toString(), StandardCharsets.UTF_8));
    }
}
