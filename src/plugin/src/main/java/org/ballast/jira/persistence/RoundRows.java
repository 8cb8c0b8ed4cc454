package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.instant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.core.debt.Tally;
import org.ballast.core.round.EstimateScale;
import org.ballast.core.round.ItemState;
import org.ballast.core.round.Participant;
import org.ballast.core.round.RoundItem;
import org.ballast.core.round.RoundMove;
import org.ballast.core.round.RoundPlan;
import org.ballast.core.round.RoundResult;
import org.ballast.core.round.RoundStage;
import org.ballast.core.round.ScaleKind;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.jspecify.annotations.Nullable;

/** What the rows of a debt round say. Short lists are kept as texts, {@code COLLECT,VOTE} and {@code VOTE=1796029200000}. */
final class RoundRows {
    private RoundRows() {}

    static RoundPlan plan(DebtRoundEntity row) {
        return new RoundPlan(
                row.getTitle(),
                stages(row.getStageCodes()),
                new EstimateScale(ScaleKind.valueOf(row.getScaleKind()), efforts(row.getScaleHalfDays())),
                row.getQuorumPercent(),
                row.getUnderstoodPercent(),
                !row.isWithoutSelfVote(),
                deadlines(row.getDeadlineTexts()),
                row.isNarrowed());
    }

    static List<RoundStage> stages(String text) {
        return parts(text).map(RoundStage::valueOf).toList();
    }

    static List<Effort> efforts(String text) {
        return parts(text)
                .map(halfDays -> new Effort(Integer.parseInt(halfDays)))
                .toList();
    }

    static String stages(RoundPlan plan) {
        return plan.stages().stream().map(RoundStage::name).collect(Collectors.joining(","));
    }

    static String scaleHalfDays(RoundPlan plan) {
        return plan.scale().efforts().stream()
                .map(effort -> String.valueOf(effort.halfDays()))
                .collect(Collectors.joining(","));
    }

    /** Empty when there is no deadline. */
    static Optional<String> deadlines(RoundPlan plan) {
        List<String> texts = new ArrayList<>();
        plan.deadlines().forEach((stage, until) -> texts.add(stage.name() + "=" + until.toEpochMilli()));
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(",", texts));
    }

    static RoundMove move(RoundMoveEntity row) {
        return new RoundMove(
                row.getMoveNumber(),
                RoundStage.valueOf(row.getStageCode()),
                instant(row.getMovedAt()),
                new UserId(row.getMovedBy()));
    }

    static Participant participant(RoundPersonEntity row) {
        return new Participant(
                new UserId(row.getUserId()),
                instant(row.getJoinedAt()),
                Rows.optionalInstant(row.getLeftAt()),
                row.isInQuorum());
    }

    static RoundItem item(RoundItemEntity row) {
        return new RoundItem(
                new IssueId(row.getIssueId()),
                ItemState.valueOf(row.getStateCode()),
                instant(row.getAddedAt()),
                Optional.ofNullable(row.getMergedInto()).map(IssueId::new),
                Optional.ofNullable(row.getAgreedStep()));
    }

    static RoundResult result(RoundResultEntity row) {
        return new RoundResult(
                new IssueId(row.getIssueId()),
                row.getRankNumber(),
                new Tally(row.getVoteCount(), row.getVoterCount()),
                Optional.ofNullable(row.getHalfDays()).map(Effort::new),
                Optional.ofNullable(row.getSpreadSteps()),
                row.getKeptPlace());
    }

    static Map<RoundStage, Instant> deadlines(@Nullable String text) {
        Map<RoundStage, Instant> deadlines = new TreeMap<>();
        parts(Rows.text(text)).forEach(part -> {
            int equals = part.indexOf('=');
            deadlines.put(
                    RoundStage.valueOf(part.substring(0, equals)), instant(Long.parseLong(part.substring(equals + 1))));
        });
        return deadlines;
    }

    private static Stream<String> parts(String text) {
        return text.isEmpty() ? Stream.empty() : Stream.of(text.split(",", -1));
    }
}
