package org.ballast.sandbox.seed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.sandbox.store.Comments.CommentRow;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.Store;
import org.jspecify.annotations.Nullable;

/** Takes over comments, as Jira writes them ({@code 12/Mar/26 3:14 PM;maya;text}) or as plain text. */
final class CsvComments {

    private final Store store;
    private final ImportedPeople people;

    private record Remark(@Nullable Long author, Instant made, String body) {}

    CsvComments(Store store, ImportedPeople people) {
        this.store = store;
        this.people = people;
    }

    /** Adds the remarks of a row that the issue does not have yet; those made here stay. */
    void add(CsvTable.Row row, IssueRow issue) {
        List<String> present = new ArrayList<>(
                store.comments().of(issue.id()).stream().map(CommentRow::body).toList());
        for (String cell : row.values("Comment", "Comments")) {
            Remark remark = read(cell, issue.updated());
            if (!remark.body().isBlank() && !present.remove(remark.body())) {
                store.comments().insert(remark.author(), issue.id(), remark.body(), remark.made());
            }
        }
    }

    private Remark read(String cell, Instant otherwise) {
        List<String> parts = List.of(cell.split(";", 3));
        Optional<Instant> made = parts.size() == 3 ? CsvDates.instant(parts.get(0)) : Optional.empty();
        return made.map(moment -> new Remark(people.id(parts.get(1)), moment, parts.get(2)))
                .orElseGet(() -> new Remark(null, otherwise, cell));
    }
}
