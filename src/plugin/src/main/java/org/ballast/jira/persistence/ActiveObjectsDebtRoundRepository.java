package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.createAll;
import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.in;
import static org.ballast.jira.persistence.Rows.inPortions;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.RoundKind;
import org.ballast.core.debt.VotingRound;
import org.ballast.core.debt.VotingRoundRepository;
import org.ballast.core.round.DebtRound;
import org.ballast.core.round.DebtRoundRepository;
import org.ballast.core.round.Participant;
import org.ballast.core.round.RoundItem;
import org.ballast.core.round.RoundMove;
import org.ballast.core.round.RoundPlan;
import org.ballast.core.round.RoundResult;
import org.ballast.core.round.RoundStage;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;

/**
 * Keeps debt rounds in {@code DEBT_ROUND}, {@code ROUND_MOVE}, {@code ROUND_PERSON}, {@code ROUND_ITEM} and {@code
 * ROUND_RESULT}, over the voting rounds.
 */
@Named
public class ActiveObjectsDebtRoundRepository implements DebtRoundRepository {
    private final ActiveObjects ao;
    private final VotingRoundRepository voting;

    @Inject
    public ActiveObjectsDebtRoundRepository(@ComponentImport ActiveObjects ao, VotingRoundRepository voting) {
        this.ao = ao;
        this.voting = voting;
    }

    @Override
    public Optional<DebtRound> find(RoundId round) {
        return voting.find(round).flatMap(this::find);
    }

    @Override
    public Optional<DebtRound> findOpen(BoardId board) {
        return voting.findOpen(board, RoundKind.DEBT_ROUND).flatMap(this::find);
    }

    @Override
    public List<DebtRound> closed(BoardId board) {
        return ended(board).stream()
                .filter(round -> round.stage() != RoundStage.ABANDONED)
                .toList();
    }

    @Override
    public List<DebtRound> ended(BoardId board) {
        Query newestFirst = Query.select().where("BOARD_ID = ?", board.value()).order("ROUND_ID DESC");
        DebtRoundEntity[] rows = ao.find(DebtRoundEntity.class, newestFirst);
        List<RoundId> ids =
                Arrays.stream(rows).map(row -> new RoundId(row.getRoundId())).toList();
        Map<RoundId, VotingRound> closed = new HashMap<>();
        voting.findAll(ids).stream().filter(each -> !each.isOpen()).forEach(each -> closed.put(each.id(), each));
        Map<RoundId, RoundMove> last = lastMoves(closed.keySet());
        List<DebtRound> ended = new ArrayList<>();
        for (DebtRoundEntity row : rows) {
            RoundId id = new RoundId(row.getRoundId());
            VotingRound opened = closed.get(id);
            RoundMove move = last.get(id);
            if (opened != null && move != null) {
                ended.add(new DebtRound(opened, RoundRows.plan(row), new UserId(row.getFacilitator()), move));
            }
        }
        return ended;
    }

    /** Read together: a page lists every round that a board has had. */
    private Map<RoundId, RoundMove> lastMoves(Set<RoundId> rounds) {
        Map<RoundId, RoundMove> last = new HashMap<>();
        List<Long> ids = rounds.stream().map(RoundId::value).toList();
        for (RoundMoveEntity row :
                inPortions(ids, some -> ao.find(RoundMoveEntity.class, in("ROUND_ID", some.size()), some.toArray()))) {
            last.merge(
                    new RoundId(row.getRoundId()),
                    RoundRows.move(row),
                    (one, other) -> one.number() < other.number() ? other : one);
        }
        return last;
    }

