package org.ballast.core.lead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;

/**
 * Who leads a board's debt rounds now and next.
 *
 * @param lead the named tech-debt lead
 * @param deputy stands in while the lead is away or gone; somebody else than the lead
 * @param rotation who takes turns, in this order; none, or 2 to {@value #LONGEST_ROTATION} different people
 * @param nextTurn the day on which the next one takes over; present exactly when there is a rotation
 * @param awayUntil the lead's last day of absence; absent when the lead is there
 */
public record LeadOffice(
        BoardId board,
        UserId lead,
        Optional<UserId> deputy,
        List<UserId> rotation,
        Optional<LocalDate> nextTurn,
        Optional<LocalDate> awayUntil) {

    public static final int LONGEST_ROTATION = 20;

    /** How long one turn of the rotation lasts. */
    public static final int MONTHS_OF_A_TURN = 3;

    public LeadOffice {
        rotation = List.copyOf(rotation);
        if (deputy.filter(lead::equals).isPresent()) {
            throw new IllegalArgumentException("the deputy (" + lead.value() + ") must not be the lead");
        }
        if (rotation.size() == 1
                || rotation.size() > LONGEST_ROTATION
                || new TreeSet<>(rotation).size() != rotation.size()) {
            throw new IllegalArgumentException(
                    "a rotation has no or 2 to " + LONGEST_ROTATION + " different people, not " + rotation.size());
        }
        if (nextTurn.isPresent() == rotation.isEmpty()) {
            throw new IllegalArgumentException("the next turn must be known exactly when there is a rotation");
        }
    }

    /** Whether the lead said to be away on that day. */
    public boolean isAway(LocalDate day) {
        return awayUntil.filter(last -> !day.isAfter(last)).isPresent();
    }

    /** Whether the person is the lead or the deputy, whoever of them is in charge today. */
    public boolean isHeldBy(UserId user) {
        return lead.equals(user) || deputy.filter(user::equals).isPresent();
    }

    /**
     * The office as the rotation leaves it on that day. Each turn that has come goes to the next one on the list who is not
     * gone; whoever takes over from the list is there and, when it was the deputy, has none.
     */
    public LeadOffice afterTurns(LocalDate day, Predicate<UserId> isGone) {
        LeadOffice office = this;
        while (office.nextTurn.filter(turn -> !turn.isAfter(day)).isPresent()) {
            office = office.turned(isGone);
        }
        return office;
    }

    private LeadOffice turned(Predicate<UserId> isGone) {
        UserId next = successors().stream().filter(isGone.negate()).findFirst().orElse(lead);
        return new LeadOffice(
                board,
                next,
                deputy.filter(other -> !other.equals(next)),
                rotation,
                nextTurn.map(turn -> turn.plusMonths(MONTHS_OF_A_TURN)),
                next.equals(lead) ? awayUntil : Optional.empty());
    }

    /** The same office, its lead away until then or back. */
    public LeadOffice away(Optional<LocalDate> until) {
        return new LeadOffice(board, lead, deputy, rotation, nextTurn, until);
    }

    /** Whose turn comes after the lead's, first to last; a lead who is not on the list is followed by its first. */
    List<UserId> successors() {
        int place = rotation.indexOf(lead);
        List<UserId> successors = new ArrayList<>(rotation.subList(place + 1, rotation.size()));
        successors.addAll(rotation.subList(0, Math.max(place, 0)));
        return successors;
    }
}
