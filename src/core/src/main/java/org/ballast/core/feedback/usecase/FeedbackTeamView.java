package org.ballast.core.feedback.usecase;

import org.ballast.core.shared.BoardId;

/**
 * A team of the department.
 *
 * @param boardId its board
 * @param name the board's
 * @param comments how many were made for it; 0 for a team that is silent
 */
public record FeedbackTeamView(BoardId boardId, String name, int comments) {}
