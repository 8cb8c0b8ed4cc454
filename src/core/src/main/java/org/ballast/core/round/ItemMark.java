package org.ballast.core.round;

import java.time.Instant;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** One participant's mark on one item; a later one replaces it. */
public record ItemMark(IssueId issue, UserId by, Mark mark, Instant at) {}
