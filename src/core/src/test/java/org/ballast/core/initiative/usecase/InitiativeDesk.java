package org.ballast.core.initiative.usecase;

import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.done;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.initiative.AllocationForm;
import org.ballast.core.initiative.AlternationForm;
import org.ballast.core.initiative.ClosingForm;
import org.ballast.core.initiative.InitiativeForm;
import org.ballast.core.initiative.InitiativeId;
import org.ballast.core.initiative.InitiativeStore;
import org.ballast.core.initiative.KeyResultBook;
import org.ballast.core.initiative.RfcForm;
import org.ballast.core.initiative.SafeStopForm;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.usecase.StrategyKeyResultBook;
import org.ballast.core.testing.InMemoryInitiativeRepository;
import org.ballast.core.testing.InMemoryWinsLedger;
import org.ballast.core.testing.Payments;

/** The payments team with issues 1 to 5 on its board and the epic 900, and what it does with initiatives. */
final class InitiativeDesk {
    static final RfcForm NO_RFC =
            new RfcForm(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    static final AllocationForm NO_ALLOCATION =
            new AllocationForm(Optional.empty(), Optional.empty(), Optional.empty());
    static final AlternationForm DEFAULT_ALTERNATION =
            new AlternationForm(Optional.empty(), Optional.empty(), Optional.empty());

    final Payments payments = Payments.team();
    final InitiativeStore store = new InitiativeStore(new InMemoryInitiativeRepository(), new InMemoryWinsLedger());
    final Desk desk = new Desk(
            store, payments.debt.boards(), payments.planning.policies(), payments.asked(), payments.unitOfWork);
    final KeyResultBook keyResults =
            new StrategyKeyResultBook(payments.strategies, payments.asked(), payments.unitOfWork);

    InitiativeDesk() {
        for (long issue = 1; issue <= 5; issue++) {
            payments.issue(issue);
        }
        payments.issue(900);
    }

    static InitiativeForm titled(String title) {
        return new InitiativeForm(
                Optional.of(title),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NO_RFC,
                NO_ALLOCATION,
                DEFAULT_ALTERNATION);
    }

    static InitiativeForm with(RfcForm rfc, AllocationForm allocation) {
        return new InitiativeForm(
                Optional.of("Ledger"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                rfc,
                allocation,
                DEFAULT_ALTERNATION);
    }

    Outcome<InitiativeView> start(UserId user, String issue, InitiativeForm form) {
        return new StartInitiative(desk).handle(new StartInitiative.Command(user, BOARD.id(), issue, form, NOW));
    }

    /** Started by Ann, with slices 1 and 2 of two days each. */
    InitiativeView started() {
        InitiativeView view = done(start(ANN, "PAY-900", titled("Ledger")));
        done(slice(ANN, view, "PAY-1", "2"));
        return done(slice(ANN, view, "PAY-2", "2", "PAY-1"));
    }

    InitiativeRequest request(UserId user, InitiativeView view) {
        return request(user, view, NOW);
    }

    InitiativeRequest request(UserId user, InitiativeView view, Instant now) {
        return new InitiativeRequest(user, BOARD.id(), new InitiativeId(view.id()), now);
    }

    Outcome<InitiativeView> slice(UserId user, InitiativeView view, String issue, String days, String... dependsOn) {
        return new SetSlice(desk)
                .handle(new SetSlice.Command(
                        request(user, view), issue, Optional.of(new BigDecimal(days)), List.of(dependsOn)));
    }

    Outcome<InitiativeView> state(UserId user, InitiativeView view, String issue, String state, Instant now) {
        return new SetSliceState(desk)
                .handle(new SetSliceState.Command(request(user, view, now), issue, Optional.of(state)));
    }

    Outcome<InitiativeView> tickAll(UserId user, InitiativeView view, String issue) {
        return new SetSafeStop(desk)
                .handle(new SetSafeStop.Command(
                        request(user, view),
                        issue,
                        new SafeStopForm(
                                Optional.of(true), Optional.of("deployed"), Optional.of(true), Optional.of(true))));
    }

    Outcome<InitiativeView> pause(UserId user, InitiativeView view, String reason, Instant now) {
        return new PauseInitiative(desk)
                .handle(new PauseInitiative.Command(request(user, view, now), Optional.of(reason)));
    }

    Outcome<InitiativeView> close(UserId user, InitiativeView view, boolean finished, Instant now) {
        return new CloseInitiative(desk, keyResults)
                .handle(new CloseInitiative.Command(
                        request(user, view, now),
                        new ClosingForm(Optional.of(finished), Optional.of("slow"), Optional.of("fast"), List.of())));
    }

    Outcome<InitiativeView> view(UserId viewer, InitiativeView view, Instant now) {
        return new ViewInitiative(desk).handle(request(viewer, view, now));
    }

    InitiativesView list(UserId viewer) {
        return done(new ListInitiatives(desk).handle(new ListInitiatives.Command(viewer, BOARD.id(), NOW)));
    }
}
