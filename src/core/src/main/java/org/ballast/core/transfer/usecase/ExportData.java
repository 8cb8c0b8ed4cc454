package org.ballast.core.transfer.usecase;

import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Permissions;
import org.ballast.core.shared.SettingsRepository;
import org.ballast.core.shared.UserId;
import org.ballast.core.transfer.Export;
import org.ballast.core.transfer.ImportRules;
import org.ballast.core.transfer.NameBook;
import org.ballast.core.transfer.TableStore;

/** Lets an administrator take out everything that the product keeps. */
public final class ExportData {

    private final TableStore store;
    private final NameBook book;
    private final SettingsRepository settings;
    private final Permissions permissions;

    public ExportData(TableStore store, NameBook book, SettingsRepository settings, Permissions permissions) {
        this.store = store;
        this.book = book;
        this.settings = settings;
        this.permissions = permissions;
    }

    /** The export reads while it is written, so that nothing large is ever held. */
    public Outcome<Export> handle(Command command) {
        return Outcome.done(new Export(store, book, settings))
                .unless(ImportRules.objectionToTransfer(permissions, command.user()));
    }

    public record Command(UserId user) {}
}
