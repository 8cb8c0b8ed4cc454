package org.ballast.core.initiative.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.debt.Issue;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativeForm;
import org.ballast.core.initiative.InitiativePlan;
import org.ballast.core.initiative.InitiativeRules;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/** Makes an issue or epic an initiative of a board; who starts it owns it unless somebody else is named. */
public final class StartInitiative {
    private final Desk desk;

    public StartInitiative(Desk desk) {
        this.desk = desk;
    }

    public Outcome<InitiativeView> handle(Command command) {
        return desk.board(command.user(), command.board())
                .then(board -> Outcome.done(board).unless(desk.objectionToStart(command.user(), board.board())))
                .then(board -> desk.issue(command.user(), command.issue())
                        .then(issue -> plan(board, command).then(plan -> start(issue, plan, command)))
                        .then(started -> desk.view(
                                board,
                                new InitiativeRequest(command.user(), command.board(), started.id(), command.now()))));
    }

    private Outcome<InitiativePlan> plan(TeamBoard board, Command command) {
        return command.form()
                .check(new InitiativeForm.Context(
                        command.user(),
                        Optional.empty(),
                        board.policy().teamSize(),
                        desk.tracker().people()::named,
                        command.now()));
    }

    private Outcome<Initiative> start(Issue issue, InitiativePlan plan, Command command) {
        return desk.unitOfWork().run(() -> {
            boolean isOne = desk.store().initiatives().naming(issue.id()).stream()
                    .anyMatch(other -> !other.isClosed()
                            && other.board().equals(command.board())
                            && other.issue().equals(issue.id()));
            return isOne
                    ? Outcome.refused(InitiativeRules.ALREADY_ONE)
                    : Outcome.done(desk.store()
                            .initiatives()
                            .add(command.board(), issue.id(), plan, command.now(), command.user()));
        });
    }

    /** The issue by id or key. */
    public record Command(UserId user, BoardId board, String issue, InitiativeForm form, Instant now) {}
}
