package org.ballast.sandbox.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.descriptor.PluginModule.All;
import org.ballast.sandbox.descriptor.PluginModule.Any;
import org.ballast.sandbox.descriptor.PluginModule.ConditionTree;
import org.ballast.sandbox.descriptor.PluginModule.Fragment;
import org.ballast.sandbox.descriptor.PluginModule.Label;
import org.ballast.sandbox.descriptor.PluginModule.Link;
import org.ballast.sandbox.descriptor.PluginModule.ProviderRef;
import org.ballast.sandbox.descriptor.PluginModule.Resource;
import org.ballast.sandbox.descriptor.PluginModule.Single;

/** Reads web sections, items and panels with their conditions. */
final class FragmentReader {
    private static final int DEFAULT_WEIGHT = 1000;

    private final ContentRules rules;

    FragmentReader(ContentRules rules) {
        this.rules = rules;
    }

    PluginModule section(StrictElement element, String key) {
        return new PluginModule.WebSection(
                key,
                element.required("location"),
                element.number("weight", DEFAULT_WEIGHT),
                element.child("label", this::label),
                fragment(element));
    }

    PluginModule item(StrictElement element, String key) {
        return new PluginModule.WebItem(
                key,
                element.required("section"),
                element.number("weight", DEFAULT_WEIGHT),
                element.requiredChild("label", this::label),
                element.child("tooltip", this::label),
                element.children("styleClass", StrictElement::requiredText),
                element.requiredChild("link", FragmentReader::link),
                fragment(element));
    }

    PluginModule panel(StrictElement element, String key) {
        PluginModule.WebPanel panel = new PluginModule.WebPanel(
                key,
                element.required("location"),
                element.number("weight", DEFAULT_WEIGHT),
                element.child("label", this::label),
                element.optional("class").map(name -> rules.loadable(element, name)),
                element.children("resource", this::view),
                fragment(element));
        if (panel.className().isPresent() == panel.view().isPresent()) {
            throw element.wrong("needs either a class or a <resource name=\"view\">");
        }
        return panel;
    }

    private Resource view(StrictElement element) {
        if (!element.required("type").equals("soy")) {
            throw element.wrong("must have the type soy");
        }
        return new Resource("soy", element.required("name"), element.required("location"), Map.of());
    }

    private Label label(StrictElement element) {
        Optional<String> key = element.optional("key").map(text -> rules.translated(element, text));
        if (key.isEmpty() && element.text().isEmpty()) {
            throw element.wrong("needs a key or a text");
        }
        return new Label(key, element.text());
    }

    private static Link link(StrictElement element) {
        return new Link(element.optional("linkId"), element.requiredText(), element.flag("absolute"));
    }

    private Fragment fragment(StrictElement element) {
        return new Fragment(condition(element), element.child("context-provider", this::provider), element.params());
    }

    private ProviderRef provider(StrictElement element) {
        return new ProviderRef(rules.loadable(element, element.required("class")), element.params());
    }

    /** The conditions directly inside an element, all of which must hold. */
    Optional<ConditionTree> condition(StrictElement element) {
        List<ConditionTree> parts = conditions(element);
        if (parts.size() > 1) {
            return Optional.of(new All(parts));
        }
        return parts.stream().findFirst();
    }

    private List<ConditionTree> conditions(StrictElement element) {
        List<ConditionTree> parts = new ArrayList<>(element.children("condition", this::single));
        parts.addAll(element.children("conditions", this::combined));
        return parts;
    }

    private ConditionTree single(StrictElement element) {
        return new Single(rules.loadable(element, element.required("class")), element.flag("invert"), element.params());
    }

    private ConditionTree combined(StrictElement element) {
        List<ConditionTree> parts = conditions(element);
        return switch (element.optional("type").orElse("AND")) {
            case "AND", "and" -> new All(parts);
            case "OR", "or" -> new Any(parts);
            default -> throw element.wrong("has a type that is neither AND nor OR");
        };
    }
}
