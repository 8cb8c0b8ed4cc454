package org.ballast.sandbox.descriptor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element with its line, for messages.
 *
 * @param text all text directly inside, trimmed
 */
record XmlElement(String name, int line, Map<String, String> attributes, List<XmlElement> children, String text) {

    /** An element that is still open. */
    static final class Open {
        private final String name;
        private final int line;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final List<XmlElement> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Open(String name, int line) {
            this.name = name;
            this.line = line;
        }

        void attribute(String key, String value) {
            attributes.put(key, value);
        }

        void child(XmlElement child) {
            children.add(child);
        }

        void text(String more) {
            text.append(more);
        }

        XmlElement close() {
            return new XmlElement(
                    name, line, attributes, children, text.toString().trim());
        }
    }
}
