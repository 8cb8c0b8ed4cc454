package org.ballast.core.round.usecase;

import java.util.List;

/**
 * A page of a round's log.
 *
 * @param lines oldest first
 * @param more whether there are lines after these
 */
public record RoundLogView(List<NoticeView> lines, boolean more) {}
