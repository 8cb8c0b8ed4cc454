package org.ballast.core.strategy;

import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.UserId;

/**
 * What was changed about a department.
 *
 * @param person whose role it was
 * @param before as it was: a name, whether it was open, the number of a month, or the code of a role; empty where there was nothing. The title of the
 *     strategy of which a draft was thrown away
 * @param after as it is now, the title of the strategy that came into force, or the number of the version that was thrown away
 */
public record DepartmentChange(
        DepartmentAction action,
        Optional<UserId> person,
        Optional<BoardId> board,
        Optional<String> before,
        Optional<String> after) {

    public static DepartmentChange created(String name, UserId owner) {
        return new DepartmentChange(
                DepartmentAction.CREATE, Optional.of(owner), Optional.empty(), Optional.empty(), Optional.of(name));
    }

    /** Of its name, of who reads it, of its year, or of the title or the days of a strategy. */
    public static DepartmentChange of(DepartmentAction action, String before, String after) {
        return new DepartmentChange(
                action, Optional.empty(), Optional.empty(), Optional.of(before), Optional.of(after));
    }

    /** Empty roles are those of somebody who did not belong to it, or does not any more. */
    public static DepartmentChange ofRole(
            DepartmentAction action, UserId person, Optional<Role> before, Optional<Role> after) {
        return new DepartmentChange(
                action, Optional.of(person), Optional.empty(), before.map(Codes::of), after.map(Codes::of));
    }

    public static DepartmentChange activated(String strategy) {
        return new DepartmentChange(
                DepartmentAction.ACTIVATE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(strategy));
    }

    /** The only version, or the one of that number. */
    public static DepartmentChange discarded(String strategy, Optional<Integer> version) {
        return new DepartmentChange(
                version.isEmpty() ? DepartmentAction.DISCARD_STRATEGY : DepartmentAction.DISCARD_VERSION,
                Optional.empty(),
                Optional.empty(),
                Optional.of(strategy),
                version.map(String::valueOf));
    }

    public static DepartmentChange ofBoard(DepartmentAction action, BoardId board) {
        return new DepartmentChange(action, Optional.empty(), Optional.of(board), Optional.empty(), Optional.empty());
    }
}
