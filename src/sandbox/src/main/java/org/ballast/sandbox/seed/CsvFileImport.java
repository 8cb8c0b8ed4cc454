package org.ballast.sandbox.seed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.sandbox.seed.ImportReport.Problem;
import org.ballast.sandbox.store.IssueFields;
import org.ballast.sandbox.store.IssueKey;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.RefusedException;
import org.ballast.sandbox.store.Store;
import org.springframework.dao.DataAccessException;

/** Brings the rows of one file into the store, each in its own transaction. */
final class CsvFileImport {

    private static final int LONGEST_PROJECT_KEY = 10;

    private final Store store;
    private final CsvTable table;
    private final CsvIssue reader;
    private final CsvComments comments;
    private final ImportedProjects projects;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<CsvTable.Row, Long> taken = new LinkedHashMap<>();
    private final Map<Long, Long> lines = new HashMap<>();
    private final Map<Long, Map<String, Deque<Long>>> keyless = new HashMap<>();
    private final Set<String> projectKeys = new LinkedHashSet<>();
    private int created;
    private int updated;

    CsvFileImport(Store store, CsvTable table, ImportedPeople people) {
        this.store = store;
        this.table = table;
        this.reader = new CsvIssue(store, table, people, this::doubt);
        this.comments = new CsvComments(store, people);
        this.projects = new ImportedProjects(store);
    }

    /** Takes the issues, without what ties them to others, and notes the ids that the exporting Jira gave them. */
    void takeIssues(Map<String, Long> externalIds) {
        for (CsvTable.Row row : table.rows()) {
            attempt(row, true, () -> {
                IssueRow issue = take(row);
                taken.put(row, issue.id());
                Optional.of(row.value("Issue id"))
                        .filter(id -> !id.isEmpty())
                        .ifPresent(id -> externalIds.put(id, issue.id()));
            });
        }
    }

    /** Ties the issues that were taken, when those of all files are there. */
    void tieIssues(Map<String, Long> externalIds) {
        CsvLinks links = new CsvLinks(store, externalIds, this::doubt);
        taken.forEach((row, id) -> attempt(
                row,
                false,
                () -> store.issues()
                        .byId(id)
                        .ifPresent(issue -> store.database().inTransaction(() -> links.tie(table, row, issue)))));
    }

    ImportReport report() {
        return new ImportReport(table.file(), created, updated, List.copyOf(projectKeys), problems, table.unused());
    }

    private void attempt(CsvTable.Row row, boolean orLost, Runnable work) {
        try {
            work.run();
        } catch (RefusedException | DataAccessException refused) {
            problems.add(new Problem(row.line(), orLost, String.valueOf(refused.getMessage())));
        }
    }

    private IssueRow take(CsvTable.Row row) {
        if (row.isTooLong()) {
            throw new RefusedException("the row has more cells than the first line has columns");
        }
        Optional<IssueKey> key = key(row);
        ProjectRow project = projects.project(
                key.map(IssueKey::projectKey).orElseGet(() -> projectKey(row)), row.value("Project name"));
        IssueFields fields = reader.fields(row, project);
        Optional<IssueRow> known =
                key.isPresent() ? store.issues().byKey(key.get().toString()) : sameSummary(project, row);
        IssueRow issue = store.database().inTransaction(() -> {
            IssueRow written = known.map(before -> store.changes().edit(null, before.id(), fields))
                    .orElseGet(() -> create(project, key, fields));
            comments.add(row, written);
            row.values("Sprint")
                    .forEach(name -> projects.sprint(project, name)
                            .ifPresent(sprint -> store.sprints().insertMembership(sprint.id(), written.id())));
            return written;
        });
        count(row, issue, known.isPresent());
        return issue;
    }

    private IssueRow create(ProjectRow project, Optional<IssueKey> key, IssueFields fields) {
        return key.isPresent()
                ? store.changes().createNumbered(null, project.id(), key.get().number(), fields)
                : store.changes().create(null, project.id(), fields);
    }

    private void count(CsvTable.Row row, IssueRow issue, boolean known) {
        projectKeys.add(issue.projectKey());
        Long earlier = lines.putIfAbsent(issue.id(), row.line());
        if (earlier != null) {
            doubt(row, "%s is in line %d already, and changed again".formatted(issue.key(), earlier));
        } else if (known) {
            updated++;
        } else {
            created++;
        }
    }

    private static Optional<IssueKey> key(CsvTable.Row row) {
        String text = row.value("Issue key", "Key");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<IssueKey> key = IssueKey.parse(text);
        if (key.isEmpty()) {
            throw new RefusedException("\"%s\" is no key of an issue".formatted(text));
        }
        return key;
    }

    /** Issues without keys go into the project that the row names, or else one named after the file. */
    private String projectKey(CsvTable.Row row) {
        String named = row.value("Project key").toUpperCase(Locale.ROOT);
        if (IssueKey.parse(named + "-1").isPresent()) {
            return named;
        }
        String letters = table.file()
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\.[A-Z]*$", "")
                .replaceAll("[^A-Z]", "");
        String key = letters.substring(0, Math.min(LONGEST_PROJECT_KEY, letters.length()));
        return key.isEmpty() ? "IMPORT" : key;
    }

    /** An issue without a key is known again by its summary; the second of the same summary is another one. */
    private Optional<IssueRow> sameSummary(ProjectRow project, CsvTable.Row row) {
        Map<String, Deque<Long>> summaries = keyless.computeIfAbsent(project.id(), this::summaries);
        Deque<Long> same = summaries.getOrDefault(CsvIssue.summary(row), new ArrayDeque<>());
        return Optional.ofNullable(same.poll()).flatMap(store.issues()::byId);
    }

    private Map<String, Deque<Long>> summaries(long projectId) {
        Map<String, Deque<Long>> summaries = new HashMap<>();
        for (IssueRow issue : store.issues().byIds(store.issues().idsOfProject(projectId))) {
            summaries
                    .computeIfAbsent(issue.summary(), summary -> new ArrayDeque<>())
                    .add(issue.id());
        }
        return summaries;
    }

    private void doubt(CsvTable.Row row, String text) {
        problems.add(new Problem(row.line(), false, text));
    }
}
