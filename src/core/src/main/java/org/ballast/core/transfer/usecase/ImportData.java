package org.ballast.core.transfer.usecase;

import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Permissions;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SettingsRepository;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.transfer.ExportFile;
import org.ballast.core.transfer.ImportNames;
import org.ballast.core.transfer.ImportRules;
import org.ballast.core.transfer.ImportRun;
import org.ballast.core.transfer.NameBook;
import org.ballast.core.transfer.NameMapping;
import org.ballast.core.transfer.TableStore;

/** Brings an export into an instance that keeps nothing yet: all of it or nothing. */
public final class ImportData {

    private final CheckedImports imports;
    private final TableStore store;
    private final SettingsRepository settings;
    private final Permissions permissions;
    private final UnitOfWork unitOfWork;
    private final Runnable repair;

    /** @param repair asks for the public facts of the imported issues to be written again */
    public ImportData(
            TableStore store,
            NameBook book,
            SettingsRepository settings,
            Permissions permissions,
            UnitOfWork unitOfWork,
            Runnable repair) {
        this.imports = new CheckedImports(store, book);
        this.store = store;
        this.settings = settings;
        this.permissions = permissions;
        this.unitOfWork = unitOfWork;
        this.repair = repair;
    }

    public Outcome<ImportPreviewView> handle(Command command) {
        return Outcome.done(command)
                .unless(ImportRules.objectionToTransfer(permissions, command.user()))
                .then(allowed -> imports.check(allowed.file(), allowed.mapping()))
                .then(checked -> Outcome.done(checked)
                        .unless(ImportRules.objectionToLeaveIssues(checked.names(), command.leavesIssues())))
                .then(checked -> unitOfWork
                        .run(() -> write(command.file(), checked.names()))
                        .map(done -> {
                            repair.run();
                            return ImportPreviewView.of(
                                    checked.check(), checked.names(), Optional.of(ImportRules.NOT_EMPTY));
                        }));
    }

    private Outcome<ImportNames> write(ExportFile file, ImportNames names) {
        Optional<Refusal> objection = ImportRules.objectionToImport(store);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        ImportRun run = new ImportRun(store, settings, names);
        Optional<Refusal> broken = file.read(run);
        if (broken.isPresent()) {
            throw new IllegalStateException(
                    "The file was whole when it was checked: " + broken.get().code());
        }
        run.finish();
        return Outcome.done(names);
    }

    /**
     * The file to take over, and what its sender said of it.
     *
     * @param leavesIssues whether the person agreed to lose what the file says of issues that are not here
     */
    public record Command(UserId user, ExportFile file, NameMapping mapping, boolean leavesIssues) {}
}
