package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.round.RoundStage;
import org.ballast.core.shared.PersonView;

/**
 * A round as one person sees it: only items that the person may see, only the person's own marks on secret papers, and
 * counts that leave hidden items out.
 *
 * @param version as {@link RoundStateView} has it
 * @param late whether the present stage's deadline has passed
 * @param canSteer whether the person may move the stages
 * @param takesPart whether the person is a participant
 * @param moves where the person may take the round next, with what speaks against it
 * @param selfVote whether people may give dots to what they tagged themselves
 * @param items the first ones by issue, ascending by place: listed ones in the stage's own order, then those that are
 *     kept, merged or split
 * @param moreItems whether there are items behind these, which are asked for apart
 * @param notices what only this person is told, newest first
 */
public record RoundView(
        long roundId,
        String title,
        RoundStage stage,
        Instant stageSince,
        long version,
        Optional<Instant> deadline,
        boolean late,
        PersonView facilitator,
        boolean canSteer,
        boolean takesPart,
        List<RoundStageView> stages,
        List<RoundMoveView> moves,
        RoundDotLimitsView dots,
        QuorumView quorum,
        int understoodPercent,
        boolean selfVote,
        ScaleView scale,
        List<ParticipantView> participants,
        List<RoundItemView> items,
        boolean moreItems,
        List<NoticeView> notices) {}
