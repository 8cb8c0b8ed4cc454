package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.planning.BoardWeights;
import org.ballast.core.planning.BoardWeightsRepository;
import org.ballast.core.planning.PlanTerms;
import org.ballast.core.planning.Weights;
import org.ballast.core.planning.WeightsChange;
import org.ballast.core.planning.WeightsChoice;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.UserId;

/** Keeps the weights and terms that teams have chosen in {@code BOARD_WEIGHTS}, and who changed them in {@code WEIGHTS_CHANGE}. */
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

    @Override
    public int newestSequence(BoardId board) {
        return first(ao.find(
                        WeightsChangeEntity.class,
                        newestFirst(board, Integer.MAX_VALUE).limit(1)))
                .map(WeightsChangeEntity::getSequenceNumber)
                .orElse(0);
    }

    @Override
    public void append(WeightsChange change) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("BOARD_ID", change.board().value());
        columns.put("SEQUENCE_NUMBER", change.sequence());
        change.before().ifPresent(before -> put(columns, before, "_BEFORE"));
        put(columns, change.after(), "_AFTER");
        columns.put("CHANGED_BY", change.by().value());
        columns.put("CHANGED_AT", change.at().toEpochMilli());
        columns.put("CHANGE_KEY", RowKey.of(change.board().value(), change.sequence()));
        ao.create(WeightsChangeEntity.class, columns);
    }

    private static void put(Map<String, Object> columns, WeightsChoice choice, String when) {
        columns.put("VOTES" + when, choice.weights().votes());
        columns.put("ALIGNMENT" + when, choice.weights().alignment());
        columns.put("PRIORITY" + when, choice.weights().priority());
        columns.put("AGE" + when, choice.weights().age());
        columns.put("SWITCH_COST" + when, choice.terms().switchCost());
        columns.put("PILLAR_HALF_DAYS" + when, choice.terms().pillarDays().halfDays());
    }

    @Override
    public List<WeightsChange> log(BoardId board, int before, int most) {
        return Arrays.stream(ao.find(
                        WeightsChangeEntity.class, newestFirst(board, before).limit(most)))
                .map(row -> new WeightsChange(
                        board,
                        row.getSequenceNumber(),
                        before(row),
                        new WeightsChoice(
                                new Weights(
                                        row.getVotesAfter(),
                                        row.getAlignmentAfter(),
                                        row.getPriorityAfter(),
                                        row.getAgeAfter()),
                                new PlanTerms(row.getSwitchCostAfter(), new PersonDays(row.getPillarHalfDaysAfter()))),
                        new UserId(row.getChangedBy()),
                        instant(row.getChangedAt())))
                .toList();
    }

    private static Optional<WeightsChoice> before(WeightsChangeEntity row) {
        Integer votes = row.getVotesBefore();
        Integer alignment = row.getAlignmentBefore();
        Integer priority = row.getPriorityBefore();
        Integer age = row.getAgeBefore();
        Integer switchCost = row.getSwitchCostBefore();
        Integer halfDays = row.getPillarHalfDaysBefore();
        return votes == null
                        || alignment == null
                        || priority == null
                        || age == null
                        || switchCost == null
                        || halfDays == null
                ? Optional.empty()
                : Optional.of(new WeightsChoice(
                        new Weights(votes, alignment, priority, age),
                        new PlanTerms(switchCost, new PersonDays(halfDays))));
    }

    private static Query newestFirst(BoardId board, int before) {
        return Query.select()
                .where("BOARD_ID = ? AND SEQUENCE_NUMBER < ?", board.value(), before)
                .order("SEQUENCE_NUMBER DESC");
    }

    private Optional<BoardWeightsEntity> row(BoardId board) {
        return first(ao.find(BoardWeightsEntity.class, "BOARD_ID = ?", board.value()));
    }
}
