package org.ballast.core.workshop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.shared.UserId;

/**
 * How a workshop stands to one element. The newest stance of each participant counts. An objection is open until its author
 * takes another stance; consent is to the words that were read, so it does not carry over to a text that has changed since.
 */
public final class Agreement {

    private final Map<UserId, Stance> newest = new TreeMap<>();
    private final List<Stance> objections = new ArrayList<>();
    private final Collection<UserId> participants;
    private final int revision;

    /**
     * Of one element.
     *
     * @param stances all that were ever taken about it, in any order
     * @param participants who takes part now; stances of others stay in the record and count no more
     * @param revision of the element's present text
     */
    public Agreement(Collection<Stance> stances, Collection<UserId> participants, int revision) {
        this.participants = participants;
        this.revision = revision;
        for (Stance stance : stances) {
            newest.merge(stance.by(), stance, (one, other) -> one.number() > other.number() ? one : other);
            if (stance.kind() == StanceKind.OBJECT) {
                objections.add(stance);
            }
        }
        objections.sort((one, other) -> one.at().compareTo(other.at()));
    }

    /** Whether somebody consented and nobody objects. */
    public boolean isReached() {
        return openObjections() == 0 && count(StanceKind.AGREE) + count(StanceKind.LIVE_WITH) > 0;
    }

    /** How many participants stand so to the present text. */
    public int count(StanceKind kind) {
        return Math.toIntExact(participants.stream()
                .flatMap(user -> present(user).stream())
                .filter(stance -> stance.kind() == kind)
                .count());
    }

    public int openObjections() {
        return count(StanceKind.OBJECT);
    }

    /** How many participants have said nothing of the present text. */
    public int missing() {
        return Math.toIntExact(
                participants.stream().filter(user -> present(user).isEmpty()).count());
    }

    /** What counts of the person now; empty when nothing does. */
    public Optional<Stance> present(UserId user) {
        return Optional.ofNullable(newest.get(user))
                .filter(stance -> stance.kind() == StanceKind.OBJECT || stance.revision() == revision);
    }

    /** All that were ever raised, oldest first. */
    public List<Stance> objections() {
        return List.copyOf(objections);
    }

    /** Whether the objection still stands in the way. */
    public boolean isOpen(Stance objection) {
        return participants.contains(objection.by()) && !isSettled(objection);
    }

    /** Whether its author has taken another stance since. Who leaves the workshop settles nothing. */
    public boolean isSettled(Stance objection) {
        return !newest.getOrDefault(objection.by(), objection).equals(objection);
    }
}
