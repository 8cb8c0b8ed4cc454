package org.ballast.core.initiative;

import java.time.Instant;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Somebody took up work on an issue: it went into progress while it was theirs, or became theirs while in progress. */
public record WorkStart(UserId person, IssueId issue, Instant at) {}
