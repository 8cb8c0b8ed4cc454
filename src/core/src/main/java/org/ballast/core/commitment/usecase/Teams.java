package org.ballast.core.commitment.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ballast.core.commitment.CommitmentLine;
import org.ballast.core.commitment.CommitmentRules;
import org.ballast.core.debt.Board;
import org.ballast.core.planning.ConfigureRules;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.Period;
import org.ballast.core.strategy.StrategyRules;

/** Finds teams for a person: boards that the person may see, of departments that the person may see. */
final class Teams {

    private final CommitmentPorts ports;

    Teams(CommitmentPorts ports) {
        this.ports = ports;
    }

    Outcome<Board> board(UserId viewer, BoardId id) {
        return Outcome.of(seen(viewer, id), Refusals.BOARD_UNKNOWN);
    }

    /** The same, where it belongs to such a department. */
    Outcome<Team> find(UserId viewer, BoardId board) {
        return Outcome.of(
                ports.strategies()
                        .departments()
                        .findByBoard(board)
                        .filter(department -> StrategyRules.maySee(department, viewer))
                        .flatMap(department -> team(viewer, department, board)),
                Refusals.BOARD_UNKNOWN);
    }

    List<Team> of(UserId viewer, Department department) {
        return department.boards().stream()
                .flatMap(board -> team(viewer, department, board).stream())
                .toList();
    }

    /** The department's boards that are still there, whoever may see them. */
    List<BoardId> boards(Department department) {
        return department.boards().stream()
                .filter(board -> ports.debt().boards().find(board).isPresent())
                .toList();
    }

    private Optional<Team> team(UserId viewer, Department department, BoardId id) {
        return seen(viewer, id).map(board -> team(viewer, department, board));
    }

    private Optional<Board> seen(UserId viewer, BoardId id) {
        return ports.debt()
                .boards()
                .find(id)
                .filter(board -> ports.tracker().boards().canSeeFilter(viewer, board.filterId()));
    }

    private Team team(UserId viewer, Department department, Board board) {
        return new Team(
                board,
                department,
                ConfigureRules.objectionToConfigure(
                        ports.tracker().permissions(), viewer, Optional.of(board.project())));
    }

    /** Of the last, the present and the next quarter, with those that were taken back. */
    List<CommitmentLine> lines(List<BoardId> boards, Department department, LocalDate today) {
        return ports.commitments()
                .newest(
                        boards,
                        CommitmentRules.quarters(department.year(), today).stream()
                                .map(Period::start)
                                .toList());
    }

    /** Quarters begin and end in UTC. */
    static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
