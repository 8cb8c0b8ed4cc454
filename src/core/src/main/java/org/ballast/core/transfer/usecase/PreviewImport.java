package org.ballast.core.transfer.usecase;

import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Permissions;
import org.ballast.core.shared.UserId;
import org.ballast.core.transfer.ExportFile;
import org.ballast.core.transfer.ImportRules;
import org.ballast.core.transfer.NameBook;
import org.ballast.core.transfer.NameMapping;
import org.ballast.core.transfer.TableStore;

/** Shows what an import would bring, and who and what is here for the names of the file. Changes nothing. */
public final class PreviewImport {

    private final CheckedImports imports;
    private final TableStore store;
    private final Permissions permissions;

    public PreviewImport(TableStore store, NameBook book, Permissions permissions) {
        this.imports = new CheckedImports(store, book);
        this.store = store;
        this.permissions = permissions;
    }

    public Outcome<ImportPreviewView> handle(Command command) {
        return Outcome.done(command)
                .unless(ImportRules.objectionToTransfer(permissions, command.user()))
                .then(allowed -> imports.check(allowed.file(), allowed.mapping()))
                .map(checked ->
                        ImportPreviewView.of(checked.check(), checked.names(), ImportRules.objectionToImport(store)));
    }

    public record Command(UserId user, ExportFile file, NameMapping mapping) {}
}
