package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.planning.RepairScheduler;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Permissions;
import org.ballast.core.shared.SettingsRepository;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.transfer.ImportRules;
import org.ballast.core.transfer.NameBook;
import org.ballast.core.transfer.TableStore;
import org.ballast.core.transfer.usecase.ExportData;
import org.ballast.core.transfer.usecase.ImportData;
import org.ballast.core.transfer.usecase.PreviewImport;

/** Exporting and importing everything. */
@Named
public class TransferUseCases {
    private final TableStore tables;
    private final NameBook names;
    private final SettingsRepository settings;
    private final Permissions permissions;
    private final UnitOfWork unitOfWork;

    @Inject
    public TransferUseCases(
            TableStore tables, NameBook names, SettingsRepository settings, Trackers trackers, UnitOfWork unitOfWork) {
        this.tables = tables;
        this.names = names;
        this.settings = settings;
        this.permissions = trackers.tracker().permissions();
        this.unitOfWork = unitOfWork;
    }

    /** Asked before an upload is kept, so that nobody else can fill the server's disk. */
    public Outcome<UserId> onlyWhoMay(UserId user) {
        return Outcome.done(user).unless(ImportRules.objectionToTransfer(permissions, user));
    }

    public ExportData exportData() {
        return new ExportData(tables, names, settings, permissions);
    }

    public PreviewImport previewImport() {
        return new PreviewImport(tables, names, permissions);
    }

    public ImportData importData(RepairScheduler scheduler) {
        return new ImportData(tables, names, settings, permissions, unitOfWork, scheduler::runSoon);
    }
}
