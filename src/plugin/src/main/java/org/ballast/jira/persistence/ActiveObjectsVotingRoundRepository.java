package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.in;
import static org.ballast.jira.persistence.Rows.inPortions;
import static org.ballast.jira.persistence.Rows.instant;
import static org.ballast.jira.persistence.Rows.optionalInstant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.RoundKind;
import org.ballast.core.debt.VotingRound;
import org.ballast.core.debt.VotingRoundRepository;
import org.ballast.core.round.ItemState;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;

/** Keeps the voting rounds in {@code VOTING_ROUND}. */
@Named
public class ActiveObjectsVotingRoundRepository implements VotingRoundRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsVotingRoundRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<VotingRound> find(RoundId round) {
        return row(round).map(ActiveObjectsVotingRoundRepository::round);
    }

    @Override
    public List<VotingRound> findAll(Collection<RoundId> rounds) {
        List<Integer> ids = rounds.stream()
                .map(round -> Math.toIntExact(round.value()))
                .distinct()
                .toList();
        return inPortions(ids, some -> ao.find(VotingRoundEntity.class, in("ID", some.size()), some.toArray())).stream()
                .map(ActiveObjectsVotingRoundRepository::round)
                .sorted(Comparator.comparing(VotingRound::id))
                .toList();
    }

    @Override
    public List<VotingRound> of(BoardId board) {
        Query all = Query.select().where("BOARD_ID = ?", board.value()).order("ID ASC");
        return Arrays.stream(ao.find(VotingRoundEntity.class, all))
                .map(ActiveObjectsVotingRoundRepository::round)
                .toList();
    }

    @Override
    public Optional<VotingRound> findOpen(BoardId board, RoundKind kind) {
        return first(ao.find(VotingRoundEntity.class, "OPEN_KEY = ?", openKey(board, kind)))
                .map(ActiveObjectsVotingRoundRepository::round);
    }

    @Override
    public VotingRound open(BoardId board, RoundKind kind, DotLimits limits, Instant at) {
        return round(ao.create(
                VotingRoundEntity.class,
                new DBParam("BOARD_ID", board.value()),
                new DBParam("KIND", kind.name()),
                new DBParam("DOT_BUDGET", limits.budget()),
                new DBParam("DOTS_PER_ITEM", limits.cap()),
                new DBParam("OPENED_AT", at.toEpochMilli()),
                new DBParam("OPEN_KEY", openKey(board, kind))));
    }

    @Override
    public void close(RoundId round, Instant at) {
        row(round).filter(row -> row.getClosedAt() == null).ifPresent(row -> {
            row.setClosedAt(at.toEpochMilli());
            row.setOpenKey(RowKey.closed(round.value()));
            row.save();
        });
    }

    @Override
    public Set<IssueId> inDebtRound(BoardId board) {
        Optional<VotingRound> running = findOpen(board, RoundKind.DEBT_ROUND);
        Set<IssueId> issues = new TreeSet<>();
        running.ifPresent(round -> Arrays.stream(ao.find(
                        RoundItemEntity.class,
                        "ROUND_ID = ? AND STATE_CODE = ?",
                        round.id().value(),
                        ItemState.LISTED.name()))
                .forEach(row -> issues.add(new IssueId(row.getIssueId()))));
        return issues;
    }

    @Override
    public void changeLimits(RoundId round, DotLimits limits) {
        VotingRoundEntity row =
                row(round).orElseThrow(() -> new IllegalArgumentException("There is no voting round " + round.value()));
        row.setDotBudget(limits.budget());
        row.setDotsPerItem(limits.cap());
        row.save();
    }

    @Override
    public void remove(RoundId round) {
        ao.deleteWithSQL(VotingRoundEntity.class, "ID = ?", Math.toIntExact(round.value()));
    }

    private Optional<VotingRoundEntity> row(RoundId round) {
        return first(ao.find(VotingRoundEntity.class, "ID = ?", Math.toIntExact(round.value())));
    }

    /** A round that is closed gets another key, so this one is free for the next round. */
    private static String openKey(BoardId board, RoundKind kind) {
        return RowKey.of(board.value(), kind.name());
    }

    private static VotingRound round(VotingRoundEntity row) {
        return new VotingRound(
                new RoundId(row.getID()),
                new BoardId(row.getBoardId()),
                RoundKind.valueOf(row.getKind()),
                new DotLimits(row.getDotBudget(), row.getDotsPerItem()),
                instant(row.getOpenedAt()),
                optionalInstant(row.getClosedAt()));
    }
}
