package org.ballast.sandbox.web.admin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballast.sandbox.seed.ImportReport;
import org.ballast.sandbox.seed.JiraCsvImport;
import org.ballast.sandbox.seed.JiraCsvImport.CsvFile;
import org.ballast.sandbox.store.RefusedException;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Visit;

/** Taking over the issues of another Jira from its CSV export. */
final class ImportPage implements AdminPage {
    private final Store store;

    ImportPage(Store store) {
        this.store = store;
    }

    @Override
    public Answer get(Visit visit) {
        return page(List.of());
    }

    @Override
    public Answer post(Visit visit) {
        List<CsvFile> files = files(visit);
        if (files.isEmpty()) {
            throw new RefusedException("Please choose at least one file.");
        }
        return page(new JiraCsvImport(store).run(files));
    }

    private static Answer page(List<ImportReport> reports) {
        return Answer.html("admin-import.html", "CSV import", Map.of("reports", reports));
    }

    private static List<CsvFile> files(Visit visit) {
        List<CsvFile> files = new ArrayList<>();
        try {
            for (Part part : visit.request().getParts()) {
                String name = part.getSubmittedFileName();
                if (name != null && !name.isEmpty()) {
                    files.add(new CsvFile(name, content(part)));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ServletException notMultipart) {
            throw new RefusedException("Please send the files with the form of this page.");
        }
        return files;
    }

    private static byte[] content(Part part) throws IOException {
        try (InputStream input = part.getInputStream()) {
            return input.readAllBytes();
        }
    }
}
