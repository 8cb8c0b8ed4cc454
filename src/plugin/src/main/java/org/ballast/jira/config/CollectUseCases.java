package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.collect.CollectStore;
import org.ballast.core.collect.CollectionRepository;
import org.ballast.core.collect.IssueWriter;
import org.ballast.core.collect.OpenIssues;
import org.ballast.core.collect.usecase.ImportLines;
import org.ballast.core.collect.usecase.PreviewLines;
import org.ballast.core.collect.usecase.UndoBatch;
import org.ballast.core.collect.usecase.ViewCollect;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.UnitOfWork;

/** What teams do to collect; built once, for every thread. */
@Named
public class CollectUseCases {
    private final DebtStore debt;
    private final Tracker tracker;
    private final CollectStore collect;
    private final DebtUseCases debtUseCases;
    private final LeadUseCases leadUseCases;
    private final UnitOfWork unitOfWork;

    @Inject
    public CollectUseCases(
            DebtStores stores,
            Trackers trackers,
            CollectionRepository lines,
            IssueWriter writer,
            OpenIssues openIssues,
            DebtUseCases debtUseCases,
            LeadUseCases leadUseCases,
            UnitOfWork unitOfWork) {
        this.debt = stores.store();
        this.tracker = trackers.tracker();
        this.collect = new CollectStore(lines, writer, openIssues);
        this.debtUseCases = debtUseCases;
        this.leadUseCases = leadUseCases;
        this.unitOfWork = unitOfWork;
    }

    public ViewCollect viewCollect() {
        return new ViewCollect(debt, tracker, collect, leadUseCases.roundRunners());
    }

    public PreviewLines previewLines() {
        return new PreviewLines(debt, tracker, collect);
    }

    public ImportLines importLines() {
        return new ImportLines(debt, tracker, collect, debtUseCases.tagIssue(), unitOfWork);
    }

    public UndoBatch undoBatch() {
        return new UndoBatch(
                debt, tracker, collect, leadUseCases.roundRunners(), debtUseCases.untagIssue(), unitOfWork);
    }
}
