package org.ballast.sandbox.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.sandbox.store.RefusedException;
import org.ballast.sandbox.store.Store;

/**
 * Takes over issues from CSV exports of a Jira ("Export CSV (All fields)"). Keys stay; projects, people, types and so on
 * are added as needed, each new project with a Scrum board. Importing again changes the issues instead of doubling them,
 * and leaves alone what the file says nothing about.
 */
public final class JiraCsvImport {

    private final Store store;

    /** A file; the name is shown in reports and makes the project's key when the issues have no keys. */
    public static final class CsvFile {
        private final String name;
        private final byte[] content;

        public CsvFile(String name, byte[] content) {
            this.name = name;
            this.content = content.clone();
        }

        /** Reads a file from disk. */
        public static CsvFile of(Path path) {
            try {
                return new CsvFile(path.getFileName().toString(), Files.readAllBytes(path));
            } catch (IOException failed) {
                throw new UncheckedIOException("%s can not be read".formatted(path), failed);
            }
        }

        public String name() {
            return name;
        }

        CsvTable table(String requiredColumn) {
            return CsvTable.read(name, content, requiredColumn);
        }
    }

    public JiraCsvImport(Store store) {
        this.store = store;
    }

    /**
     * Imports files together, so that issues may be linked across them. A row that can not be taken is left out and
     * reported; the others are imported.
     *
     * @return a report for each file
     * @throws RefusedException when one of the files is no CSV export of issues; then nothing is imported
     */
    public List<ImportReport> run(List<CsvFile> files) {
        List<CsvTable> tables =
                files.stream().map(file -> file.table("Summary")).toList();
        ImportedPeople people = new ImportedPeople(store);
        Map<String, Long> externalIds = new HashMap<>();
        List<CsvFileImport> imports = new ArrayList<>();
        for (CsvTable table : tables) {
            CsvFileImport each = new CsvFileImport(store, table, people);
            each.takeIssues(externalIds);
            imports.add(each);
        }
        imports.forEach(each -> each.tieIssues(externalIds));
        return imports.stream().map(CsvFileImport::report).toList();
    }
}
