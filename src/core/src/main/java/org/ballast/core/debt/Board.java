package org.ballast.core.debt;

import java.time.Instant;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.UserId;

/**
 * A board that uses Ballast.
 *
 * @param name as the tracker showed it when the board was last configured; 1 to {@value #LONGEST_NAME} code points
 * @param filterId the saved filter that says which issues are on the board; positive
 * @param project the home project: its administrators configure the board, its issues offer voting
 */
public record Board(BoardId id, String name, long filterId, ProjectId project, Instant enabledAt, UserId enabledBy) {

    public static final int LONGEST_NAME = 200;

    public Board {
        if (name.isBlank() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "board name (" + name + ") must have 1 to " + LONGEST_NAME + " characters");
        }
        if (filterId <= 0) {
            throw new IllegalArgumentException("filter id (" + filterId + ") must be positive");
        }
    }

    /** The beginning of a name that is too long; every other name as it is. */
    public static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** This board, enabled when and by whom the other was. */
    public Board enabledLike(Board other) {
        return new Board(id, name, filterId, project, other.enabledAt, other.enabledBy);
    }
}
