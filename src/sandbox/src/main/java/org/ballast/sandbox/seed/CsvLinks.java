package org.ballast.sandbox.seed;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.IssueFields;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.Store;

/** Ties issues together once all of them are there: links, and sub-tasks to their parents. */
final class CsvLinks {

    private static final String INWARD = "Inward issue link (";
    private static final String OUTWARD = "Outward issue link (";

    private final Store store;
    private final Map<String, Long> externalIds;
    private final BiConsumer<CsvTable.Row, String> doubts;

    /**
     * Ties the issues of several files.
     *
     * @param externalIds issues by the id that the exporting Jira gave them
     */
    CsvLinks(Store store, Map<String, Long> externalIds, BiConsumer<CsvTable.Row, String> doubts) {
        this.store = store;
        this.externalIds = externalIds;
        this.doubts = doubts;
    }

    /** Ties one issue as its row says. */
    void tie(CsvTable table, CsvTable.Row row, IssueRow issue) {
        for (String column : table.namesBeginning(INWARD)) {
            row.values(column)
                    .forEach(key ->
                            find(row, key).ifPresent(source -> link(source, issue.id(), typeIn(column, INWARD))));
        }
        for (String column : table.namesBeginning(OUTWARD)) {
            row.values(column)
                    .forEach(key -> find(row, key)
                            .ifPresent(destination -> link(issue.id(), destination, typeIn(column, OUTWARD))));
        }
        if (store.catalogue().type(issue.typeId()).subtask()) {
            giveParent(row, issue);
        }
    }

    private void giveParent(CsvTable.Row row, IssueRow issue) {
        String parent = row.value("Parent id", "Parent key", "Parent");
        Long known = externalIds.get(parent);
        Optional<Long> id = known == null ? store.issues().byKey(parent).map(IssueRow::id) : Optional.of(known);
        IssueFields fields = new IssueFields().updated(issue.updated());
        if (id.filter(found -> found != issue.id()).isPresent()) {
            store.changes().edit(null, issue.id(), fields.parent(id.get()));
        } else if (issue.parentId() == null) {
            doubts.accept(row, "the parent of this sub-task is not there; it is a task now");
            Catalogue.Type task = store.catalogue().require(Catalogue.Type.class, Catalogue.TASK);
            store.changes().edit(null, issue.id(), fields.type(task));
        }
    }

    private void link(long source, long destination, String type) {
        if (source != destination) {
            store.links().link(source, destination, store.catalogue().linkTypeOrNew(type));
        }
    }

    private Optional<Long> find(CsvTable.Row row, String key) {
        Optional<Long> issue = store.issues().byKey(key).map(IssueRow::id);
        if (issue.isEmpty()) {
            doubts.accept(row, "the link to %s is left out: there is no such issue here".formatted(key));
        }
        return issue;
    }

    private static String typeIn(String column, String start) {
        String rest = column.strip().substring(start.length());
        return rest.endsWith(")") ? rest.substring(0, rest.length() - 1) : rest;
    }
}
