package org.ballast.core.transfer.usecase;

import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.transfer.ExportFile;
import org.ballast.core.transfer.ImportCheck;
import org.ballast.core.transfer.ImportNames;
import org.ballast.core.transfer.NameBook;
import org.ballast.core.transfer.NameMapping;
import org.ballast.core.transfer.TableStore;

/** Reads a file to its end before anything is done with it. */
final class CheckedImports {

    private final TableStore store;
    private final NameBook book;

    CheckedImports(TableStore store, NameBook book) {
        this.store = store;
        this.book = book;
    }

    record Checked(ImportCheck check, ImportNames names) {}

    Outcome<Checked> check(ExportFile file, NameMapping mapping) {
        ImportCheck check = new ImportCheck(store);
        Optional<Refusal> wrong = file.read(check).or(check::atEnd);
        return Outcome.done(check)
                .unless(wrong)
                .then(read -> ImportNames.find(read, mapping, book))
                .map(names -> new Checked(check, names));
    }
}
