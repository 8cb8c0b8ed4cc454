package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.debt.BoardRepository;
import org.ballast.core.debt.IssueDirectory;
import org.ballast.core.initiative.InitiativeRepository;
import org.ballast.core.initiative.InitiativeStore;
import org.ballast.core.initiative.KeyResultBook;
import org.ballast.core.initiative.WinsLedger;
import org.ballast.core.initiative.usecase.AddWin;
import org.ballast.core.initiative.usecase.ChangeInitiative;
import org.ballast.core.initiative.usecase.CloseInitiative;
import org.ballast.core.initiative.usecase.Desk;
import org.ballast.core.initiative.usecase.ForgetDeletedSlices;
import org.ballast.core.initiative.usecase.ForgetSlices;
import org.ballast.core.initiative.usecase.ListInitiatives;
import org.ballast.core.initiative.usecase.MoveSlice;
import org.ballast.core.initiative.usecase.PauseInitiative;
import org.ballast.core.initiative.usecase.RemoveSlice;
import org.ballast.core.initiative.usecase.RemoveWin;
import org.ballast.core.initiative.usecase.ResumeInitiative;
import org.ballast.core.initiative.usecase.SetSafeStop;
import org.ballast.core.initiative.usecase.SetSlice;
import org.ballast.core.initiative.usecase.SetSliceState;
import org.ballast.core.initiative.usecase.StartInitiative;
import org.ballast.core.initiative.usecase.ViewInitiative;
import org.ballast.core.initiative.usecase.ViewInitiativeLog;
import org.ballast.core.initiative.usecase.WriteParkingNote;
import org.ballast.core.planning.PolicyHistory;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.strategy.usecase.StrategyKeyResultBook;
import org.ballast.core.strategy.usecase.ViewStrategyWins;

/** What teams do with their initiatives; built once, for every thread. */
@Named
public class InitiativeUseCases {
    private final InitiativeStore store;
    private final BoardRepository boards;
    private final IssueDirectory issues;
    private final UnitOfWork unitOfWork;
    private final Desk desk;
    private final KeyResultBook keyResults;
    private final ViewStrategyWins strategyWins;

    @Inject
    public InitiativeUseCases(
            InitiativeRepository initiatives,
            WinsLedger wins,
            BoardRepository boards,
            PolicyHistory policies,
            StrategyStores strategies,
            Trackers trackers,
            UnitOfWork unitOfWork) {
        this.store = new InitiativeStore(initiatives, wins);
        this.boards = boards;
        this.issues = trackers.tracker().issues();
        this.unitOfWork = unitOfWork;
        this.desk = new Desk(store, boards, policies, trackers.tracker(), unitOfWork);
        this.keyResults = new StrategyKeyResultBook(strategies.store(), trackers.tracker(), unitOfWork);
        this.strategyWins = new ViewStrategyWins(strategies.store(), store, boards, trackers.tracker());
    }

    public ViewStrategyWins viewStrategyWins() {
        return strategyWins;
    }

    public ListInitiatives list() {
        return new ListInitiatives(desk);
    }

    public StartInitiative start() {
        return new StartInitiative(desk);
    }

    public ViewInitiative view() {
        return new ViewInitiative(desk);
    }

    public ViewInitiativeLog viewLog() {
        return new ViewInitiativeLog(desk);
    }

    public ChangeInitiative change() {
        return new ChangeInitiative(desk);
    }

    public PauseInitiative pause() {
        return new PauseInitiative(desk);
    }

    public WriteParkingNote writeParkingNote() {
        return new WriteParkingNote(desk);
    }

    public ResumeInitiative resume() {
        return new ResumeInitiative(desk);
    }

    public CloseInitiative close() {
        return new CloseInitiative(desk, keyResults);
    }

    public SetSlice setSlice() {
        return new SetSlice(desk);
    }

    public MoveSlice moveSlice() {
        return new MoveSlice(desk);
    }

    public RemoveSlice removeSlice() {
        return new RemoveSlice(desk);
    }

    public SetSliceState setSliceState() {
        return new SetSliceState(desk);
    }

    public SetSafeStop setSafeStop() {
        return new SetSafeStop(desk);
    }

    public AddWin addWin() {
        return new AddWin(desk);
    }

    public RemoveWin removeWin() {
        return new RemoveWin(desk);
    }

    public ForgetSlices forgetSlices() {
        return new ForgetSlices(store, unitOfWork);
    }

    public ForgetDeletedSlices forgetDeletedSlices() {
        return new ForgetDeletedSlices(store, boards, issues, unitOfWork);
    }
}
