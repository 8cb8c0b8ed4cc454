package org.ballast.sandbox.store;

/**
 * A Scrum board: what its filter finds, cut into sprints.
 *
 * @param projectId the project that the board is shown in
 */
public record BoardRow(long id, String name, String type, long filterId, long projectId) {}
