package org.ballast.core.roadmap;

import org.ballast.core.shared.IssueId;

/** Where a saved roadmap has an item, and whether it was pinned there. */
public record SavedPlace(IssueId issue, Place place, boolean pinned) {}
