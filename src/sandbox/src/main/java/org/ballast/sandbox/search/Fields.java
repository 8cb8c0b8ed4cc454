package org.ballast.sandbox.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.store.Catalogue;

/** All fields that can be searched, by their names. */
final class Fields {

    private static final String LABELS = "SELECT l.issue_id FROM issue_label l WHERE l.issue_id = i.id";
    private static final String COMPONENTS = "SELECT ic.issue_id FROM issue_component ic WHERE ic.issue_id = i.id";
    private static final String SPRINTS = "SELECT si.issue_id FROM sprint_issue si JOIN sprint s ON s.id = si.sprint_id"
            + " WHERE si.issue_id = i.id";
    private static final String FLAGS = "SELECT fi.id FROM issue fi WHERE fi.id = i.id AND fi.flagged = TRUE";
    private static final String COMMENT_MATCHES =
            "EXISTS (SELECT cm.id FROM issue_comment cm" + " WHERE cm.issue_id = i.id AND LOWER(cm.body) %s)";

    private final Map<String, Field> byName = new HashMap<>();
    private final PropertyIndex index;

    Fields(IssueValues issues, PropertyIndex index) {
        this.index = index;
        add(new IssueField(issues), "issue", "issuekey", "key", "id");
        add(new IdField("parent", "i.parent_id", issues::resolve, List.of("i.parent_id")), "parent");
        addNamed();
        addPeople();
        addLists();
        addOrdered();
        addTexts();
    }

    /** The field that a query names; empty when there is none. */
    Optional<Field> find(Scope scope, JqlField field) {
        if (field.argument() == null) {
            Field known = byName.get(field.name().toLowerCase(Locale.ROOT));
            return known != null
                    ? Optional.of(known)
                    : index.byAlias(field.name()).map(value -> PropertyFields.field(scope, field.name(), value));
        }
        if (field.name().equalsIgnoreCase("cf")) {
            return Optional.ofNullable(byName.get("cf[" + field.argument() + "]"));
        }
        String path = field.path();
        return field.name().equalsIgnoreCase("issue.property") && path != null
                ? index.find(field.argument(), path).map(value -> PropertyFields.field(scope, field.display(), value))
                : Optional.empty();
    }

    private void addNamed() {
        add(new IdField("project", "i.project_id", NamedValues.projects(), List.of("p.project_name")), "project");
        add(
                new IdField(
                        "issuetype",
                        "i.type_id",
                        NamedValues.catalogue(Catalogue.Type.class),
                        List.of("(SELECT ty.type_name FROM issue_type ty WHERE ty.id = i.type_id)")),
                "issuetype",
                "type");
        add(
                new IdField(
                        "status", "i.status_id", NamedValues.catalogue(Catalogue.Status.class), List.of("i.status_id")),
                "status");
        add(
                new IdField(
                        "statusCategory",
                        "i.status_id",
                        NamedValues.statusCategory(),
                        List.of("(SELECT CASE st.category WHEN 'NEW' THEN 1 WHEN 'INDETERMINATE' THEN 2 ELSE 3 END"
                                + " FROM issue_status st WHERE st.id = i.status_id)")),
                "statuscategory");
        add(new ResolutionField(), "resolution");
        add(new PriorityField(), "priority");
        add(
                new IdField(
                        "level", "i.security_level_id", NamedValues.securityLevels(), List.of("i.security_level_id")),
                "level");
    }

    private void addPeople() {
        for (String role : List.of("assignee", "reporter")) {
            String column = "i." + role + "_id";
            add(
                    new IdField(
                            role,
                            column,
                            NamedValues.users(),
                            List.of("(SELECT us.display_name FROM app_user us WHERE us.id = " + column + ")")),
                    role);
        }
        add(new IdField("creator", "i.reporter_id", NamedValues.users(), List.of()), "creator");
    }

    private void addLists() {
        add(
                new ListField(
                        "labels",
                        LABELS,
                        (scope, field, operand) -> "LOWER(l.label) = " + scope.parameter(PropertyFields.lower(operand)),
                        List.of("(SELECT MIN(ls.label) FROM issue_label ls WHERE ls.issue_id = i.id)")),
                "labels");
        add(
                new ListField(
                        "component",
                        COMPONENTS,
                        Fields::component,
                        List.of("(SELECT MIN(co.component_name) FROM component co JOIN issue_component ics"
                                + " ON ics.component_id = co.id WHERE ics.issue_id = i.id)")),
                "component");
        add(
                new ListField(
                        "Sprint",
                        SPRINTS,
                        SprintValues::matches,
                        List.of("(SELECT MAX(sis.sprint_id) FROM sprint_issue sis WHERE sis.issue_id = i.id)")),
                "sprint",
                "cf[10104]");
        add(new ListField("Flagged", FLAGS, Fields::flag, List.of()), "flagged", "cf[10100]");
    }

    private void addOrdered() {
        add(new OrderedField("Story Points", "i.story_points", PropertyFields::number), "story points", "cf[10106]");
        add(new OrderedField("created", "i.created", DateValues::millis), "created", "createddate");
        add(new OrderedField("updated", "i.updated", DateValues::millis), "updated", "updateddate");
        add(new OrderedField("resolved", "i.resolved", DateValues::millis), "resolved", "resolutiondate");
        add(new OrderedField("due", "i.due_date", DateValues::day), "due", "duedate");
    }

    private void addTexts() {
        String summary = "LOWER(i.summary) %s";
        String description = "LOWER(i.description) %s";
        add(new TextField("summary", List.of(summary), "i.summary = ''", List.of("i.summary")), "summary");
        add(new TextField("description", List.of(description), "i.description = ''", List.of()), "description");
        add(
                new TextField(
                        "comment",
                        List.of(COMMENT_MATCHES),
                        "NOT EXISTS (SELECT cm.id FROM issue_comment cm WHERE cm.issue_id = i.id)",
                        List.of()),
                "comment");
        add(new TextField("text", List.of(summary, description, COMMENT_MATCHES), Field.NOTHING, List.of()), "text");
    }

    private void add(Field field, String... names) {
        for (String name : names) {
            byName.put(name, field);
        }
    }

    private static String component(Scope scope, Field field, JqlOperand operand) {
        List<Long> ids = operand instanceof JqlOperand.Call
                ? List.of()
                : NamedValues.components(scope, operand.display().strip());
        if (ids.isEmpty()) {
            field.unknownValue(scope, operand.display());
        }
        return IdField.in("ic.component_id", ids);
    }

    private static String flag(Scope scope, Field field, JqlOperand operand) {
        if (operand.display().equalsIgnoreCase("Impediment")) {
            return "fi.flagged = TRUE";
        }
        scope.refuse("The option '%s' for field 'Flagged' does not exist.".formatted(operand.display()));
        return Field.NOTHING;
    }
}
