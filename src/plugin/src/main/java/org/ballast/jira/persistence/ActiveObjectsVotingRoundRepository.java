package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.instant;
import static org.ballast.jira.persistence.Rows.optionalInstant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import net.java.ao.DBParam;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.RoundKind;
import org.ballast.core.debt.VotingRound;
import org.ballast.core.debt.VotingRoundRepository;
import org.ballast.core.shared.BoardId;

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
    public void changeLimits(RoundId round, DotLimits limits) {
        VotingRoundEntity row =
                row(round).orElseThrow(() -> new IllegalArgumentException("There is no voting round " + round.value()));
        row.setDotBudget(limits.budget());
        row.setDotsPerItem(limits.cap());
        row.save();
    }

    private Optional<VotingRoundEntity> row(RoundId round) {
        return first(ao.find(VotingRoundEntity.class, "ID = ?", Math.toIntExact(round.value())));
    }

    /** A round that is closed gets another key, so this one is free for the next round. */
    private static String openKey(BoardId board, RoundKind kind) {
        return board.value() + ":" + kind.name();
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
