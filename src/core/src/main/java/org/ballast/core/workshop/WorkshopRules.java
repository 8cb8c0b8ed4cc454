package org.ballast.core.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.VersionState;

/** Who may do what in a workshop, and when. Nobody but its participants sees it, not even administrators. */
public final class WorkshopRules {

    /** Below that a workshop hears too few voices; it is advised against, not refused. */
    public static final int FEWEST_ADVISED = 5;

    public static final int MOST_PARTICIPANTS = 25;
    public static final int MOST_NOTES_PER_PERSON = 60;
    /** Above that nobody keeps them apart; it is advised against, not refused. */
    public static final int MOST_CLUSTERS_ADVISED = 12;

    public static final int MOST_CLUSTERS = 500;

    /** The same for a workshop that does not exist and one that the person was not invited to. */
    public static final Refusal UNKNOWN = Refusal.unknown("ballast.workshop.unknown");

    public static final Refusal CLUSTER_UNKNOWN = Refusal.unknown("ballast.workshop.cluster-unknown");
    public static final Refusal WRONG_STAGE = Refusal.conflict("ballast.workshop.wrong-stage");
    public static final Refusal ALREADY_OPEN = Refusal.conflict("ballast.workshop.already-open");

    static final Refusal NOT_A_DRAFT = Refusal.conflict("ballast.workshop.not-a-draft");
    static final Refusal STEER_NOT_ALLOWED = Refusal.forbidden("ballast.workshop.steer-not-allowed");
    static final Refusal NOT_A_PARTICIPANT = Refusal.invalid("ballast.workshop.not-a-participant", "facilitator");
    static final Refusal LEADS_ALREADY = Refusal.conflict("ballast.workshop.leads-already");
    static final Refusal NO_SUCH_MOVE = Refusal.conflict("ballast.workshop.no-such-move");
    static final Refusal FEW_PEOPLE = Refusal.conflict("ballast.workshop.hint-few-people");
    static final Refusal OPEN_OBJECTIONS = Refusal.conflict("ballast.workshop.hint-open-objections");
    static final Refusal MANY_CLUSTERS = Refusal.conflict("ballast.workshop.hint-many-clusters");

    private WorkshopRules() {}

    /** Why the person may not open a workshop on the strategy: its department's owners do, on a draft. */
    public static Optional<Refusal> objectionToOpen(Department department, UserId user, VersionState newest) {
        return StrategyRules.objectionToOwn(department, user)
                .or(() -> newest == VersionState.DRAFT ? Optional.empty() : Optional.of(NOT_A_DRAFT));
    }

    /** Whether the person takes part now. */
    public static boolean takesPart(List<Participant> participants, UserId user) {
        return participants.stream()
                .anyMatch(each -> each.takesPart() && each.user().equals(user));
    }

    /** Why a participant may not lead the workshop: the facilitator and the department's owners do. */
    public static Optional<Refusal> objectionToSteer(Workshop workshop, Department department, UserId user) {
        return workshop.facilitator().equals(user)
                        || StrategyRules.objectionToOwn(department, user).isEmpty()
                ? Optional.empty()
                : Optional.of(STEER_NOT_ALLOWED);
    }

    /** Why the workshop can't be handed to that person: only who takes part may lead it. */
    public static Optional<Refusal> objectionToHandOver(
            Workshop workshop, List<Participant> participants, UserId next) {
        if (!takesPart(participants, next)) {
            return Optional.of(NOT_A_PARTICIPANT);
        }
        return workshop.facilitator().equals(next) ? Optional.of(LEADS_ALREADY) : Optional.empty();
    }

    public static Optional<Refusal> objectionToMove(Workshop workshop, WorkshopStage to) {
        return workshop.stage().next().contains(to) ? Optional.empty() : Optional.of(NO_SUCH_MOVE);
    }

    /** Why nobody writes, changes or removes a note now. */
    public static Optional<Refusal> objectionToWrite(Workshop workshop) {
        return workshop.stage() == WorkshopStage.WRITE ? Optional.empty() : Optional.of(WRONG_STAGE);
    }

    /** Why nobody moves notes or names clusters now. */
    public static Optional<Refusal> objectionToArrange(Workshop workshop) {
        return workshop.stage() == WorkshopStage.CLUSTER ? Optional.empty() : Optional.of(WRONG_STAGE);
    }

    /** Why the person makes nothing of the clusters now: who writes the draft does. */
    public static Optional<Refusal> objectionToPhrase(Workshop workshop, Department department, UserId user) {
        return workshop.stage() == WorkshopStage.PHRASE
                ? StrategyRules.objectionToWrite(department, user)
                : Optional.of(WRONG_STAGE);
    }

    /** Why nobody takes a stance now. */
    public static Optional<Refusal> objectionToAgree(Workshop workshop) {
        return workshop.stage() == WorkshopStage.AGREE ? Optional.empty() : Optional.of(WRONG_STAGE);
    }

    /** Gentle remarks; they never block. */
    public static List<Refusal> hints(int participants, int clusters, int openObjections) {
        List<Refusal> hints = new ArrayList<>();
        if (participants < FEWEST_ADVISED) {
            hints.add(FEW_PEOPLE.with(participants).with(FEWEST_ADVISED));
        }
        if (clusters > MOST_CLUSTERS_ADVISED) {
            hints.add(MANY_CLUSTERS.with(clusters).with(MOST_CLUSTERS_ADVISED));
        }
        if (openObjections > 0) {
            hints.add(OPEN_OBJECTIONS.with(openObjections));
        }
        return hints;
    }
}
