package org.ballast.core.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.People;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/**
 * Who is to take part, as somebody typed it.
 *
 * @param people login names
 * @param groups names of groups; their present members take part
 */
public record RoundPeople(List<String> people, List<String> groups) {

    public RoundPeople {
        people = List.copyOf(people);
        groups = List.copyOf(groups);
    }

    /** The people behind the names, ascending, or one refusal that names every name that is unknown. */
    public Outcome<Set<UserId>> find(People known, Groups teams) {
        Set<UserId> found = new TreeSet<>();
        List<Refusal> refusals = new ArrayList<>();
        for (String name : people) {
            Optional<UserId> user = known.named(name);
            user.ifPresent(found::add);
            if (user.isEmpty()) {
                refusals.add(Refusal.invalid("ballast.round.person-unknown", "people")
                        .with(name));
            }
        }
        for (String name : groups) {
            Optional<List<UserId>> members = teams.members(name);
            members.ifPresent(found::addAll);
            if (members.isEmpty()) {
                refusals.add(
                        Refusal.invalid("ballast.round.group-unknown", "groups").with(name));
            }
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(Refusal.all(refusals));
        }
        return found.size() <= RoundRules.MOST_PARTICIPANTS
                ? Outcome.done(found)
                : Outcome.refused(Refusal.invalid("ballast.round.too-many-people", "people")
                        .with(found.size())
                        .with(RoundRules.MOST_PARTICIPANTS));
    }
}
