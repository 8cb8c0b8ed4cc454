package org.ballast.sandbox.web.fragment;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ballast.sandbox.descriptor.PluginModule;
import org.ballast.sandbox.descriptor.PluginModule.Fragment;
import org.ballast.sandbox.descriptor.PluginModule.Label;
import org.ballast.sandbox.descriptor.PluginModule.Resource;
import org.ballast.sandbox.descriptor.PluginModule.WebItem;
import org.ballast.sandbox.descriptor.PluginModule.WebPanel;
import org.ballast.sandbox.descriptor.PluginModule.WebSection;
import org.ballast.sandbox.host.HostServices;
import org.ballast.sandbox.host.InstalledPlugin;
import org.ballast.sandbox.host.Plugins;
import org.ballast.sandbox.web.resource.Texts;

/** The web items, sections and panels of all plugins, by the place where they show. */
public final class WebFragments {
    private final List<Placed<WebItem>> items = new ArrayList<>();
    private final List<Placed<WebSection>> sections = new ArrayList<>();
    private final List<Placed<WebPanel>> panels = new ArrayList<>();
    private final String contextPath;
    private final Texts texts;
    private final HostServices services;
    private final Conditions conditions;

    public WebFragments(String contextPath, Texts texts, HostServices services, Conditions conditions) {
        this.contextPath = contextPath;
        this.texts = texts;
        this.services = services;
        this.conditions = conditions;
    }

    /**
     * Reads the descriptors and makes all conditions and context providers.
     *
     * @throws IllegalStateException when a class or a label is missing
     */
    public void load(Plugins plugins) {
        for (InstalledPlugin plugin : plugins.all()) {
            place(plugin, WebItem.class, WebItem::weight, WebItem::fragment, items);
            place(plugin, WebSection.class, WebSection::weight, WebSection::fragment, sections);
            place(plugin, WebPanel.class, WebPanel::weight, WebPanel::fragment, panels);
        }
        Locations.check(modules(items), modules(sections), modules(panels));
        items.forEach(item -> label(item.module.label()));
        sections.forEach(section -> section.module.label().ifPresent(this::label));
        panels.forEach(panel -> {
            panel.module.label().ifPresent(this::label);
            view(panel);
        });
    }

    /** The links of a section that show in this context, lightest first. */
    public List<LinkView> items(String section, FragmentContext context) {
        return showing(items, item -> item.module.section().equals(section), context)
                .map(item -> link(item, context.asMap()))
                .toList();
    }

    /** The sections of a place with their links, which name the place and the section: {@code location/section}. */
    public List<SectionView> sections(String location, FragmentContext context) {
        return sections(location, location + "/", context);
    }

    /** As {@link #sections}, where links name the section alone; Jira Software's boards do it so. */
    public List<SectionView> groups(String location, FragmentContext context) {
        return sections(location, "", context);
    }

    private List<SectionView> sections(String location, String prefix, FragmentContext context) {
        return showing(sections, section -> section.module.location().equals(location), context)
                .map(section -> new SectionView(
                        section.module.label().map(this::label).orElse(""),
                        items(prefix + section.module.key(), context)))
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    /** The panels of a place, made for this context. */
    public List<PanelView> panels(String location, FragmentContext context) {
        return showing(panels, panel -> panel.module.location().equals(location), context)
                .map(panel -> new PanelView(
                        panel.module.key(),
                        panel.weight,
                        panel.module.label().map(this::label).orElse(""),
                        html(panel, context.asMap())))
                .toList();
    }

    private <M extends PluginModule> void place(
            InstalledPlugin plugin,
            Class<M> kind,
            ToIntFunction<M> weight,
            Function<M, Fragment> fragment,
            List<Placed<M>> places) {
        for (M module : plugin.descriptor().modules(kind)) {
            Fragment rules = fragment.apply(module);
            places.add(new Placed<>(
                    plugin,
                    module,
                    weight.applyAsInt(module),
                    conditions.of(rules.condition(), plugin),
                    provider(rules, plugin)));
        }
        places.sort(Comparator.comparingInt(Placed::weight));
    }

    private static UnaryOperator<Map<String, Object>> provider(Fragment rules, InstalledPlugin plugin) {
        return rules.contextProvider()
                .<UnaryOperator<Map<String, Object>>>map(ref -> {
                    ContextProvider provider = plugin.create(ref.className(), ContextProvider.class);
                    provider.init(ref.params());
                    return context -> new HashMap<>(provider.getContextMap(context));
                })
                .orElse(UnaryOperator.identity());
    }

    private static <M extends PluginModule> Stream<Placed<M>> showing(
            List<Placed<M>> all, Predicate<Placed<M>> here, FragmentContext context) {
        return all.stream().filter(here).filter(placed -> placed.condition.test(context.asMap()));
    }

    private static <M extends PluginModule> List<M> modules(List<Placed<M>> all) {
        return all.stream().map(Placed::module).toList();
    }

    private LinkView link(Placed<WebItem> item, Map<String, Object> context) {
        PluginModule.Link link = item.module.link();
        String url = Variables.fill(link.url(), item.provider.apply(context));
        return new LinkView(
                link.linkId().orElse(item.module.key()),
                label(item.module.label()),
                link.absolute() || !url.startsWith("/") ? url : contextPath + url,
                item.module.tooltip().map(this::label).orElse(""),
                String.join(" ", item.module.styleClasses()));
    }

    private String html(Placed<WebPanel> panel, Map<String, Object> context) {
        Resource view = view(panel);
        String[] address = view.location().split("/", 2);
        String module = address[0].startsWith(":") ? panel.plugin.key() + address[0] : address[0];
        return services.get(SoyTemplateRenderer.class).render(module, address[1], panel.provider.apply(context));
    }

    private static Resource view(Placed<WebPanel> panel) {
        Optional<Resource> view = panel.module.view();
        if (view.isEmpty()
                || !view.get().type().equals("soy")
                || !view.get().location().contains("/")) {
            throw new IllegalStateException(
                    "web panel %s needs <resource name=\"view\" type=\"soy\" location=\"module/Template.name\"/>; the sandbox renders no other views"
                            .formatted(panel.module.key()));
        }
        return view.get();
    }

    private String label(Label label) {
        return label.i18nKey().map(texts::text).orElse(label.text());
    }

    private record Placed<M extends PluginModule>(
            InstalledPlugin plugin,
            M module,
            int weight,
            Predicate<Map<String, Object>> condition,
            UnaryOperator<Map<String, Object>> provider) {}
}
