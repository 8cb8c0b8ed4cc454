package org.ballast.core.strategy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;

/**
 * People and boards that share a strategy.
 *
 * @param name 1 to 200 code points
 * @param open whether everybody who is logged in reads as a {@link Role#READER} does
 * @param year when its years and quarters begin
 * @param boards whose teams follow the strategy; a board belongs to one department
 */
public record Department(
        DepartmentId id, String name, boolean open, FiscalYear year, Map<UserId, Role> members, List<BoardId> boards) {

    public static final int LONGEST_NAME = 200;
    public static final int MOST_MEMBERS = 500;
    public static final int MOST_BOARDS = 100;

    public Department {
        members = new TreeMap<>(members);
        boards = List.copyOf(boards);
    }

    /** Empty for an outsider. */
    public Optional<Role> roleOf(UserId user) {
        Optional<Role> own = ownRole(user);
        return own.isEmpty() && open ? Optional.of(Role.READER) : own;
    }

    /** That of a member; empty for who reads only because it is open. */
    public Optional<Role> ownRole(UserId user) {
        return Optional.ofNullable(members.get(user));
    }

    /** Its owners who are still there. */
    public List<UserId> presentOwners(Predicate<UserId> former) {
        return members.entrySet().stream()
                .filter(member -> member.getValue() == Role.OWNER)
                .map(Map.Entry::getKey)
                .filter(former.negate())
                .toList();
    }

    /** Whether nobody who is still there would answer for it any more without this person. */
    public boolean isLastOwner(UserId user, Predicate<UserId> former) {
        return members.get(user) == Role.OWNER && presentOwners(former).stream().allMatch(user::equals);
    }
}