    @Override
    public DebtRound open(VotingRound opened, RoundPlan plan, UserId facilitator, RoundMove first) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ROUND_ID", opened.id().value());
        columns.put("BOARD_ID", opened.board().value());
        columns.put("TITLE", plan.title());
        columns.put("STAGE_CODES", RoundRows.stages(plan));
        columns.put("SCALE_KIND", plan.scale().kind().name());
        columns.put("SCALE_HALF_DAYS", RoundRows.scaleHalfDays(plan));
        columns.put("QUORUM_PERCENT", plan.quorumPercent());
        columns.put("UNDERSTOOD_PERCENT", plan.understoodPercent());
        columns.put("WITHOUT_SELF_VOTE", !plan.selfVote());
        columns.put("NARROWED", plan.narrowed());
        RoundRows.deadlines(plan).ifPresent(text -> columns.put("DEADLINE_TEXTS", text));
        columns.put("FACILITATOR", facilitator.value());
        ao.create(DebtRoundEntity.class, columns);
        move(opened.id(), first);
        return new DebtRound(opened, plan, facilitator, first);
    }

    @Override
    public void save(DebtRound round) {
        DebtRoundEntity row = row(round.id())
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no debt round " + round.id().value()));
        row.setQuorumPercent(round.plan().quorumPercent());
        row.setUnderstoodPercent(round.plan().understoodPercent());
        row.setWithoutSelfVote(!round.plan().selfVote());
        row.setDeadlineTexts(RoundRows.deadlines(round.plan()).orElse(null));
        row.setFacilitator(round.facilitator().value());
        row.save();
    }

    @Override
    public void move(RoundId round, RoundMove move) {
        ao.create(
                RoundMoveEntity.class,
                new DBParam("ROUND_ID", round.value()),
                new DBParam("MOVE_NUMBER", move.number()),
                new DBParam("STAGE_CODE", move.to().name()),
                new DBParam("MOVED_AT", move.at().toEpochMilli()),
                new DBParam("MOVED_BY", move.by().value()),
                new DBParam("MOVE_KEY", RowKey.of(round.value(), move.number())));
    }

    @Override
    public List<RoundMove> moves(RoundId round) {
        Query ascending = Query.select().where("ROUND_ID = ?", round.value()).order("MOVE_NUMBER ASC");
        return Arrays.stream(ao.find(RoundMoveEntity.class, ascending))
                .map(RoundRows::move)
                .toList();
    }

    @Override
    public List<Participant> participants(RoundId round) {
        return Arrays.stream(ao.find(RoundPersonEntity.class, "ROUND_ID = ?", round.value()))
                .map(RoundRows::participant)
                .sorted(Comparator.comparing(Participant::user))
                .toList();
    }

    @Override
    public void save(RoundId round, Participant participant) {
        String key = RowKey.of(round.value(), participant.user().value());
        Optional<RoundPersonEntity> present = first(ao.find(RoundPersonEntity.class, "PERSON_KEY = ?", key));
        RoundPersonEntity row = present.orElseGet(() -> ao.create(
                RoundPersonEntity.class,
                new DBParam("ROUND_ID", round.value()),
                new DBParam("USER_ID", participant.user().value()),
                new DBParam("JOINED_AT", participant.joined().toEpochMilli()),
                new DBParam("IN_QUORUM", participant.inQuorum()),
                new DBParam("PERSON_KEY", key)));
        row.setJoinedAt(participant.joined().toEpochMilli());
        row.setInQuorum(participant.inQuorum());
        row.setLeftAt(participant.left().map(left -> left.toEpochMilli()).orElse(null));
        row.save();
    }

    @Override
    public List<RoundItem> items(RoundId round) {
        return Arrays.stream(ao.find(RoundItemEntity.class, "ROUND_ID = ?", round.value()))
                .map(RoundRows::item)
                .sorted(Comparator.comparing(RoundItem::issue))
                .toList();
    }

    @Override
    public void save(RoundId round, RoundItem item) {
        String key = RowKey.of(round.value(), item.issue().value());
        Optional<RoundItemEntity> present = first(ao.find(RoundItemEntity.class, "ITEM_KEY = ?", key));
        RoundItemEntity row = present.orElseGet(() -> ao.create(
                RoundItemEntity.class,
                new DBParam("ROUND_ID", round.value()),
                new DBParam("ISSUE_ID", item.issue().value()),
                new DBParam("STATE_CODE", item.state().name()),
                new DBParam("ADDED_AT", item.added().toEpochMilli()),
                new DBParam("ITEM_KEY", key)));
        row.setStateCode(item.state().name());
        row.setMergedInto(item.into().map(into -> into.value()).orElse(null));
        row.setAgreedStep(item.agreedStep().orElse(null));
        row.save();
    }

    @Override
    public void list(RoundId round, List<RoundItem> items) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (RoundItem item : items) {
            Map<String, Object> columns = new HashMap<>();
            columns.put("ROUND_ID", round.value());
            columns.put("ISSUE_ID", item.issue().value());
            columns.put("STATE_CODE", item.state().name());
            columns.put("ADDED_AT", item.added().toEpochMilli());
            item.into().ifPresent(into -> columns.put("MERGED_INTO", into.value()));
            item.agreedStep().ifPresent(step -> columns.put("AGREED_STEP", step));
            columns.put("ITEM_KEY", RowKey.of(round.value(), item.issue().value()));
            rows.add(columns);
        }
        createAll(ao, RoundItemEntity.class, rows);
    }

    @Override
    public List<RoundResult> results(RoundId round) {
        Query byRank = Query.select().where("ROUND_ID = ?", round.value()).order("RANK_NUMBER ASC");
        return Arrays.stream(ao.find(RoundResultEntity.class, byRank))
                .map(RoundRows::result)
                .toList();
    }

    @Override
    public void add(RoundId round, List<RoundResult> results) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (RoundResult result : results) {
            Map<String, Object> columns = new HashMap<>();
            columns.put("ROUND_ID", round.value());
            columns.put("ISSUE_ID", result.issue().value());
            columns.put("RANK_NUMBER", result.rank());
            columns.put("VOTE_COUNT", result.tally().votes());
            columns.put("VOTER_COUNT", result.tally().voters());
            result.effort().ifPresent(effort -> columns.put("HALF_DAYS", effort.halfDays()));
            result.spread().ifPresent(spread -> columns.put("SPREAD_STEPS", spread));
            columns.put("KEPT_PLACE", result.kept());
            columns.put("RESULT_KEY", RowKey.of(round.value(), result.issue().value()));
            rows.add(columns);
        }
        createAll(ao, RoundResultEntity.class, rows);
    }

    private Optional<DebtRound> find(VotingRound opened) {
        return row(opened.id()).map(row -> round(opened, row));
    }

    private DebtRound round(VotingRound opened, DebtRoundEntity row) {
        List<RoundMove> moves = new ArrayList<>(moves(opened.id()));
        return new DebtRound(
                opened, RoundRows.plan(row), new UserId(row.getFacilitator()), moves.get(moves.size() - 1));
    }

    private Optional<DebtRoundEntity> row(RoundId round) {
        return first(ao.find(DebtRoundEntity.class, "ROUND_ID = ?", round.value()));
    }
}
