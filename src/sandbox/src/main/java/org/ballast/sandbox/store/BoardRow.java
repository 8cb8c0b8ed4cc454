package org.ballast.sandbox.store;

/**
 * A board: what its filter finds, on a Scrum board cut into sprints.
 *
 * @param type as Jira Software's REST names it
 * @param projectId the project that the board is shown in
 */
public record BoardRow(long id, String name, String type, long filterId, long projectId) {

    public static final String SCRUM = "scrum";
    public static final String KANBAN = "kanban";

    /** A Kanban board has none. */
    public boolean hasSprints() {
        return !type.equals(KANBAN);
    }
}
