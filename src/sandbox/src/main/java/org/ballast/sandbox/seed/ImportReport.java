package org.ballast.sandbox.seed;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of one CSV file.
 *
 * @param file its name
 * @param created how many issues are new
 * @param updated how many issues were there before
 * @param projects keys of the projects that got issues, each once
 * @param problems what could not be taken as it was, by line
 * @param unusedColumns columns with values that the sandbox has no place for
 */
public record ImportReport(
        String file,
        int created,
        int updated,
        List<String> projects,
        List<Problem> problems,
        List<String> unusedColumns) {

    /**
     * Something that could not be taken as it was.
     *
     * @param line line of the file, from 1
     * @param rowLost whether the whole row was left out
     */
    public record Problem(long line, boolean rowLost, String text) {}

    public ImportReport {
        projects = List.copyOf(projects);
        problems = List.copyOf(problems);
        unusedColumns = List.copyOf(unusedColumns);
    }

    /** How many rows were left out. */
    public long lost() {
        return problems.stream().filter(Problem::rowLost).count();
    }

    /** The report as text of a few lines, for a console. */
    public String text() {
        StringBuilder text = new StringBuilder("%s: %d issues created, %d updated, %d rows left out; projects: %s"
                .formatted(file, created, updated, lost(), projects.isEmpty() ? "none" : String.join(", ", projects)));
        problems.forEach(problem -> text.append("%n  line %d: %s".formatted(problem.line(), problem.text())));
        if (!unusedColumns.isEmpty()) {
            text.append(unusedColumns.stream()
                    .collect(Collectors.joining(", ", "%n  columns without a place here: ".formatted(), "")));
        }
        return text.toString();
    }
}
