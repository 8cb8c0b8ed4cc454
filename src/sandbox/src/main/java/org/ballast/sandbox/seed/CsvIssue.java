package org.ballast.sandbox.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.Groups;
import org.ballast.sandbox.store.IssueFields;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.SecurityLevelRow;
import org.ballast.sandbox.store.StatusCategory;
import org.ballast.sandbox.store.Store;

/**
 * Reads the fields of an issue from a row. A column that the file lacks says nothing; an empty cell of type, status or
 * priority says nothing either, so that the usual value or the one from before stays.
 */
final class CsvIssue {

    private static final int LONGEST_SUMMARY = 255;
    private static final int LONGEST_NAME = 60;
    private static final Set<String> OVER =
            Set.of("done", "closed", "resolved", "fixed", "released", "rejected", "cancelled", "canceled", "won't do");
    private static final Set<String> BEGUN =
            Set.of("in progress", "in review", "review", "in development", "testing", "in test", "patch available");

    private final Store store;
    private final CsvTable table;
    private final ImportedPeople people;
    private final BiConsumer<CsvTable.Row, String> doubts;

    /** Reads rows of one table; what can not be taken as it is goes to the doubts. */
    CsvIssue(Store store, CsvTable table, ImportedPeople people, BiConsumer<CsvTable.Row, String> doubts) {
        this.store = store;
        this.table = table;
        this.people = people;
        this.doubts = doubts;
    }

    /** The fields that the row names. */
    IssueFields fields(CsvTable.Row row, ProjectRow project) {
        IssueFields fields = new IssueFields();
        readTexts(row, fields);
        readKind(row, fields);
        readState(row, fields);
        readPeople(row, fields);
        readNumbers(row, fields);
        readLists(row, fields, project);
        return fields;
    }

    private void readTexts(CsvTable.Row row, IssueFields fields) {
        String description = row.value("Description");
        fields.summary(summary(row));
        if (whole(row).length() > LONGEST_SUMMARY) {
            doubts.accept(row, "the summary is too long; it is cut, and whole in the description");
            fields.description((whole(row) + "\n\n" + description).strip());
        } else if (table.has("Description")) {
            fields.description(description);
        }
    }

    /** The title as it is stored: one line, and not too long. */
    static String summary(CsvTable.Row row) {
        String whole = whole(row);
        return whole.length() > LONGEST_SUMMARY ? whole.substring(0, LONGEST_SUMMARY - 1) + "…" : whole;
    }

    private static String whole(CsvTable.Row row) {
        return row.value("Summary").replaceAll("\\s+", " ");
    }

    private void readKind(CsvTable.Row row, IssueFields fields) {
        name(row, "Issue Type", "Type")
                .ifPresent(type -> fields.type(store.catalogue().typeOrNew(type)));
        name(row, "Priority")
                .ifPresent(priority -> fields.priority(store.catalogue().priorityOrNew(priority)));
    }

    private void readState(CsvTable.Row row, IssueFields fields) {
        Optional<String> status = name(row, "Status");
        Optional<Catalogue.Resolution> resolution = name(row, "Resolution")
                .filter(name -> !name.equalsIgnoreCase("Unresolved"))
                .map(store.catalogue()::resolutionOrNew);
        if (status.isEmpty() && resolution.isEmpty()) {
            return;
        }
        String statusName = status.orElse(Catalogue.DONE);
        Catalogue.Status known =
                store.catalogue().statusOrNew(statusName, category(row, statusName, resolution.isPresent()));
        boolean over = resolution.isPresent() || known.category() == StatusCategory.DONE;
        if (over) {
            Instant resolved = moment(row, "Resolved")
                    .or(() -> moment(row, "Updated"))
                    .orElseGet(() -> store.clock().instant());
            fields.state(
                    known, resolution.orElseGet(() -> store.catalogue().resolutionOrNew(Catalogue.DONE)), resolved);
        } else {
            fields.state(known, null, null);
        }
    }

    private static StatusCategory category(CsvTable.Row row, String status, boolean resolved) {
        List<String> words = Stream.of(row.value("Status Category"), status)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        if (resolved || words.stream().anyMatch(OVER::contains)) {
            return StatusCategory.DONE;
        }
        return words.stream().anyMatch(BEGUN::contains) ? StatusCategory.INDETERMINATE : StatusCategory.NEW;
    }

    private void readPeople(CsvTable.Row row, IssueFields fields) {
        if (table.has("Assignee")) {
            fields.assignee(people.id(row.value("Assignee")));
        }
        if (table.has("Reporter")) {
            fields.reporter(people.id(row.value("Reporter")));
        }
    }

    private void readNumbers(CsvTable.Row row, IssueFields fields) {
        moment(row, "Created").ifPresent(fields::created);
        moment(row, "Updated").ifPresent(fields::updated);
        parsed(row, "Due Date", CsvDates::date).ifPresent((LocalDate due) -> fields.due(due));
        parsed(row, "Story Points", CsvIssue::number)
                .or(() -> parsed(row, "Story point estimate", CsvIssue::number))
                .ifPresent(fields::storyPoints);
        if (table.has("Flagged")) {
            fields.flagged(!row.value("Flagged").isEmpty());
        }
    }

    private void readLists(CsvTable.Row row, IssueFields fields, ProjectRow project) {
        if (table.has("Labels")) {
            fields.labels(row.values("Labels").stream()
                    .flatMap(cell -> Stream.of(cell.split("[\\s,]+")))
                    .filter(label -> !label.isEmpty())
                    .toList());
        }
        List<String> components = row.values("Component/s", "Components", "Component");
        if (!components.isEmpty()) {
            fields.components(components.stream()
                    .map(name ->
                            store.projects().componentOrNew(project.id(), name).id())
                    .toList());
        }
        name(row, "Security Level").ifPresent(level -> fields.securityLevel(levelId(project, level)));
    }

    /** A level that is new here lets administrators in and nobody else, so that nothing gets out by an import. */
    private long levelId(ProjectRow project, String name) {
        return store.permissions().levels(project.id()).stream()
                .filter(level -> level.name().equalsIgnoreCase(name))
                .map(SecurityLevelRow::id)
                .findFirst()
                .orElseGet(() -> {
                    long id = store.permissions()
                            .createLevel(project.id(), name, "Imported: administrators alone see it.")
                            .id();
                    store.permissions().addToLevel(id, Groups.ADMINISTRATORS);
                    return id;
                });
    }

    private Optional<Instant> moment(CsvTable.Row row, String column) {
        return parsed(row, column, CsvDates::instant);
    }

    private <T> Optional<T> parsed(CsvTable.Row row, String column, Function<String, Optional<T>> reader) {
        String text = row.value(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            doubts.accept(row, "%s \"%s\" is not understood and left out".formatted(column, text));
        }
        return value;
    }

    private static Optional<Double> number(String text) {
        try {
            double value = Double.parseDouble(text.replace(',', '.'));
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static Optional<String> name(CsvTable.Row row, String... columns) {
        String name = row.value(columns);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
    }
}
