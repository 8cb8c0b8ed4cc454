package org.ballast.sandbox.load.seed;

import java.util.List;

/**
 * What was made, as far as requests need it.
 *
 * @param people login names; the password is the same
 */
public record World(List<String> people, List<Team> teams) {

    /**
     * A project with its board.
     *
     * @param nextSprint id of the board's first future sprint
     * @param members login names
     * @param items the open debt items
     * @param others issues that are not tagged
     */
    public record Team(
            long boardId,
            String projectKey,
            long nextSprint,
            List<String> members,
            List<IssueRef> items,
            List<IssueRef> others) {}

    /** An issue by its two names. */
    public record IssueRef(long id, String key) {}
}
