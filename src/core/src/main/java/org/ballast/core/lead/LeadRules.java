package org.ballast.core.lead;

import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.planning.ConfigureRules;
import org.ballast.core.shared.People;
import org.ballast.core.shared.Permissions;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** What a lead may do, and who is in charge when the lead is not there. */
public final class LeadRules {

    static final Refusal RUN_NOT_ALLOWED = Refusal.forbidden("ballast.lead.run-not-allowed");

    private LeadRules() {}

    /**
     * Why the person may not run the board's rounds. The lead and the deputy may, whoever of them is in charge, without
     * administering the project; so may those who set up the board.
     *
     * @param office absent when the board has no lead
     */
    public static Optional<Refusal> objectionToRunRounds(
            Permissions permissions, Board board, Optional<LeadOffice> office, UserId user) {
        boolean allowed = office.filter(held -> held.isHeldBy(user)).isPresent()
                || ConfigureRules.objectionToConfigure(permissions, user, Optional.of(board.project()))
                        .isEmpty();
        return allowed ? Optional.empty() : Optional.of(RUN_NOT_ALLOWED);
    }

    /** Who is in charge: the lead unless away or gone, then the deputy unless gone; otherwise nobody. */
    public static Optional<UserId> inCharge(People people, LeadOffice office, LocalDate day) {
        if (!office.isAway(day) && !isGone(people, office.lead())) {
            return Optional.of(office.lead());
        }
        return office.deputy().filter(deputy -> !isGone(people, deputy));
    }

    static boolean isGone(People people, UserId user) {
        return people.find(user).former();
    }
}
