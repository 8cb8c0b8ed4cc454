package org.ballast.core.record.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.planning.ConfigureRules;
import org.ballast.core.record.ComparisonOptOut;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Says whether a team stands beside others. */
public final class TakePart {

    private static final String FIELD = "takesPart";

    private final RecordPorts ports;
    private final RecordDesk desk;

    public TakePart(RecordPorts ports) {
        this.ports = ports;
        this.desk = ports.desk();
    }

    public Outcome<ComparisonView> handle(Command command) {
        return desk.board(command.user(), command.board())
                .then(board -> Outcome.done(board)
                        .unless(ConfigureRules.objectionToConfigure(
                                ports.tracker().permissions(),
                                command.user(),
                                Optional.of(board.board().project()))))
                .then(board -> Outcome.of(command.takesPart(), Refusal.invalid("ballast.shared.value-missing", FIELD))
                        .then(takesPart -> save(command, takesPart))
                        .map(saved -> new ComparePolicies(ports).view(command.user(), board, command.now())));
    }

    private Outcome<BoardId> save(Command command, boolean takesPart) {
        return ports.unitOfWork().run(() -> {
            if (takesPart) {
                ports.store().optOuts().remove(command.board());
            } else {
                ports.store().optOuts().save(new ComparisonOptOut(command.board(), command.user(), command.now()));
            }
            return Outcome.done(command.board());
        });
    }

    public record Command(UserId user, BoardId board, Optional<Boolean> takesPart, Instant now) {}
}
