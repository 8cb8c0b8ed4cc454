package org.ballast.core.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Who may do what in a debt round, and when. */
public final class RoundRules {

    /** So many items a team can go through in one exercise; counted are those that the one who adds may see. */
    public static final int MOST_ITEMS = 150;

    public static final int MOST_PARTICIPANTS = 99;

    public static final Refusal NONE_OPEN = Refusal.conflict("ballast.round.none-open");
    public static final Refusal ALREADY_OPEN = Refusal.conflict("ballast.round.already-open");

    static final Refusal STEER_NOT_ALLOWED = Refusal.forbidden("ballast.round.steer-not-allowed");
    public static final Refusal NOT_A_PARTICIPANT = Refusal.forbidden("ballast.round.not-a-participant");
    public static final Refusal WRONG_STAGE = Refusal.conflict("ballast.round.wrong-stage");
    static final Refusal QUORUM_FIXED = Refusal.invalid("ballast.round.quorum-fixed", "quorumPercent");
    static final Refusal TOO_LATE = Refusal.conflict("ballast.round.too-late");
    static final Refusal NO_SUCH_MOVE = Refusal.conflict("ballast.round.no-such-move");

    private RoundRules() {}

    /**
     * Why the person may not move the round's stages: neither the facilitator nor somebody who runs the board's rounds.
     *
     * @param objectionToRun why the person may not run the board's rounds
     */
    public static Optional<Refusal> objectionToSteer(DebtRound round, UserId user, Optional<Refusal> objectionToRun) {
        return round.facilitator().equals(user) ? Optional.empty() : objectionToRun.map(no -> STEER_NOT_ALLOWED);
    }

    /** Why the person can hand in nothing of that stage now. */
    public static Optional<Refusal> objectionToAnswer(
            DebtRound round, RoundStage stage, List<Participant> participants, UserId user, Instant now) {
        if (participants.stream()
                .noneMatch(each -> each.takesPart() && each.user().equals(user))) {
            return Optional.of(NOT_A_PARTICIPANT);
        }
        if (round.stage() != stage) {
            return Optional.of(WRONG_STAGE);
        }
        return round.isLate(now) ? Optional.of(TOO_LATE) : Optional.empty();
    }

    /**
     * Why the quorum can't be changed any more: once dots are given, whoever may change it could find out by trying how many people have
     * voted.
     */
    public static Optional<Refusal> objectionToQuorumChange(DebtRound round) {
        return round.stage().compareTo(RoundStage.VOTE) < 0 ? Optional.empty() : Optional.of(QUORUM_FIXED);
    }

    /**
     * Why the round can't go to that stage. It goes forward to what its plan has, from the estimate through the reveal to
     * the vote; it goes back between collecting and understanding alone, since what was shown can't be hidden again. It
     * can be given up until its vote is being counted, since from then on its dots may be in the standing vote.
     */
    public static Optional<Refusal> objectionToMove(DebtRound round, RoundStage to) {
        boolean isGivenUp = to == RoundStage.ABANDONED && round.stage().compareTo(RoundStage.COUNT) < 0;
        return isGivenUp || nextStages(round).contains(to) ? Optional.empty() : Optional.of(NO_SUCH_MOVE);
    }

    /** Where the round can go, ascending; whether questions or a quorum speak against it is asked apart. */
    public static List<RoundStage> nextStages(DebtRound round) {
        RoundStage from = round.stage();
        return switch (from) {
            case COLLECT, UNDERSTAND ->
                planned(round).stream().filter(stage -> stage != from).toList();
            case ESTIMATE -> List.of(RoundStage.REVEAL);
            case REVEAL -> List.of(RoundStage.VOTE);
            case VOTE, COUNT -> List.of(RoundStage.CLOSED);
            case CLOSED, ABANDONED -> List.of();
        };
    }

    /** The stages of the plan; a vote that an estimate comes before is reached through it alone. */
    private static List<RoundStage> planned(DebtRound round) {
        List<RoundStage> stages = round.plan().stages();
        return stages.stream()
                .filter(stage -> stage != RoundStage.VOTE || !stages.contains(RoundStage.ESTIMATE))
                .toList();
    }

    /**
     * What speaks against going on to estimate or vote while items have open questions; whoever moves may override it.
     *
     * @param openQuestions how many, asked only when it matters
     */
    public static Optional<Refusal> questions(DebtRound round, RoundStage to, IntSupplier openQuestions) {
        boolean leaves = round.stage().compareTo(RoundStage.UNDERSTAND) <= 0
                && to.compareTo(RoundStage.UNDERSTAND) > 0
                && to != RoundStage.ABANDONED;
        int open = leaves ? openQuestions.getAsInt() : 0;
        return open > 0
                ? Optional.of(Refusal.conflict("ballast.round.open-questions").with(open))
                : Optional.empty();
    }
}
