package org.ballast.core.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is to take part, as somebody typed it.
 *
 * @param people login names
 * @param groups names of groups; their present members take part
 */
public record Invitation(List<String> people, List<String> groups) {

    public Invitation {
        people = List.copyOf(people);
        groups = List.copyOf(groups);
    }

    /** The people behind the names, ascending and so many at most, or one refusal that names every name that is unknown. */
    public Outcome<Set<UserId>> find(People known, Groups teams, int most) {
        Set<UserId> found = new TreeSet<>();
        List<Refusal> refusals = new ArrayList<>();
        for (String name : people) {
            Optional<UserId> user = known.named(name);
            user.ifPresent(found::add);
            if (user.isEmpty()) {
                refusals.add(Refusal.invalid("ballast.shared.person-unknown", "people")
                        .with(name));
            }
        }
        for (String name : groups) {
            Optional<List<UserId>> members = teams.members(name);
            members.ifPresent(found::addAll);
            if (members.isEmpty()) {
                refusals.add(Refusal.invalid("ballast.shared.group-unknown", "groups")
                        .with(name));
            }
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(Refusal.all(refusals));
        }
        return found.size() <= most
                ? Outcome.done(found)
                : Outcome.refused(Refusal.invalid("ballast.shared.too-many-people", "people")
                        .with(found.size())
                        .with(most));
    }
}
