package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.DBParam;
import org.ballast.core.planning.BoardWeights;
import org.ballast.core.planning.BoardWeightsRepository;
import org.ballast.core.planning.PlanTerms;
import org.ballast.core.planning.Weights;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.UserId;

/** Keeps the weights and terms that teams have chosen in {@code BOARD_WEIGHTS}. */
@Named
public class ActiveObjectsBoardWeightsRepository implements BoardWeightsRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsBoardWeightsRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<BoardWeights> find(BoardId board) {
        return row(board)
                .map(row -> new BoardWeights(
                        board,
                        new Weights(
                                row.getVotesPercent(),
                                Objects.requireNonNullElse(row.getAlignmentPercent(), 0),
                                row.getPriorityPercent(),
                                row.getAgePercent()),
                        new PlanTerms(
                                Objects.requireNonNullElse(row.getSwitchCost(), 0),
                                new PersonDays(Objects.requireNonNullElse(row.getPillarHalfDays(), 0))),
                        new UserId(row.getSetBy()),
                        instant(row.getSetAt())));
    }

    @Override
    public void save(BoardWeights choice) {
        Weights weights = choice.weights();
        BoardWeightsEntity row = row(choice.board())
                .orElseGet(() -> ao.create(
                        BoardWeightsEntity.class,
                        new DBParam("BOARD_ID", choice.board().value()),
                        new DBParam("VOTES_PERCENT", weights.votes()),
                        new DBParam("PRIORITY_PERCENT", weights.priority()),
                        new DBParam("AGE_PERCENT", weights.age()),
                        new DBParam("SET_BY", choice.setBy().value()),
                        new DBParam("SET_AT", choice.setAt().toEpochMilli())));
        row.setVotesPercent(weights.votes());
        row.setAlignmentPercent(weights.alignment());
        row.setPriorityPercent(weights.priority());
        row.setAgePercent(weights.age());
        row.setSwitchCost(choice.terms().switchCost());
        row.setPillarHalfDays(choice.terms().pillarDays().halfDays());
        row.setSetBy(choice.setBy().value());
        row.setSetAt(choice.setAt().toEpochMilli());
        row.save();
    }

    private Optional<BoardWeightsEntity> row(BoardId board) {
        return first(ao.find(BoardWeightsEntity.class, "BOARD_ID = ?", board.value()));
    }
}
