package org.ballast.core.planning.usecase;

import java.util.List;

/**
 * Every enabled board.
 *
 * @param boards ascending by id
 */
public record BoardListView(List<BoardLineView> boards) {}
