package org.ballast.jira.rest;

import java.time.Instant;
import org.ballast.core.shared.UserId;

/** Who sent a request, and when it came. */
record Caller(UserId user, Instant now) {}
