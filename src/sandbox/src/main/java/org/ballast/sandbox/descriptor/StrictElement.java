package org.ballast.sandbox.descriptor;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** An element of which every attribute, child and text must be asked for before {@link #done}. */
final class StrictElement {
    private final String file;
    private final XmlElement element;
    private final Set<String> askedAttributes = new HashSet<>();
    private final Set<String> askedChildren = new HashSet<>();
    private boolean askedText;

    StrictElement(String file, XmlElement element) {
        this.file = file;
        this.element = element;
    }

    String name() {
        return element.name();
    }

    Optional<String> optional(String attribute) {
        askedAttributes.add(attribute);
        return Optional.ofNullable(element.attributes().get(attribute));
    }

    String required(String attribute) {
        return optional(attribute)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> wrong("needs the attribute \"%s\"".formatted(attribute)));
    }

    boolean flag(String attribute) {
        return optional(attribute).map(this::flagValue).orElse(false);
    }

    private boolean flagValue(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("says \"%s\" where true or false is expected".formatted(text));
        };
    }

    int number(String attribute, int otherwise) {
        return optional(attribute).map(this::numberValue).orElse(otherwise);
    }

    private int numberValue(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw wrong("says \"%s\" where a number is expected".formatted(text));
        }
    }

    /** The text inside; empty when there is none. */
    String text() {
        askedText = true;
        return element.text();
    }

    String requiredText() {
        if (text().isEmpty()) {
            throw wrong("needs a text");
        }
        return text();
    }

    boolean trueText() {
        return flagValue(requiredText());
    }

    /** All children with a name, each read to its end. */
    <T> List<T> children(String name, Function<StrictElement, T> reader) {
        askedChildren.add(name);
        return element.children().stream()
                .filter(child -> child.name().equals(name))
                .map(child -> new StrictElement(file, child).read(reader))
                .toList();
    }

    /** All children, whatever their name, each read to its end. */
    <T> List<T> allChildren(Function<StrictElement, T> reader) {
        element.children().forEach(child -> askedChildren.add(child.name()));
        return element.children().stream()
                .map(child -> new StrictElement(file, child).read(reader))
                .toList();
    }

    <T> Optional<T> child(String name, Function<StrictElement, T> reader) {
        List<T> all = children(name, reader);
        if (all.size() > 1) {
            throw wrong("has <%s> %d times where once is enough".formatted(name, all.size()));
        }
        return all.stream().findFirst();
    }

    <T> T requiredChild(String name, Function<StrictElement, T> reader) {
        return child(name, reader).orElseThrow(() -> wrong("needs a <%s>".formatted(name)));
    }

    /** The {@code <param name="…">} children; the value is the attribute {@code value} or the text. */
    Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        children("param", param -> {
            String name = param.required("name");
            params.put(name, param.optional("value").orElseGet(param::text));
            return name;
        });
        return params;
    }

    private <T> T read(Function<StrictElement, T> reader) {
        T value = reader.apply(this);
        done();
        return value;
    }

    /** Refuses whatever nobody asked for. */
    void done() {
        for (String attribute : element.attributes().keySet()) {
            if (!askedAttributes.contains(attribute)) {
                throw wrong("has the unknown attribute \"%s\"".formatted(attribute));
            }
        }
        for (XmlElement child : element.children()) {
            if (!askedChildren.contains(child.name())) {
                throw wrong("has the unknown element <%s> in line %d".formatted(child.name(), child.line()));
            }
        }
        if (!askedText && !element.text().isEmpty()) {
            throw wrong("has the unexpected text \"%s\"".formatted(element.text()));
        }
    }

    /** An exception that names file, line and element. */
    DescriptorException wrong(String what) {
        String key = element.attributes().get("key");
        String label = key == null ? element.name() : "%s key=\"%s\"".formatted(element.name(), key);
        return new DescriptorException("%s, line %d: <%s> %s".formatted(file, element.line(), label, what));
    }
}
