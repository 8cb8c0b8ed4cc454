package org.ballast.sandbox.descriptor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One module of a plugin. Lists and maps are unmodifiable and never null. */
public sealed interface PluginModule {

    /** The module's key, unique within its plugin. */
    String key();

    /** {@code <ao>}: the prefix of the tables is derived from the namespace (the plugin key when none is given). */
    record ActiveObjects(String key, String namespace, List<String> entities, List<String> upgradeTasks)
            implements PluginModule {}

    /** {@code <rest-migration>}: says that the plugin speaks REST v2. */
    record RestMigration(String key) implements PluginModule {}

    /** {@code <rest>}: resources of the packages are served at {@code /rest{path}/{version}/}. */
    record Rest(String key, String path, String version, List<String> packages) implements PluginModule {}

    /** {@code <servlet>}: patterns are below {@code /plugins/servlet}. */
    record Servlet(String key, String className, List<String> urlPatterns, Map<String, String> initParams)
            implements PluginModule {}

    /** {@code <web-section>}: a group of web items at a location. */
    record WebSection(String key, String location, int weight, Optional<Label> label, Fragment fragment)
            implements PluginModule {}

    /** {@code <web-item>}: a link in a section. */
    record WebItem(
            String key,
            String section,
            int weight,
            Label label,
            Optional<Label> tooltip,
            List<String> styleClasses,
            Link link,
            Fragment fragment)
            implements PluginModule {}

    /** {@code <web-panel>}: a piece of a page, made by a class or by the resource named {@code view}. */
    record WebPanel(
            String key,
            String location,
            int weight,
            Optional<Label> label,
            Optional<String> className,
            List<Resource> resources,
            Fragment fragment)
            implements PluginModule {

        /** The resource that renders the panel; empty when a class does. */
        public Optional<Resource> view() {
            return resources.stream()
                    .filter(resource -> resource.name().equals("view"))
                    .findFirst();
        }
    }

    /** {@code <web-resource>}: scripts, styles and Soy templates of pages. */
    record WebResource(
            String key,
            List<Resource> resources,
            List<String> contexts,
            List<String> dependencies,
            List<Transformation> transformations,
            List<Data> data,
            Optional<ConditionTree> condition)
            implements PluginModule {}

    /** {@code <jql-function>}. */
    record JqlFunction(String key, String className, String name, boolean list) implements PluginModule {}

    /** {@code <index-document-configuration>}: what of entity properties can be searched. */
    record IndexDocument(String key, String entityKey, List<IndexedProperty> properties) implements PluginModule {}

    /**
     * A text.
     *
     * @param i18nKey empty when the text is given literally
     * @param text the literal text, or an empty text
     */
    record Label(Optional<String> i18nKey, String text) {}

    /**
     * Where an item leads.
     *
     * @param linkId id of the anchor in the page
     * @param url may hold variables such as {@code ${board.id}}; without context path when it starts with a slash
     */
    record Link(Optional<String> linkId, String url, boolean absolute) {}

    /** What decides whether a fragment shows and what its view gets. */
    record Fragment(
            Optional<ConditionTree> condition, Optional<ProviderRef> contextProvider, Map<String, String> params) {}

    /** A class with parameters for its {@code init}. */
    record ProviderRef(String className, Map<String, String> params) {}

    /** A condition or a combination of conditions. */
    sealed interface ConditionTree {}

    /** One condition class; {@code invert} turns its answer around. */
    record Single(String className, boolean invert, Map<String, String> params) implements ConditionTree {}

    /** Several conditions of which all must hold. */
    record All(List<ConditionTree> parts) implements ConditionTree {}

    /** Several conditions of which one must hold. */
    record Any(List<ConditionTree> parts) implements ConditionTree {}

    /**
     * A file or template.
     *
     * @param type {@code download}, {@code soy} or {@code i18n}
     * @param name how it is addressed, such as {@code board.js}
     * @param location path in the jar, or {@code module-key:template} for a view
     */
    record Resource(String type, String name, String location, Map<String, String> params) {}

    /** The transformers that files with an extension pass, in order. */
    record Transformation(String extension, List<String> transformers) {}

    /** JSON that a class gives to the page. */
    record Data(String key, String className) {}

    /** A property and what of it is indexed. */
    record IndexedProperty(String propertyKey, List<Extract> extracts) {}

    /**
     * One indexed value.
     *
     * @param path path in the JSON value
     * @param type {@code string}, {@code text}, {@code number} or {@code date}, lower case
     * @param alias name in JQL
     */
    record Extract(String path, String type, Optional<String> alias) {}
}
