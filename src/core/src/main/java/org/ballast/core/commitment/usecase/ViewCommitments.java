package org.ballast.core.commitment.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ballast.core.commitment.CommitmentLine;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.usecase.StrategyActions;

/** Shows what teams have committed themselves to. */
public final class ViewCommitments {

    private final CommitmentPorts ports;
    private final Teams teams;
    private final StrategyActions actions;

    public ViewCommitments(CommitmentPorts ports) {
        this.ports = ports;
        this.teams = new Teams(ports);
        this.actions = new StrategyActions(ports.strategies());
    }

    /** Of one team; nothing when it belongs to no department that the person may see. */
    public Outcome<BoardCommitmentsView> ofBoard(UserId viewer, BoardId board, Instant now) {
        LocalDate today = Teams.day(now);
        return teams.board(viewer, board)
                .map(found -> teams.find(viewer, board)
                        .fold(
                                team -> new CommitmentViews(ports, actions, viewer, today)
                                        .of(team, teams.lines(List.of(board), team.department(), today)),
                                withoutDepartment -> BoardCommitmentsView.none(found)));
    }

    /** Of all teams, as far as it is for that strategy. */
    public Outcome<TeamCommitmentsView> ofStrategy(UserId viewer, StrategyId strategy, Instant now) {
        return Outcome.of(actions.department(viewer, strategy), StrategyRules.STRATEGY_UNKNOWN)
                .map(department -> ofStrategy(viewer, department, strategy, Teams.day(now)));
    }

    private TeamCommitmentsView ofStrategy(UserId viewer, Department department, StrategyId strategy, LocalDate today) {
        Map<BoardId, List<CommitmentLine>> byBoard = teams.lines(teams.boards(department), department, today).stream()
                .filter(line -> line.content()
                        .filter(content -> content.action().strategy().equals(strategy))
                        .isPresent())
                .collect(Collectors.groupingBy(CommitmentLine::board, TreeMap::new, Collectors.toList()));
        List<Team> seen = teams.of(viewer, department).stream()
                .filter(team -> byBoard.containsKey(team.board().id()))
                .toList();
        CommitmentViews views = new CommitmentViews(ports, actions, viewer, today);
        return new TeamCommitmentsView(
                seen.stream()
                        .map(team ->
                                views.of(team, byBoard.getOrDefault(team.board().id(), List.of())))
                        .toList(),
                seen.size() < byBoard.size());
    }
}
