package org.ballast.core.debt;

import org.ballast.core.shared.People;
import org.ballast.core.shared.Permissions;

/** Everything that is asked of the issue tracker; each of its answers is for one person. */
public record Tracker(IssueDirectory issues, BoardDirectory boards, People people, Permissions permissions) {}
