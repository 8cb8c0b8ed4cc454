package org.ballast.core.cadence.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.planning.ConfigureRules;
import org.ballast.core.planning.Policies;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UserId;

/** Finds boards for people and says what these may do with the cadence. */
final class CadenceDesk {

    private final CadencePorts ports;

    CadenceDesk(CadencePorts ports) {
        this.ports = ports;
    }

    /** The board if it uses Ballast and its filter is visible; otherwise it is unknown. */
    Outcome<TeamGround> board(UserId viewer, BoardId id) {
        return Outcome.of(
                ports.debt()
                        .boards()
                        .find(id)
                        .filter(board -> ports.tracker().boards().canSeeFilter(viewer, board.filterId()))
                        .flatMap(this::ground),
                Refusals.BOARD_UNKNOWN);
    }

    /** The same for somebody who may plan with it. */
    Outcome<TeamGround> boardToPlan(UserId user, BoardId id) {
        return board(user, id).then(ground -> Outcome.done(ground).unless(objectionToPlan(user, ground)));
    }

    /** The same for somebody who may set its policy. */
    Outcome<TeamGround> boardToConfigure(UserId user, BoardId id) {
        return board(user, id).then(ground -> Outcome.done(ground).unless(objectionToConfigure(user, ground)));
    }

    Optional<Refusal> objectionToPlan(UserId user, TeamGround ground) {
        return ConfigureRules.objectionToPlan(
                ports.tracker().permissions(), user, ground.board().project());
    }

    Optional<Refusal> objectionToConfigure(UserId user, TeamGround ground) {
        return ConfigureRules.objectionToConfigure(
                ports.tracker().permissions(), user, Optional.of(ground.board().project()));
    }

    private Optional<TeamGround> ground(Board board) {
        List<SavedPolicy> policies = ports.planning().policies().of(board.id());
        return policies.isEmpty()
                ? Optional.empty()
                : Optional.of(new TeamGround(
                        board, new Policies(policies), ports.cadence().occasions(board.id())));
    }
}
