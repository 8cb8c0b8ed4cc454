package org.ballast.core.record.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.record.Iou;
import org.ballast.core.record.IouForgiveness;
import org.ballast.core.record.Ious;
import org.ballast.core.record.SprintKey;
import org.ballast.core.record.SprintRecord;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UserId;

/** Forgives what a sprint left owing, in writing and once. */
public final class ForgiveIou {

    private static final TextRule REASON = new TextRule("reason", IouForgiveness.LONGEST_REASON, false);
    private static final Refusal NOTHING_OWED = Refusal.conflict("ballast.record.nothing-owed");

    private static final Refusal SPRINT_UNKNOWN = Refusal.unknown("ballast.planning.sprint-unknown");

    private final RecordPorts ports;
    private final RecordDesk desk;

    public ForgiveIou(RecordPorts ports) {
        this.ports = ports;
        this.desk = ports.desk();
    }

    public Outcome<TeamRecordView> handle(Command command) {
        return desk.boardToPlan(command.user(), command.board())
                .then(board -> reason(command)
                        .then(reason -> Outcome.of(SprintKey.parse(command.sprint()), SPRINT_UNKNOWN)
                                .then(sprint -> forgive(command, sprint, reason)))
                        .map(done -> new TeamRecordViews(ports, desk, command.user()).view(board)));
    }

    private static Outcome<String> reason(Command command) {
        return REASON.check(command.reason().orElse(""))
                .then(text -> text.isEmpty()
                        ? Outcome.refused(Refusal.invalid("ballast.shared.value-missing", REASON.field()))
                        : Outcome.done(text));
    }

    /** What is owed is what the person can see that is owed: a sprint whose hidden tasks were done may look as if it were. */
    private Outcome<SprintKey> forgive(Command command, SprintKey sprint, String reason) {
        List<SprintRecord> seen = desk.records(command.user(), command.board());
        return ports.unitOfWork().run(() -> {
            List<IouForgiveness> forgiven = ports.store().forgiven().of(command.board());
            Optional<Iou> iou = Ious.of(seen, forgiven).of(sprint).filter(found -> found.left() > 0);
            if (iou.isEmpty()) {
                return Outcome.refused(NOTHING_OWED);
            }
            ports.store()
                    .forgiven()
                    .add(new IouForgiveness(command.board(), sprint, reason, command.user(), command.now()));
            return Outcome.done(sprint);
        });
    }

    /** The sprint by its key. */
    public record Command(UserId user, BoardId board, String sprint, Optional<String> reason, Instant now) {}
}
