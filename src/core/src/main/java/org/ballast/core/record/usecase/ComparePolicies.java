package org.ballast.core.record.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.cadence.Price;
import org.ballast.core.debt.Board;
import org.ballast.core.planning.ConfigureRules;
import org.ballast.core.planning.KeyResultMovement;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.planning.usecase.PolicyView;
import org.ballast.core.planning.usecase.PriceView;
import org.ballast.core.record.ComparisonOptOut;
import org.ballast.core.record.DebtFlow;
import org.ballast.core.record.PromiseKept;
import org.ballast.core.record.SprintRecord;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Shows teams with different policies side by side, those that did not opt out and whose boards the viewer may see. */
public final class ComparePolicies {

    static final int MOST_TEAMS = 100;

    private final RecordPorts ports;
    private final RecordDesk desk;

    public ComparePolicies(RecordPorts ports) {
        this.ports = ports;
        this.desk = ports.desk();
    }

    public Outcome<ComparisonView> handle(Command command) {
        return desk.board(command.viewer(), command.board()).map(board -> view(command.viewer(), board, command.now()));
    }

    ComparisonView view(UserId viewer, TeamBoard own, Instant now) {
        List<TeamBoard> boards = others(viewer, own.board().id());
        Optional<Refusal> objection = ConfigureRules.objectionToConfigure(
                ports.tracker().permissions(), viewer, Optional.of(own.board().project()));
        List<TeamBoard> shown = boards.stream().limit(MOST_TEAMS).toList();
        Map<BoardId, List<SprintRecord>> records = new TreeMap<>();
        Map<BoardId, Optional<Instant>> since = new TreeMap<>();
        for (TeamBoard team : shown) {
            List<SprintRecord> ofTeam = desk.records(viewer, team.board().id());
            records.put(team.board().id(), ofTeam);
            since.put(team.board().id(), begin(ofTeam));
        }
        Map<BoardId, KeyResultMovement> keyResults =
                ports.planning().alignments().keyResults(viewer, since, ports.tracker(), now);
        return new ComparisonView(
                shown.stream()
                        .map(team -> team(
                                team,
                                records.getOrDefault(team.board().id(), List.of()),
                                keyResults.getOrDefault(team.board().id(), KeyResultMovement.NONE)))
                        .toList(),
                boards.size() > MOST_TEAMS,
                ports.store().optOuts().find(own.board().id()).isEmpty(),
                objection.isEmpty(),
                objection);
    }

    /** By name; one more than are shown, when there are. */
    private List<TeamBoard> others(UserId viewer, BoardId own) {
        Set<Long> optedOut = new TreeSet<>();
        for (ComparisonOptOut optOut : ports.store().optOuts().all()) {
            optedOut.add(optOut.board().value());
        }
        List<Board> all = new ArrayList<>(ports.debt().boards().all());
        all.removeIf(
                board -> optedOut.contains(board.id().value()) && !board.id().equals(own));
        all.sort(Comparator.comparing(Board::name)
                .thenComparing(board -> board.id().value()));
        List<TeamBoard> found = new ArrayList<>();
        for (Board board : all) {
            if (found.size() <= MOST_TEAMS) {
                desk.board(viewer, board.id()).orCollect(new ArrayList<>()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** When the sprints began over which the teams are compared. */
    private static Optional<Instant> begin(List<SprintRecord> latestFirst) {
        return latestFirst.stream()
                .limit(DebtFlow.SPRINTS)
                .map(SprintRecord::start)
                .min(Comparator.naturalOrder());
    }

    private static ComparedTeamView team(TeamBoard board, List<SprintRecord> records, KeyResultMovement keyResults) {
        SavedPolicy policy = board.policies().newest();
        PromiseKept promise = PromiseKept.of(records);
        List<DebtFlow> flows =
                records.stream().limit(DebtFlow.SPRINTS).map(DebtFlow::of).toList();
        return new ComparedTeamView(
                board.board().id(),
                board.board().name(),
                PolicyView.of(policy),
                PriceView.of(Price.of(policy.policy().rule())),
                Price.quarterOf(policy.policy().teamSize()),
                promise.kept(),
                promise.of(),
                promise.health(),
                flows.size(),
                flows.stream().mapToInt(DebtFlow::netItems).sum(),
                DebtFlowView.days(flows.stream().mapToInt(DebtFlow::netHalfDays).sum()),
                KeyResultMovementView.of(keyResults));
    }

    public record Command(UserId viewer, BoardId board, Instant now) {}
}
