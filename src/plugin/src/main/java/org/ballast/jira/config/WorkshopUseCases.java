package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Groups;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.workshop.WorkshopStore;
import org.ballast.core.workshop.usecase.ArrangeNotes;
import org.ballast.core.workshop.usecase.ChangeWorkshop;
import org.ballast.core.workshop.usecase.HandOverWorkshop;
import org.ballast.core.workshop.usecase.MoveWorkshop;
import org.ballast.core.workshop.usecase.OpenWorkshop;
import org.ballast.core.workshop.usecase.PhraseElement;
import org.ballast.core.workshop.usecase.SaveNote;
import org.ballast.core.workshop.usecase.TakeStance;
import org.ballast.core.workshop.usecase.ViewWorkshop;

/** What people do in a strategy workshop; built once, for every thread. */
@Named
public class WorkshopUseCases {
    private final StrategyStore strategies;
    private final WorkshopStore store;
    private final Tracker tracker;
    private final Groups groups;
    private final UnitOfWork unitOfWork;

    @Inject
    public WorkshopUseCases(
            StrategyStores strategies, WorkshopStores stores, Trackers trackers, Groups groups, UnitOfWork unitOfWork) {
        this.strategies = strategies.store();
        this.store = stores.store();
        this.tracker = trackers.tracker();
        this.groups = groups;
        this.unitOfWork = unitOfWork;
    }

    public ViewWorkshop viewWorkshop() {
        return new ViewWorkshop(strategies, store, tracker);
    }

    public OpenWorkshop openWorkshop() {
        return new OpenWorkshop(strategies, store, tracker, groups, unitOfWork);
    }

    public ChangeWorkshop changeWorkshop() {
        return new ChangeWorkshop(strategies, store, tracker, groups, unitOfWork);
    }

    public HandOverWorkshop handOverWorkshop() {
        return new HandOverWorkshop(strategies, store, tracker, unitOfWork);
    }

    public MoveWorkshop moveWorkshop() {
        return new MoveWorkshop(strategies, store, tracker, unitOfWork);
    }

    public SaveNote saveNote() {
        return new SaveNote(strategies, store, tracker, unitOfWork);
    }

    public PhraseElement phraseElement() {
        return new PhraseElement(strategies, store, tracker, unitOfWork);
    }

    public TakeStance takeStance() {
        return new TakeStance(strategies, store, tracker, unitOfWork);
    }

    public ArrangeNotes arrangeNotes() {
        return new ArrangeNotes(strategies, store, tracker, unitOfWork);
    }
}
